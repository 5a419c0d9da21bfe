package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.Examination;
import io.github.skindelta.Examination.OutlineKind;
import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.raster.Point;
import java.util.List;

/**
 * A scar as SkinDelta followed it, in pixels of the before photo.
 *
 * @param fate what became of it
 * @param before its outlines in the before photo, none if it is not outlined there
 * @param after its outlines in the after photo, carried to the before photo; none if it is not outlined there
 */
public record FoundScar(SkinObject.Fate fate, List<List<Point>> before, List<List<Point>> after) {

    /** Copies both lists. */
    public FoundScar {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static List<FoundScar> of(Examination examination) {
        return examination.comparison().objects().stream()
                .map(scar -> new FoundScar(
                        scar.fate(),
                        rings(examination, OutlineKind.SCAR_BEFORE, scar),
                        rings(examination, OutlineKind.SCAR_AFTER, scar)))
                .toList();
    }

    private static List<List<Point>> rings(Examination examination, OutlineKind kind, SkinObject scar) {
        String name = scar.region() + " " + scar.id();
        return examination.outlines().stream()
                .filter(outline -> outline.kind() == kind && outline.name().equals(name))
                .map(Examination.Outline::ring)
                .toList();
    }
}
