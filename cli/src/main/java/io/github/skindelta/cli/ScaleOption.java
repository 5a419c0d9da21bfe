package io.github.skindelta.cli;

import io.github.skindelta.SkinComparer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large the skin is; one way to say it, not two. */
final class ScaleOption {

    @Option(
            names = "--mm-per-px",
            paramLabel = "X",
            description = "Scale of BEFORE at the middle of the region, millimetres of skin per pixel, such as 0.1;"
                    + " AFTER's follows from the alignment. Default: unknown, and areas are in pixels.")
    private @Nullable Double millimetresPerPixel;

    @Option(
            names = "--marker",
            paramLabel = "SIZE_MM",
            description = "Both photos show one AprilTag 36h11 beside the skin; side of its black square in"
                    + " millimetres.")
    private @Nullable Double markerMm;

    SkinComparer applyTo(SkinComparer comparer) {
        SkinComparer result =
                millimetresPerPixel == null ? comparer : comparer.withMillimetresPerPixel(millimetresPerPixel);
        return markerMm == null ? result : result.withMarker(markerMm);
    }
}
