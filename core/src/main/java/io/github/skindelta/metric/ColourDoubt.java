package io.github.skindelta.metric;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.Arrays;
import java.util.List;

/**
 * What small errors of the colours that a camera saved do to the values of a family: each error is put on the mean colours of
 * target and reference skin, and the values are read again.
 *
 * @param <M> the family's model
 * @param family whose values
 * @param model of the family
 * @param pair both photos
 * @param site the target
 */
record ColourDoubt<M>(MetricFamily<M> family, M model, SkinPair pair, SkinSite site) {

    /**
     * Part of each channel's own change that stays in doubt apart from the other channels: a tone curve stretches dark and bright
     * channels unequally, so that pigment that fades looks like a little redness.
     */
    private static final double OF_CHANNEL = 0.05;

    /** The same where the greys of a card tell the tone curve: it follows the darkest and the brightest tones less closely. */
    private static final double OF_CHANNEL_BESIDE_CARD = 0.03;

    /**
     * Exposure, which is the camera's choice, as a standard deviation of its natural logarithm: half a stop. Logarithms
     * lose it; L*, a* and angles are larger where the same skin is exposed more.
     */
    private static final double OF_EXPOSURE = 0.35;

    /** The same where white paper says how strong the light is: papers' whites differ. */
    private static final double OF_PAPER = 0.08;

    /** The same where a card's greys say it: editions of the card differ by as much. */
    private static final double OF_CARD = 0.03;

    /**
     * The same on skin away from the card, whose light differs by {@link SkinPair#lightDoubt} as on paper: with the card's own
     * error alone 42 of 48 intervals of ITA held the truth, with this all.
     */
    private static final double OF_CARD_BESIDE_SKIN = 0.115;

    /**
     * By how much each channel of the light differs more or less on skin than on paper beside it, a standard deviation of the
     * natural logarithm, apart from what is common to all: found like {@link SkinPair#lightDoubt} of such pairs.
     */
    private static final double FAR_FROM_PAPER = 0.023;

    /**
     * By how much skin's own colour is stretched or flattened against grey by another lamp, whose light on grey was matched: 12
     * rendered pairs of tuning seeds in another room, whose lamps differ by 600 to 1500 K, were off by 5 % of EI, root mean
     * square, and by 12 % at most.
     */
    private static final double OF_LAMP = 0.05;

    /** What stands for the colour of untouched skin where there is none: a factor of 1. */
    private static final double[] NO_SKIN = {1, 1, 1};

    /**
     * Mean colours of one photo.
     *
     * @param photo the photo
     * @param target mean red, green and blue, linear light
     * @param reference the same of the reference skin; ones where colours are absolute
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Colours(SkinPhoto photo, double[] target, double[] reference) {

        static Colours of(SkinPhoto photo, Mask target, Mask reference) {
            return new Colours(photo, mean(photo, target), mean(photo, reference));
        }

        static Colours of(SkinPhoto photo, Mask target) {
            return new Colours(photo, mean(photo, target), NO_SKIN);
        }

        private static double[] mean(SkinPhoto photo, Mask mask) {
            LinearRgb linear = photo.linear();
            return AreaMean.of(
                    List.of(linear.red(), linear.green(), linear.blue()), mask, photo.window(), photo.area());
        }

        Colours shifted(double... factors) {
            return new Colours(photo, product(target, factors), reference);
        }

        Colours exposed(double factor) {
            double[] all = {factor, factor, factor};
            return new Colours(photo, product(target, all), product(reference, all));
        }

        private static double[] product(double[] colour, double... factors) {
            double[] product = new double[colour.length];
            for (int channel = 0; channel < product.length; channel++) {
                product[channel] = colour[channel] * factors[channel];
            }
            return product;
        }
    }

    /** Standard errors of the changes, one a definition. */
    double[] errors() {
        Colours before = colours(pair.before(), site.before());
        Colours after = colours(pair.after(), site.after());
        double[] then = values(before);
        double[] now = values(after);
        double[] errors = new double[then.length];
        for (double[] factors : StoredColour.factors(pair.before(), before.target())) {
            add(errors, values(before.shifted(factors)), then);
        }
        for (double[] factors : StoredColour.factors(pair.after(), after.target())) {
            add(errors, values(after.shifted(factors)), now);
        }
        double light = Math.exp(pair.lightDoubt(site));
        add(errors, values(after.shifted(light, light, light)), now);
        for (int channel = 0; channel < before.target().length; channel++) {
            add(errors, values(after.shifted(curve(channel, before, after))), now);
            if (pair.isAbsolute()) {
                add(errors, values(after.shifted(farFromPaper(channel))), now);
            }
        }
        if (pair.isAbsolute()) {
            add(errors, values(after.shifted(otherLamp(after))), now);
        }
        double exposure = Math.exp(ofExposure());
        add(
                errors,
                difference(values(after.exposed(exposure)), values(before.exposed(exposure))),
                difference(now, then));
        return errors;
    }

    private Colours colours(SkinPhoto photo, Place place) {
        return pair.isAbsolute()
                ? Colours.of(photo, place.target())
                : Colours.of(photo, place.target(), place.reference());
    }

    private double ofExposure() {
        if (pair.tone() == SkinPair.Tone.OF_CARD) {
            return pair.isAbsolute() ? OF_CARD : OF_CARD_BESIDE_SKIN;
        }
        return pair.isAbsolute() ? OF_PAPER : OF_EXPOSURE;
    }

    /** Part of each channel's own change that stays in doubt. */
    static double ofChannel(SkinPair pair) {
        return pair.tone() == SkinPair.Tone.OF_CARD ? OF_CHANNEL_BESIDE_CARD : OF_CHANNEL;
    }

    private static double[] farFromPaper(int channel) {
        double[] factors = {1, 1, 1};
        factors[channel] = Math.exp(FAR_FROM_PAPER);
        return factors;
    }

    private static double[] otherLamp(Colours after) {
        double[] skin = after.target();
        double grey = Math.cbrt(skin[0] * skin[1] * skin[2]);
        double[] factors = new double[skin.length];
        for (int channel = 0; channel < factors.length; channel++) {
            factors[channel] = StrictMath.pow(skin[channel] / grey, OF_LAMP);
        }
        return factors;
    }

    /** One channel's change a little smaller or larger than the others'. */
    private double[] curve(int channel, Colours before, Colours after) {
        double ratio = after.target()[channel]
                / after.reference()[channel]
                * (before.reference()[channel] / before.target()[channel]);
        double[] factors = {1, 1, 1};
        factors[channel] = StrictMath.pow(ratio, ofChannel(pair));
        return factors;
    }

    private static double[] difference(double[] a, double... b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void add(double[] errors, double[] values, double... expected) {
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.hypot(errors[i], values[i] - expected[i]);
        }
    }

    private double[] values(Colours colours) {
        MeanReader target = pixel(colours.photo(), colours.target());
        if (pair.isAbsolute()) {
            return target.formula().absolute(means(target));
        }
        MeanReader reference = pixel(colours.photo(), colours.reference());
        return target.formula().values(means(target), means(reference));
    }

    private MeanReader pixel(SkinPhoto photo, double... linear) {
        Plane[] channels = Arrays.stream(linear)
                .mapToObj(value -> Plane.byRows(1, 1, (y, row) -> row[0] = (float) value))
                .toArray(Plane[]::new);
        SkinPhoto pixel = photo.pixel(new LinearRgb(channels[0], channels[1], channels[2]));
        return (MeanReader) family.reader(pixel, model);
    }

    private static double[] means(MeanReader reader) {
        return reader.planes().stream().mapToDouble(plane -> plane.at(0, 0)).toArray();
    }
}
