package io.github.skindelta.cli;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionReader;
import io.github.skindelta.skin.RegionRole;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which skin is measured, and against which. */
final class RegionOptions {

    @Option(
            names = "--region",
            paramLabel = "R",
            description = "The treated skin to measure, in pixels of the upright BEFORE photo: a GeoJSON file, a mask"
                    + " image of its size, rect:x,y,w,h or 'polygon:x1,y1 x2,y2 ...'. May be given more than once."
                    + " Default: all skin that both photos show, with nothing to compare it to.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--reference",
            paramLabel = "R",
            description = "Untouched skin to measure against, written like --region. Default: the skin around the"
                    + " regions.")
    private List<String> references = new ArrayList<>();

    @Option(
            names = "--region-after",
            paramLabel = "R",
            description = "The same regions as drawn on AFTER, with the same names; areas are then those of the"
                    + " outlines. Default: carried over from BEFORE by the alignment.")
    private List<String> targetsAfter = new ArrayList<>();

    SkinComparer applyTo(SkinComparer comparer) {
        SkinComparer result = comparer;
        List<Region> before = read(targets, RegionRole.TARGET);
        before.addAll(read(references, RegionRole.REFERENCE));
        if (!before.isEmpty()) {
            result = result.within(before);
        }
        List<Region> after = read(targetsAfter, RegionRole.TARGET);
        return after.isEmpty() ? result : result.withinAfter(after);
    }

    private static List<Region> read(List<String> arguments, RegionRole role) {
        List<Region> regions = new ArrayList<>();
        for (String argument : arguments) {
            regions.addAll(RegionReader.read(argument, role));
        }
        return regions;
    }
}
