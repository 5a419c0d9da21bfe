package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.BareSkin;
import io.github.skindelta.metric.FollowedObject;
import io.github.skindelta.photo.Photo;
import java.util.ArrayList;
import java.util.List;

/**
 * One comparison, from two photos and further ones of their sessions to the numbers.
 *
 * @param comparison the numbers
 * @param bare the photos under one light, with their skin between hairs
 * @param objects followed from photo to photo, with their pixels
 */
record ComparisonRun(Comparison comparison, BareSkin bare, List<FollowedObject> objects) {

    static ComparisonRun of(ComparerOptions options, Photo before, Photo after) {
        RegionNames.requireTargets(options.drawing());
        MeasuredPair named = MeasuredPair.of(options, before, after);
        ReplicateRun.Result replicates = ReplicateRun.of(options, named, before, after);
        List<Caution> cautions = new ArrayList<>(named.cautions());
        cautions.addAll(replicates.cautions());
        cautions.addAll(PhotoMayExplain.of(cautions, replicates.measurements()));
        Comparison comparison = new Comparison(
                options.software(),
                session(before, options.replicates().before()),
                session(after, options.replicates().after()),
                named.pair().alignment(),
                named.scales().scales(),
                RegionFactsOf.sites(named.pair()),
                named.pair().light(),
                cautions,
                replicates.measurements(),
                named.results().objects().stream().map(FollowedObject::object).toList());
        return new ComparisonRun(comparison, named.bare(), named.results().objects());
    }

    private static Comparison.Session session(Photo photo, List<Photo> replicates) {
        return new Comparison.Session(
                PhotoFacts.of(photo), replicates.stream().map(PhotoFacts::of).toList());
    }
}
