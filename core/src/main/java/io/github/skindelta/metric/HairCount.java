package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.SingleHairs.Hair;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.PointMasses;
import io.github.skindelta.raster.PointMasses.Mass;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Single hairs of both photos of a pair, told from noise by one ruler. */
final class HairCount {

    /**
     * Share of a hair's usual strength that each of its pieces has: with 0.25, noise made pieces of hairs out of focus, with
     * 0.45 hairs fell apart (tuning seeds).
     */
    private static final double LEAST_STRENGTH = 0.4;

    /**
     * In a photo that shows hardly any hair, hair is at least this share as strong as in the other one: out of focus it
     * had a fifth.
     */
    private static final double LEAST_ALIKE = 0.15;

    /**
     * An end that lies within half of this beside another hair does not show, mm: of n hairs that cover the skin with l mm a
     * mm², n · exp(−l · this) are found. 11 % were missed at 1.3 mm/mm², 18 % at 2.4, out of focus
     * up to 4 % more (rendered pairs, tuning seeds).
     */
    private static final double HIDDEN_MM = 0.09;

    /** More hair than the count was ever checked on, mm/mm². */
    private static final double MOST_MM_PER_MM2 = 3;

    /** Fewer say little: one more or less is a tenth. */
    private static final double FEWEST = 10;

    /** All skin has some vellus hair, of which rendered skin shows 2 a cm² at most, and dark skin has furrows like it. */
    private static final double FEWEST_PER_CM2 = 5;

    private static final double MM2_PER_CM2 = 100;

    /** Counts by two limits that differ by more, as a part, are of noise or of hair that has run together. */
    private static final double MOST_DOUBT = 0.35;

    /** By what part more or less of the ends are hidden where hairs are a quarter as strong as in the other photo, for blur. */
    private static final double HIDDEN_BY_BLUR = 0.35;

    private static final double A_QUARTER = 4;

    private final SkinPair pair;
    private final Map<Look, List<Hair>> before;
    private final Map<Look, List<Hair>> after;
    private final double strongerBefore;

    /** How strong a piece of hair is at least, beside the usual limit: focus, noise and lamp differ between photos. */
    enum Look {
        FAINT(1 / 1.15),
        USUAL(1),
        STRONG(1.15);

        private final double times;

        Look(double times) {
            this.times = times;
        }
    }

    /**
     * @param pair with a scale
     * @param lines of it
     */
    HairCount(SkinPair pair, PairLines lines) {
        this.pair = pair;
        SingleHairs first = SingleHairs.of(pair.before(), lines.hairsBefore());
        SingleHairs second = SingleHairs.of(pair.after(), lines.hairsAfter());
        double usualBefore = Math.max(first.usual(), LEAST_ALIKE * second.usual());
        double usualAfter = Math.max(second.usual(), LEAST_ALIKE * first.usual());
        this.before = looks(first, usualBefore);
        this.after = looks(second, usualAfter);
        this.strongerBefore = usualAfter == 0 ? 0 : Math.log(usualBefore / usualAfter) / Math.log(A_QUARTER);
    }

    private static Map<Look, List<Hair>> looks(SingleHairs hairs, double usual) {
        Map<Look, List<Hair>> looks = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            looks.put(look, hairs.all(look.times * LEAST_STRENGTH * usual));
        }
        return looks;
    }

    /**
     * Hairs and their lengths, of which means are hairs by mm² and millimetres of hair by mm².
     *
     * @param photo of the pair
     * @param look at it
     */
    List<Plane> planes(SkinPhoto photo, Look look) {
        List<Mass> ones = new ArrayList<>();
        List<Mass> lengths = new ArrayList<>();
        for (Hair hair : (photo == pair.after() ? after : before).getOrDefault(look, List.of())) {
            ones.add(new Mass(hair.x(), hair.y(), 1));
            lengths.add(new Mass(hair.x(), hair.y(), hair.lengthMm()));
        }
        return List.of(
                PointMasses.of(ones, photo.window(), photo.area()),
                PointMasses.of(lengths, photo.window(), photo.area()));
    }

    /** The part of hidden ends that is in doubt in a photo because it is blurrier than the other one. */
    double hiddenByBlur(SkinPhoto photo) {
        return HIDDEN_BY_BLUR * Math.max(0, photo == pair.after() ? strongerBefore : -strongerBefore);
    }

    /**
     * Hairs by area, those whose ends do not show among them.
     *
     * @param found hairs by mm² that were found
     * @param length of them, mm/mm²
     * @return hairs by mm²
     */
    static double perMm2(double found, double length) {
        return found * Math.exp(HIDDEN_MM * length);
    }

    /**
     * Refuses targets whose hairs are too few or too many to count.
     *
     * @param site the target, hair included
     * @throws NotMeasurableException if they are
     */
    void require(SkinSite site) {
        Found first = Found.of(this, pair.before(), site.before());
        Found second = Found.of(this, pair.after(), site.after());
        requireEnough(first.hairs() > second.hairs() ? first : second);
        double length = Math.max(first.length(), second.length());
        if (length > MOST_MM_PER_MM2) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found %.1f mm of hair on a square millimetre of the treated skin, single hairs are told apart up to"
                            + " %.1f: crop the hair shorter, or compare hair-coverage",
                    length,
                    MOST_MM_PER_MM2));
        }
        requireClear(Math.max(first.doubt(), second.doubt()));
    }

    private static void requireEnough(Found most) {
        if (most.hairs() < FEWEST || MM2_PER_CM2 * most.perMm2() < FEWEST_PER_CM2) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "single hairs found on the treated skin: %.0f, %.1f on a square centimetre; at least %.0f and %.0f are"
                            + " needed to tell them from the down that all skin has: outline skin that has hair",
                    most.hairs(),
                    MM2_PER_CM2 * most.perMm2(),
                    FEWEST,
                    FEWEST_PER_CM2));
        }
    }

    private static void requireClear(double doubt) {
        if (doubt > MOST_DOUBT) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "single hairs do not stand out: their number depends by %.0f %% on how faint a hair may be, at most"
                            + " %.0f %% say how many there are: take the photo closer and in focus, or compare"
                            + " hair-coverage",
                    100 * doubt,
                    100 * MOST_DOUBT));
        }
    }

    /**
     * What one photo shows.
     *
     * @param hairs on the target
     * @param perMm2 hairs by area
     * @param length of them, mm/mm²
     * @param doubt by what part their number depends on the limit
     */
    private record Found(double hairs, double perMm2, double length, double doubt) {

        static Found of(HairCount count, SkinPhoto photo, Place place) {
            double[] usual = means(count.planes(photo, Look.USUAL), photo, place);
            double[] more = means(count.planes(photo, Look.FAINT), photo, place);
            double[] fewer = means(count.planes(photo, Look.STRONG), photo, place);
            double area = AreaMean.area(place.target(), photo.window(), photo.area());
            double difference = Math.abs(more[0] - fewer[0]);
            double doubt = usual[0] * area < FEWEST ? 0 : difference / usual[0];
            return new Found(usual[0] * area, usual[0], usual[1], doubt);
        }

        private static double[] means(List<Plane> planes, SkinPhoto photo, Place place) {
            return AreaMean.of(planes, place.target(), photo.window(), photo.area());
        }
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of("leastStrength", LEAST_STRENGTH, "hiddenMm", HIDDEN_MM);
    }
}
