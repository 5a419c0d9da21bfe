package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.ReplicateReadings;
import io.github.skindelta.photo.Photo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the further photos of both sessions, one after the other, each beside the before photo. */
final class ReplicateRun {

    private final ComparerOptions options;
    private final Photo first;
    private final List<Measurement> named;
    private final Set<String> seen = new HashSet<>();
    private final List<Caution> cautions = new ArrayList<>();

    private ReplicateRun(ComparerOptions options, Photo first, List<Measurement> named) {
        this.options = options;
        this.first = first;
        this.named = named;
    }

    /**
     * What all photos together say.
     *
     * @param measurements of the named pair, with means in place of single readings
     * @param cautions about the further photos
     */
    record Result(List<Measurement> measurements, List<Caution> cautions) {
        Result {
            measurements = List.copyOf(measurements);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * Reads the further photos.
     *
     * @param options of the comparison
     * @param pair the named photos
     * @param before the before photo
     * @param after the after photo
     * @return the pair's own measurements where there are none
     */
    static Result of(ComparerOptions options, MeasuredPair pair, Photo before, Photo after) {
        List<Measurement> named = pair.results().measurements();
        ComparerOptions.Replicates replicates = options.replicates();
        if (replicates.isEmpty()) {
            return new Result(named, List.of());
        }
        // The named photos' scale serves for all, unless each photo's own paper has to tell its light.
        ComparerOptions each = pair.isByPaper()
                ? options.forReplicates()
                : options.forReplicates().with(pair.scales().ofBefore());
        ReplicateRun run = new ReplicateRun(each, before, named);
        run.seen.add(before.sha256());
        run.seen.add(after.sha256());
        List<List<Measurement>> ofBefore = run.read("before", replicates.before());
        List<List<Measurement>> ofAfter = options.drawing().onAfter().isEmpty()
                ? run.read("after", replicates.after())
                : run.withoutOutlines(replicates.after());
        ReplicateReadings readings = new ReplicateReadings(ofBefore, ofAfter);
        run.cautions.addAll(ReplicateCautions.tooFew(replicates.setup(), readings, named));
        return new Result(readings.combinedWith(named, replicates.setup()), run.cautions);
    }

    private List<List<Measurement>> read(String session, List<Photo> photos) {
        List<List<Measurement>> readings = new ArrayList<>();
        for (Photo photo : photos) {
            // A photo counted twice would look like one that repeats perfectly.
            if (!seen.add(photo.sha256())) {
                cautions.add(ReplicateCautions.again(session, photo));
                continue;
            }
            try {
                List<Measurement> read =
                        MeasuredPair.of(options, first, photo).results().measurements();
                readings.add(read);
                cautions.addAll(ReplicateCautions.missing(session, photo, named, read));
            } catch (NotComparableException refusal) {
                cautions.add(ReplicateCautions.leftOut(session, photo, refusal.obstacle()));
            }
        }
        return readings;
    }

    /** Where the target was drawn on the after photo by hand, nobody drew it on the others. */
    private List<List<Measurement>> withoutOutlines(List<Photo> photos) {
        photos.forEach(photo -> cautions.add(ReplicateCautions.notDrawn(photo)));
        return List.of();
    }
}
