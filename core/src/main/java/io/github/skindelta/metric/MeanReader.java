package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.Place;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/**
 * Reads numbers that follow from means over skin, so that any patch of untouched skin can be read like a target.
 *
 * @param photo the photo
 * @param source makes what is averaged, planes of the size of the photo's window
 * @param formula from the means to the values
 * @param errors what the values may be wrong by
 */
record MeanReader(SkinPhoto photo, Supplier<List<Plane>> source, Formula formula, Errors errors)
        implements PhotoReader {

    /**
     * What the values may be wrong by.
     *
     * @param doubt that untouched skin does not show
     * @param drifts what of a difference between the photos the light may be to blame for, one a definition
     * @param looks what else the photo could have shown, one entry an independent cause
     */
    record Errors(Doubt doubt, List<Drift> drifts, List<OtherLooks> looks) {
        /** Copies the lists. */
        Errors {
            drifts = List.copyOf(drifts);
            looks = List.copyOf(looks);
        }

        /** Nothing but what untouched skin shows and the doubt. */
        static Errors of(Doubt doubt, Drift... drifts) {
            return new Errors(doubt, List.of(drifts), List.of());
        }
    }

    /**
     * The planes as the same photo could have shown them, a standard deviation of one cause to either side: other noise, or
     * another threshold in this photo than in the other one. Made when they are read, one set after another: all of them at
     * once would take more memory than everything else.
     *
     * @param one makes planes like the reader's
     * @param other the same, to the other side
     */
    record OtherLooks(Supplier<List<Plane>> one, Supplier<List<Plane>> other) {}

    /**
     * What stays in doubt of a value, although untouched skin does not show it because nothing changed there.
     *
     * @param kind of the value
     * @param ofChange part of a change
     * @param ofValue part of the value itself
     */
    record Doubt(Kind kind, double ofChange, double ofValue) {

        /**
         * Of a difference of colour. A camera's tone curve stretches the middle tones more or less than cameras usually do,
         * alike in both photos, so that no comparison shows it; the 2 % of METHODS §5 are for a camera whose curve is known.
         * With what {@link ColourDoubt} puts on each channel it makes 7 % of a change of one channel, which is the standard
         * deviation of the ratio of read to true changes of redness of rendered pairs of tuning seeds, types I to IV, in the
         * same room (7 to 9 %).
         */
        static final Doubt OF_COLOUR = new Doubt(Kind.DIFFERENCE, 0.05, 0);

        /**
         * The same where the greys of a card tell the tone curve. What is left is the lamps' spectrum, the card's edition and
         * light that falls unevenly on it: with {@link ColourDoubt} it makes 6 % of a change of one channel. Changes of 36
         * rendered pairs of tuning seeds were 5 to 6 % off on skin types I to IV, and 10 to 17 % on V and VI, whose changes
         * are small.
         */
        static final Doubt OF_COLOUR_BESIDE_CARD = new Doubt(Kind.DIFFERENCE, 0.04, 0);

        /** The same, less where a card in the photos tells the cameras' tone curves. */
        Doubt in(SkinPair pair) {
            return this.equals(OF_COLOUR) && pair.tone() == SkinPair.Tone.OF_CARD ? OF_COLOUR_BESIDE_CARD : this;
        }

        /** Of an amount of what stands out: the 2 % of METHODS §5 of a change; what else is in doubt, other looks show. */
        static final Doubt OF_AMOUNT = new Doubt(Kind.AMOUNT, 0.02, 0);

        /** Of what it is like, the same. */
        static final Doubt OF_PROPERTY = new Doubt(Kind.PROPERTY, 0.02, 0);

        /** The same with another cause of doubt. */
        Doubt with(double alsoOfChange, double alsoOfValue) {
            return new Doubt(kind, Math.hypot(ofChange, alsoOfChange), Math.hypot(ofValue, alsoOfValue));
        }
    }

    /** What a value is beside untouched skin's. */
    enum Kind {
        /** A difference to it, 0 where it is the same. */
        DIFFERENCE,
        /** A ratio to it, 1 where it is the same. */
        RATIO,
        /** How much there is of something, judged against untouched skin, 0 where there is none. */
        AMOUNT,
        /**
         * How much something differs from place to place. What light does to it from one place of a few millimetres to the next
         * is not averaged out over more of them: the spread of single cells of untouched skin is a target's too.
         */
        SPREAD,
        /** What something is like that untouched skin has none of; its spread there says nothing, other looks must. */
        PROPERTY
    }

    /** From means to values. */
    @FunctionalInterface
    interface Formula {
        /**
         * The values.
         *
         * @param target mean of each plane over the target
         * @param reference the same over the reference skin
         * @return one value a definition
         * @throws NotMeasurableException if they say nothing
         */
        double[] values(double[] target, double[] reference);

        /**
         * The values where there is no untouched skin and colours are those of the skin itself in white light.
         *
         * @param target mean of each plane over the target
         * @return one value a definition, NaN where it means nothing without untouched skin
         */
        default double[] absolute(double[] target) {
            return values(target, new double[target.length]);
        }
    }

    /** Of planes that are kept as long as the reader is. */
    MeanReader(SkinPhoto photo, List<Plane> planes, Formula formula, Errors errors) {
        this(photo, () -> planes, formula, errors);
    }

    /** What is averaged; where that is many planes, they are made anew each time. */
    List<Plane> planes() {
        return source.get();
    }

    /** The same reader, its first value and its change in doubt for one more cause. */
    MeanReader inDoubt(DoubleUnaryOperator ofValue, double ofChange, Place place) {
        double value = formula.values(means(place.target()), means(place.reference()))[0];
        return new MeanReader(
                photo,
                source,
                formula,
                new Errors(
                        errors.doubt().with(ofChange, ofValue.applyAsDouble(value)), errors.drifts(), errors.looks()));
    }

    /** What the values are beside untouched skin's. */
    Kind kind() {
        return errors.doubt().kind();
    }

    /** Mean of each plane over a mask, every pixel weighing the skin that it shows. */
    double[] means(Mask mask) {
        return means(planes(), mask);
    }

    /** The same of other planes. */
    double[] means(List<Plane> others, Mask mask) {
        return AreaMean.of(others, mask, photo.window(), photo.area());
    }
}
