package io.github.skindelta;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.comparability.pair.PairFindings;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.BareSkin;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinAround;
import io.github.skindelta.skin.SkinSelector;
import java.util.ArrayList;
import java.util.List;

/**
 * Two photos brought together and measured: align, scale, select skin, match light, measure.
 *
 * @param scales of both photos, with doubts
 * @param bare the photos under one light, with their skin between hairs
 * @param cautions doubts about the photos
 * @param results what was measured
 */
record MeasuredPair(PairScale scales, BareSkin bare, List<Caution> cautions, Metrics.Results results) {

    /** Where the search for matches starts, in radii of the targets. */
    private static final double FIRST_LOOK = 2.5;

    MeasuredPair {
        cautions = List.copyOf(cautions);
    }

    /**
     * Measures two photos.
     *
     * @throws NotComparableException if they cannot be compared; says why
     */
    static MeasuredPair of(ComparerOptions options, Photo before, Photo after) {
        requireColour(before);
        requireColour(after);
        SkinSelector.Drawing drawing = options.drawing();
        Mask mask = Region.pixels(drawing.targets(), before.bounds());
        TargetPoints targets = TargetPoints.of(mask);
        Alignment overall =
                options.matching().taken(aligner(options, before, mask, targets).align(before, after));
        TargetPoints points = targets.shown(overall, after);
        Alignment alignment = overall.statedFor(points.points());
        PairScale scales = options.scale().measure(before, after, alignment, points.middle());
        PairCards cards = PairCards.in(before, after);
        SkinPair pair = SkinPair.of(
                SkinSelector.select(before, after, alignment, cards.excludedFrom(drawing, alignment)),
                alignment,
                new SkinPair.Standards(scales.beforeMillimetres(), points.middle(), scales.whites(), cards.read()));
        List<Caution> cautions = new ArrayList<>(cautions(before, after, scales, pair));
        cautions.addAll(cards.cautions(List.of(before.name(), after.name())));
        BareSkin bare = new BareSkin(pair);
        return new MeasuredPair(scales, bare, cautions, Metrics.measure(bare, options.metrics(), cautions));
    }

    /** The photos under one light. */
    SkinPair pair() {
        return bare.all();
    }

    /** Whether the white paper around a marker stands in for untouched skin. */
    boolean isByPaper() {
        return pair().isAbsolute() && pair().tone() != SkinPair.Tone.OF_CARD;
    }

    private static void requireColour(Photo photo) {
        if (photo.isGrey()) {
            throw new NotComparableException(new Obstacle.GreyPhoto(photo.name()));
        }
    }

    /** An aligner for the skin around the targets; for the whole photo where there are none. */
    private static Aligner aligner(ComparerOptions options, Photo before, Mask mask, TargetPoints targets) {
        Aligner aligner = options.matching().aligner();
        return mask.count() == 0
                ? aligner
                : aligner.focusedOn(
                        SkinAround.of(before, mask, targets.middle(), FIRST_LOOK * Math.max(1, targets.radiusPx())));
    }

    private static List<Caution> cautions(Photo before, Photo after, PairScale scales, SkinPair pair) {
        List<Caution> cautions = new ArrayList<>(PhotoCautions.of(before, after));
        cautions.addAll(scales.cautionsFor(pair));
        cautions.addAll(PairCautions.of(pair));
        cautions.addAll(PairFindings.of(before.capture(), after.capture(), pair, PhotoDoubts.metricGroups()));
        return cautions;
    }
}
