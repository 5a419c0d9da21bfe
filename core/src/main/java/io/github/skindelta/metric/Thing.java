package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.StandardErrors;
import java.util.Optional;

/**
 * One thing in both photos with its figures.
 *
 * @param outlines in both photos
 * @param certainty of area and contrast
 * @param before contrast to the skin around it in the before photo, at the place of its outline in either photo
 * @param after the same in the after photo
 * @param contrastError standard error of the change of its contrast that untouched skin shows as well, and of the slope between the photos, ΔE*ab
 */
record Thing(
        OutlinePair outlines,
        ObjectUncertainty.OfThing certainty,
        Optional<ObjectContrast> before,
        Optional<ObjectContrast> after,
        double contrastError) {

    /**
     * Part of a change of colour that stays in doubt, as for means of colour: {@link MeanReader.Doubt#OF_COLOUR} and what
     * {@link ColourDoubt} adds for each channel.
     */
    static final double OF_CHANGE = 0.10;

    /** Change of its area, in the ruler's unit squared. */
    double areaChange() {
        return outlines.areaAfter() - outlines.areaBefore();
    }

    /** Whether its contrast is known in both photos. */
    boolean hasContrasts() {
        return before.isPresent() && after.isPresent();
    }

    /** Area that its contrast counts for: the mean of both photos', so that it counts alike in both. */
    double weight() {
        return (outlines.areaBefore() + outlines.areaAfter()) / 2;
    }

    /** Change of its contrast, ΔE*ab. */
    double contrastChange() {
        return after.orElseThrow().deltaE() - before.orElseThrow().deltaE();
    }

    /** How sure that change is. */
    Certainty ofContrast() {
        double mean = (after.orElseThrow().deltaE() + before.orElseThrow().deltaE()) / 2;
        Certainty seen = certainty.contrast();
        return StandardErrors.of(seen.times(mean))
                .with(contrastError)
                .with(OF_CHANGE * contrastChange())
                .together();
    }

    /** What became of it. */
    SkinObject.Fate fate() {
        return switch (outlines.unseen()) {
            case NOWHERE -> fateInBoth();
            case GONE -> outlines.after().isEmpty() ? SkinObject.Fate.VANISHED : SkinObject.Fate.NEW;
            case TOO_FAINT ->
                outlines.after().isEmpty() ? SkinObject.Fate.FADED_BELOW_DETECTION : SkinObject.Fate.EMERGED;
        };
    }

    private SkinObject.Fate fateInBoth() {
        if (outlines.after().size() > outlines.before().size()) {
            return SkinObject.Fate.SPLIT;
        }
        if (outlines.after().size() < outlines.before().size()) {
            return SkinObject.Fate.MERGED;
        }
        if (Math.abs(areaChange()) > certainty.change().halfWidth95()) {
            return areaChange() < 0 ? SkinObject.Fate.SHRUNK : SkinObject.Fate.GROWN;
        }
        if (!hasContrasts() || Math.abs(contrastChange()) <= ofContrast().halfWidth95()) {
            return SkinObject.Fate.UNCHANGED;
        }
        return contrastChange() < 0 ? SkinObject.Fate.FADED : SkinObject.Fate.INTENSIFIED;
    }
}
