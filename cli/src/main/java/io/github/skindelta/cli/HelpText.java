package io.github.skindelta.cli;

import io.github.skindelta.Software;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of every command has in common. */
final class HelpText {

    private static final int WIDTH = 100;

    private HelpText() {}

    static void applyTo(CommandLine line) {
        applyToOne(line);
        line.getSubcommands().values().forEach(HelpText::applyToOne);
    }

    private static void applyToOne(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true).version("skindelta " + Software.VERSION);
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.width(WIDTH)
                .abbreviateSynopsis(false)
                .sortOptions(false)
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(ExitCode.DONE), "Done.");
        codes.put(
                String.valueOf(ExitCode.FAULT),
                "A fault in skindelta or its installation; with SKINDELTA_STACKTRACE=1 in the environment it is shown"
                        + " in full.");
        codes.put(
                String.valueOf(ExitCode.USAGE),
                "The command line cannot be followed: an unknown option or metric, a region or points file that cannot"
                        + " be read, an output that cannot be written.");
        codes.put(
                String.valueOf(ExitCode.NOT_COMPARABLE),
                "The photos cannot be compared, or a photo is missing or cannot be read.");
        return codes;
    }
}
