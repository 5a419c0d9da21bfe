package io.github.skindelta.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code skindelta} says without a command. */
@Command(
        name = "skindelta",
        description = {
            "Aligns a before and an after photo of the same skin and measures what changed: redness, pigmentation,"
                    + " lightness, texture and scar area. Works offline; the photos stay on this computer.",
            "It measures photographs. It is not a medical device and makes no diagnosis."
        },
        footer = {
            "",
            "Examples:",
            "  skindelta demo",
            "  skindelta compare before.jpg after.jpg --region rect:400,300,200,150 --mm-per-px 0.1",
            "  skindelta compare before.jpg after.jpg --region scar.geojson --out report",
            "  skindelta inspect *.jpg",
            "",
            "'skindelta COMMAND --help' explains a command and its options."
        })
final class RootCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "No command given; one of compare, align, inspect, metrics, demo is needed.");
        }
    }
}
