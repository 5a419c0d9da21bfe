package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.StriaMark.Foot;
import io.github.skindelta.metric.StriaMark.UntouchedContrast;
import io.github.skindelta.raster.CentreLines.Line;
import io.github.skindelta.raster.CentreLines.Rule;
import io.github.skindelta.raster.CentreLines.Weighted;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretch marks of both photos by one rule, in multiples of what untouched skin shows in the same photo; where one photo
 * shows a mark, weaker signs of it are enough in the other; what is too wide for a mark in one is none in the other. A target has dark or pale marks: the skin between dark ones looks
 * like pale ones, so the kind is the one that differs more from the skin around the target.
 */
final class StriaModel {

    /** Multiple of the usual strength of bands in untouched skin. */
    private static final double STRENGTH = 6;

    /** Where the other photo shows the mark. */
    private static final double SEEDED_STRENGTH = 3;

    /** Of its strength: the tips are narrower and fainter than the middle. */
    private static final double EXTENT = 0.35;

    /** How far beside its place in the other photo a mark may be found. */
    private static final double NEAR_MM = 1.5;

    /** Width of the skin around the target that marks are compared with. */
    private static final double RING_MM = 10;

    private static final double EDGE_MM = 0.6;

    /** Stretch marks are bands of 1 to 6 mm; what is wider somewhere is a scar or a patch. */
    private static final double WIDEST_MM = 6;

    /** Of a pixel, from where on it is the mark's. */
    private static final double HALF = 0.5;

    private final SkinPair pair;
    private final StriaView before;
    private final StriaView after;
    private final StriaKind kind;
    private final Mask seedsBefore;
    private final Mask seedsAfter;
    private final UntouchedContrast untouchedBefore;
    private final UntouchedContrast untouchedAfter;

    private final Warp afterFromBefore;

    /** As found so far: several metrics ask for the same. */
    private final Map<Look, Found> found = new HashMap<>();

    private final Map<Look, Seen> seen = new HashMap<>();

    /** Against all skin beside, marks included. */
    private final Map<StriaView, StriaContrast> rough = new HashMap<>();

    /** A photo seen by a rule. */
    private record Look(SkinPhoto photo, Strictness strictness) {}

    /**
     * What one photo alone shows.
     *
     * @param bands marks as far as it shows
     * @param patches what looks like a mark but for its shape
     * @param contrast to the skin beside
     */
    private record Seen(List<StriaMark> bands, Mask patches, StriaContrast contrast) {}

    /** The marks of a look. */
    private record Found(List<StriaMark> marks, StriaContrast contrast) {}

    /**
     * How a photo's marks are looked for.
     *
     * @param strength multiple of the rule's own
     * @param foot multiple of the usual foot
     */
    record Strictness(double strength, double foot) {
        static final Strictness OWN = new Strictness(1, 1);
    }

    /**
     * Looks at both photos.
     *
     * @param pair with a scale
     * @param site the target and untouched skin
     */
    StriaModel(SkinPair pair, SkinSite site) {
        this.pair = pair;
        this.before = StriaView.of(pair.before(), site.before());
        this.after = StriaView.of(pair.after(), site.after());
        double dark = standsOut(StriaKind.DARK, before, site.before()) + standsOut(StriaKind.DARK, after, site.after());
        double pale = standsOut(StriaKind.PALE, before, site.before()) + standsOut(StriaKind.PALE, after, site.after());
        this.kind = dark >= pale ? StriaKind.DARK : StriaKind.PALE;
        this.afterFromBefore = pair.alignment().afterFromBefore();
        this.seedsBefore = seeds(after, before, afterFromBefore);
        this.seedsAfter = seeds(before, after, afterFromBefore.inverse());
        this.untouchedBefore = toUntouched(before, site.before());
        this.untouchedAfter = toUntouched(after, site.after());
    }

    private static double standsOut(StriaKind kind, StriaView view, Place place) {
        Mask target = view.grid().samples(place.target());
        Mask around = around(view, place);
        Mask bands = kind.lines(view).mask(strong(kind, view)).and(target);
        if (around.count() == 0 || bands.count() == 0) {
            return 0;
        }
        Plane green = view.density().get(1);
        return kind.sign() * (mean(green, bands) - mean(green, around));
    }

    /** Untouched skin near the target. */
    private static Mask around(StriaView view, Place place) {
        return Dilation.of(view.grid().samples(place.target()), RING_MM / view.stepMm())
                .and(view.grid().samples(place.reference()));
    }

    private static UntouchedContrast toUntouched(StriaView view, Place place) {
        Plane green = view.density().get(1);
        Mask around = around(view, place);
        Mask untouched = around.count() == 0 ? view.grid().samples(place.reference()) : around;
        return new UntouchedContrast(
                against(Planes.difference(green, view.density().get(0)), untouched), against(green, untouched));
    }

    private static Plane against(Plane plane, Mask untouched) {
        float usual = (float) mean(plane, untouched);
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = plane.at(x, y) - usual;
            }
        });
    }

    private static double mean(Plane plane, Mask where) {
        return Arrays.stream(MaskedValues.of(plane, where, Integer.MAX_VALUE))
                .average()
                .orElse(0);
    }

    private static List<Line> strong(StriaKind kind, StriaView view) {
        Mask none = Mask.none(view.grid().columns(), view.grid().rows());
        return kind.lines(view).lines(rule(view, Strictness.OWN), none);
    }

    /** Where {@code other} shows bands, in the samples of {@code own}. */
    private Mask seeds(StriaView other, StriaView own, Warp otherFromOwn) {
        Mask lines = kind.lines(other).mask(strong(kind, other));
        return TravelledMask.of(Dilation.of(lines, NEAR_MM / other.stepMm()), other.grid(), otherFromOwn, own.grid());
    }

    private static Rule rule(StriaView view, Strictness strictness) {
        return new Rule(
                strictness.strength() * STRENGTH,
                strictness.strength() * SEEDED_STRENGTH,
                EXTENT,
                strictness.strength() * StriaMark.SHORTEST_MM / view.stepMm());
    }

    /**
     * A photo's marks, one plane each of the photo's window.
     *
     * @param coverage part of each pixel that belongs to a mark
     * @param length of centre lines over area, mm / mm²
     * @param redness against the skin beside, times coverage
     * @param lightness the same of L*
     * @param square of coverage: redness is fitted to coverage by least squares
     */
    record Marks(Plane coverage, Plane length, Plane redness, Plane lightness, Plane square) {}

    /** A photo's marks. */
    Marks marks(SkinPhoto photo, Strictness strictness) {
        StriaView view = of(photo);
        Found marks = found(photo, strictness);
        Plane coverage = coverage(marks.marks(), marks.contrast().height());
        List<Weighted> lines =
                marks.marks().stream().map(mark -> new Weighted(mark.line(), 1)).toList();
        return new Marks(
                view.grid().spread(coverage),
                kind.lines(view).density(lines, view.grid(), photo.area()),
                view.grid().spread(product(coverage, marks.contrast().redness())),
                view.grid().spread(product(coverage, marks.contrast().lightness())),
                view.grid().spread(product(coverage, coverage)));
    }

    /** The coverage of a photo's marks alone. */
    Plane coverage(SkinPhoto photo, Strictness strictness) {
        Found marks = found(photo, strictness);
        return of(photo).grid().spread(coverage(marks.marks(), marks.contrast().height()));
    }

    private StriaView of(SkinPhoto photo) {
        return photo == pair.after() ? after : before;
    }

    private Found found(SkinPhoto photo, Strictness strictness) {
        return found.computeIfAbsent(new Look(photo, strictness), this::notInPatches);
    }

    /** A scar that has shrunk to a band is a scar: what is too wide in one photo is no mark in the other. */
    private Found notInPatches(Look look) {
        boolean isAfter = look.photo() == pair.after();
        Seen alone = seen(look);
        Seen other = seen(new Look(isAfter ? pair.before() : pair.after(), look.strictness()));
        Mask patches = TravelledMask.of(
                other.patches(),
                (isAfter ? before : after).grid(),
                isAfter ? afterFromBefore.inverse() : afterFromBefore,
                of(look.photo()).grid());
        return new Found(
                alone.bands().stream()
                        .filter(mark -> 2 * mark.body().and(patches).count()
                                < mark.body().count())
                        .toList(),
                alone.contrast());
    }

    private Seen seen(Look look) {
        return seen.computeIfAbsent(
                look,
                once -> once.photo() == pair.after()
                        ? search(once, seedsAfter, untouchedAfter)
                        : search(once, seedsBefore, untouchedBefore));
    }

    private StriaContrast rough(StriaView view) {
        return rough.computeIfAbsent(view, seen -> StriaContrast.of(seen, kind, seen.usable()));
    }

    private Seen search(Look look, Mask seeds, UntouchedContrast untouched) {
        StriaView view = of(look.photo());
        Strictness strictness = look.strictness();
        List<Line> lines = kind.lines(view).lines(rule(view, strictness), seeds);
        StriaContrast rough = rough(view);
        Mask bands = Mask.none(view.grid().columns(), view.grid().rows());
        for (Line line : lines) {
            bands = bands.or(
                    mark(view, line, new Foot(rough, strictness.foot())).region());
        }
        Mask even = view.usable().minus(Dilation.of(bands, EDGE_MM / view.stepMm()));
        StriaContrast contrast = StriaContrast.of(view, kind, even);
        List<StriaMark> all = lines.stream()
                .map(line -> mark(view, line, new Foot(contrast, strictness.foot())))
                .toList();
        List<StriaMark> marks = all.stream()
                .filter(mark -> mark.isLongAndClear(all, view.stepMm(), strictness.strength())
                        && mark.isColoured(kind, contrast, view.stepMm(), strictness.strength())
                        && mark.isUnlikeUntouched(kind, contrast, untouched))
                .toList();
        Mask bodies = bodies(marks, contrast.height());
        Mask slender = slender(bodies, WIDEST_MM / view.stepMm());
        List<StriaMark> inBands = marks.stream()
                .filter(mark -> 2 * mark.region().and(slender).count()
                        >= mark.region().and(bodies).count())
                .toList();
        return new Seen(inBands, bodies.minus(slender), contrast);
    }

    private static Mask bodies(List<StriaMark> marks, Plane height) {
        Plane coverage = coverage(marks, height);
        return Mask.byRows(coverage.width(), coverage.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = coverage.at(x, y) >= HALF;
            }
        });
    }

    /** Those that are bands: lines that wind about in a scar or a patch make up something round. */
    private static Mask slender(Mask bodies, double widest) {
        Mask outside = Mask.all(bodies.width(), bodies.height()).minus(bodies);
        Mask tooWide = ConnectedRegions.touching(bodies, bodies.minus(Dilation.of(outside, widest / 2)));
        return ConnectedRegions.keeping(
                bodies.minus(tooWide),
                part -> part.extentPx() * part.extentPx() >= StriaMark.LEAST_LENGTHS * part.pixels());
    }

    private StriaMark mark(StriaView view, Line line, Foot foot) {
        return StriaMark.of(view, kind.lines(view), line, foot);
    }

    private static Plane coverage(List<StriaMark> marks, Plane height) {
        return Plane.byRows(height.width(), height.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                double most = 0;
                for (StriaMark mark : marks) {
                    most = Math.max(most, mark.coverage(height, x, y));
                }
                row[x] = (float) most;
            }
        });
    }

    private static Plane product(Plane a, Plane b) {
        return Plane.byRows(a.width(), a.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = a.at(x, y) * b.at(x, y);
            }
        });
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of("strength", STRENGTH, "seededStrength", SEEDED_STRENGTH, "shortestMm", StriaMark.SHORTEST_MM);
    }
}
