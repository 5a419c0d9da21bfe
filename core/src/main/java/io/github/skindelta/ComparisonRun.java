package io.github.skindelta;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.comparability.pair.PairFindings;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.FollowedObject;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinAround;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSelector;
import java.util.ArrayList;
import java.util.List;

/**
 * One comparison, from two photos to the numbers: align, scale, select skin, match light, measure.
 *
 * @param comparison the numbers
 * @param pair the photos under one light
 * @param objects followed from photo to photo, with their pixels
 */
record ComparisonRun(Comparison comparison, SkinPair pair, List<FollowedObject> objects) {

    /** Where the search for matches starts, in radii of the targets. */
    private static final double FIRST_LOOK = 2.5;

    static ComparisonRun of(ComparerOptions options, Photo before, Photo after) {
        requireColour(before);
        requireColour(after);
        SkinSelector.Drawing drawing = options.drawing();
        RegionNames.requireTargets(drawing);
        Mask mask = Region.pixels(drawing.targets(), before.bounds());
        TargetPoints targets = TargetPoints.of(mask);
        Alignment overall =
                options.matching().taken(aligner(options, before, mask, targets).align(before, after));
        TargetPoints points = targets.shown(overall, after);
        Alignment alignment = overall.statedFor(points.points());
        PairScale scales = options.scale().measure(before, after, alignment, points.middle());
        SkinSelection selection = SkinSelector.select(before, after, alignment, drawing);
        SkinPair pair = SkinPair.of(selection, alignment, scales.beforeMillimetres(), points.middle());
        List<Caution> cautions = cautions(options, before, after, scales, pair);
        Metrics.Results results = Metrics.measure(pair, options.metrics(), cautions);
        cautions.addAll(PhotoMayExplain.of(cautions, results.measurements()));
        Comparison comparison = new Comparison(
                options.software(),
                session(before, options.replicates().before()),
                session(after, options.replicates().after()),
                alignment,
                scales.scales(),
                RegionFactsOf.sites(pair),
                pair.light(),
                cautions,
                results.measurements(),
                results.objects().stream().map(FollowedObject::object).toList());
        return new ComparisonRun(comparison, pair, results.objects());
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

    private static List<Caution> cautions(
            ComparerOptions options, Photo before, Photo after, PairScale scales, SkinPair pair) {
        List<Caution> cautions = new ArrayList<>(PhotoCautions.of(before, after));
        cautions.addAll(scales.cautions());
        cautions.addAll(PairCautions.of(pair));
        cautions.addAll(PairFindings.of(before.capture(), after.capture(), pair, PhotoDoubts.metricGroups()));
        if (!options.replicates().isEmpty()) {
            cautions.add(PairCautions.replicatesUnused());
        }
        return cautions;
    }

    private static Comparison.Session session(Photo photo, List<Photo> replicates) {
        return new Comparison.Session(
                PhotoFacts.of(photo), replicates.stream().map(PhotoFacts::of).toList());
    }
}
