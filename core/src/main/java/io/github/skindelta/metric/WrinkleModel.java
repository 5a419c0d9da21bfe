package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.CentreLines.Line;
import io.github.skindelta.raster.CentreLines.Rule;
import io.github.skindelta.raster.CentreLines.Weighted;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The wrinkles of both photos. The rule for what is one is the same for both, and in multiples of what the furrows of
 * untouched skin show in the same photo; where one photo shows a wrinkle, weaker signs of it are enough in the other.
 */
final class WrinkleModel {

    /** Multiple of the usual strength of furrows; of 72 tuning photos, 6 finds 3 % too much length and 8 4 % too little. */
    static final double STRENGTH = 6.5;

    /** Where the other photo shows the wrinkle. */
    static final double SEEDED_STRENGTH = 3.5;

    /** Of its strength: there the straight piece over which that is averaged has left the line by half. */
    private static final double EXTENT = 0.5;

    /** A pixel of more shows no line of half a millimetre. */
    private static final double MOST_PER_PIXEL_MM = 0.25;

    /** Shorter lines are single furrows. */
    static final double SHORTEST_MM = 4;

    /** How far beside its place in the other photo a wrinkle may be found. */
    private static final double NEAR_MM = 0.8;

    /** Across a wrinkle to either side; the next one is farther away. */
    private static final double ACROSS_MM = 1.4;

    private final SkinPair pair;
    private final WrinkleView before;
    private final WrinkleView after;
    private final Mask seedsBefore;
    private final Mask seedsAfter;

    /**
     * Of a line's darkness, in chroma: on tuning photos 0.1 to 0.4 of a wrinkle's, as red light is softer. Edges of stretch marks
     * have 0.43 and more, on dark skin 0.38 and less.
     */
    private static final double MOST_CHROMA = 0.4;

    /**
     * Of its darkness, against the darker side: an edge has none. Of the wrinkles of 96 tuning photos, by length, 99.5 % and more
     * have 0.7; of the lines beside red and brown scars 19 to 30 % have less than this.
     */
    private static final double LEAST_ON_BOTH_SIDES = 0.6;

    /**
     * Of its length over its width: dark scars are no wrinkles. Of the wrinkles of 96 tuning photos, by length, 1 % or fewer are
     * less slender, and 8 to 18 % of the lines within and beside scars.
     */
    private static final double LEAST_SLENDER = 5;

    /** From where the skin counts as beside a line. */
    static final double BESIDE_MM = 0.9;

    /** How a photo's lines are looked for: multiples of the rule's own strength and extent. */
    record Strictness(double strength, double extent) {
        static final Strictness OWN = new Strictness(1, 1);
    }

    /**
     * Looks at both photos.
     *
     * @param pair both
     * @param site where untouched skin is
     * @throws NotMeasurableException if there is none, no scale, or too few pixels to a millimetre
     */
    static WrinkleModel of(SkinPair pair, SkinSite site) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Scale.require(pair, "wrinkles", MOST_PER_PIXEL_MM);
        return new WrinkleModel(pair, site);
    }

    private WrinkleModel(SkinPair pair, SkinSite site) {
        this.pair = pair;
        this.before = WrinkleView.of(pair.before(), site.before());
        this.after = WrinkleView.of(pair.after(), site.after());
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        this.seedsBefore = seeds(after, before, afterFromBefore);
        this.seedsAfter = seeds(before, after, afterFromBefore.inverse());
    }

    /** Where {@code other} shows wrinkles, in the samples of {@code own}. */
    private static Mask seeds(WrinkleView other, WrinkleView own, Warp otherFromOwn) {
        Mask none = Mask.none(other.grid().columns(), other.grid().rows());
        Mask lines = other.lines().mask(wrinkles(other, Strictness.OWN, none));
        return TravelledMask.of(Dilation.of(lines, NEAR_MM / other.stepMm()), other.grid(), otherFromOwn, own.grid());
    }

    private static Rule rule(WrinkleView view, Strictness strictness) {
        double strength = strictness.strength() * view.moreThanUsual();
        return new Rule(
                strength * STRENGTH,
                strength * SEEDED_STRENGTH,
                strictness.extent() * EXTENT,
                strictness.strength() * SHORTEST_MM / view.stepMm());
    }

    private WrinkleView of(SkinPhoto photo) {
        return photo == pair.after() ? after : before;
    }

    /** A photo's wrinkles. */
    List<Line> lines(SkinPhoto photo, Strictness strictness) {
        WrinkleView view = of(photo);
        return wrinkles(view, strictness, photo == pair.after() ? seedsAfter : seedsBefore);
    }

    private static List<Line> wrinkles(WrinkleView view, Strictness strictness, Mask seeds) {
        return view.lines().lines(rule(view, strictness), seeds).stream()
                .filter(line -> isShadow(view, line, strictness.strength()))
                .filter(line -> isSlender(view, line, strictness.strength()))
                .toList();
    }

    /** Whether it is darker than the skin on both sides, and not of another colour. */
    private static boolean isShadow(WrinkleView view, Line line, double strictness) {
        double[] profile = view.lines().profile(line, view.darkness(), reach(view));
        double darkness = height(view, profile);
        double chroma = Math.abs(height(view, view.lines().profile(line, view.chroma(), reach(view))));
        return chroma <= MOST_CHROMA / strictness * darkness
                && overDarkerSide(view, profile) >= strictness * LEAST_ON_BOTH_SIDES * darkness;
    }

    private static boolean isSlender(WrinkleView view, Line line, double strictness) {
        return line.lengthPx() * view.stepMm()
                >= strictness * LEAST_SLENDER * fit(view, line).widthMm();
    }

    private static int reach(WrinkleView view) {
        return (int) Math.round(ACROSS_MM / view.stepMm());
    }

    /** The middle against what is beside it. */
    private static double height(WrinkleView view, double... profile) {
        return middle(profile) - (side(view, -1, profile) + side(view, 1, profile)) / 2;
    }

    private static double overDarkerSide(WrinkleView view, double... profile) {
        return middle(profile) - Math.max(side(view, -1, profile), side(view, 1, profile));
    }

    private static double middle(double... profile) {
        int middle = profile.length / 2;
        return (profile[middle - 1] + profile[middle] + profile[middle + 1]) / 3;
    }

    /** Mean of what is beside the line to one side, −1 or 1. */
    private static double side(WrinkleView view, int sign, double... profile) {
        int middle = profile.length / 2;
        int beside = (int) Math.round(BESIDE_MM / view.stepMm());
        return IntStream.rangeClosed(beside, middle)
                .mapToDouble(across -> profile[middle + sign * across])
                .average()
                .orElse(0);
    }

    /** Pixels of a photo where either photo shows a wrinkle, and so much skin beside their middles. */
    Mask ground(SkinPhoto photo, double besideMm) {
        boolean isAfter = photo == pair.after();
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        WrinkleView own = isAfter ? after : before;
        WrinkleView other = isAfter ? before : after;
        Mask there = TravelledMask.of(
                ground(other, besideMm),
                other.grid(),
                isAfter ? afterFromBefore.inverse() : afterFromBefore,
                own.grid());
        return own.grid().pixels(ground(own, besideMm).or(there));
    }

    private Mask ground(WrinkleView view, double besideMm) {
        return Dilation.of(view.lines().mask(lines(view.photo(), Strictness.OWN)), besideMm / view.stepMm());
    }

    /** Width and darkness of a photo's wrinkle. */
    CreaseFit fit(SkinPhoto photo, Line line) {
        return fit(of(photo), line);
    }

    private static CreaseFit fit(WrinkleView view, Line line) {
        return CreaseFit.of(
                view.lines().profile(line, view.darkness(), reach(view)), view.stepMm(), WrinkleView.FINE_MM);
    }

    /**
     * Length over area, mm / mm².
     *
     * @param photo the photo
     * @param lines its wrinkles
     * @param weight what a length of each counts, by its place in the list
     */
    Plane density(SkinPhoto photo, List<Line> lines, IntToDoubleFunction weight) {
        WrinkleView view = of(photo);
        List<Weighted> weighted = IntStream.range(0, lines.size())
                .mapToObj(i -> new Weighted(lines.get(i), weight.applyAsDouble(i)))
                .toList();
        return view.lines().density(weighted, view.grid(), photo.area());
    }

    /** Length of a photo's wrinkles over the area of its target, mm/cm². */
    double lengthOn(SkinPhoto photo, Place place) {
        Plane density = density(photo, lines(photo, Strictness.OWN), i -> 1);
        return Wrinkles.MM2_PER_CM2 * AreaMean.of(List.of(density), place.target(), photo.window(), photo.area())[0];
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of("strength", STRENGTH, "seededStrength", SEEDED_STRENGTH, "shortestMm", SHORTEST_MM);
    }
}
