package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.CentreLines;
import io.github.skindelta.raster.CentreLines.Line;
import io.github.skindelta.raster.CentreLines.Rule;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The stretch marks of both photos, by one rule. */
final class StriaModel {

    static final double STRENGTH = Double.parseDouble(System.getProperty("shi", "6"));
    static final double SEEDED_STRENGTH = Double.parseDouble(System.getProperty("slo", "3"));
    private static final double EXTENT = Double.parseDouble(System.getProperty("sx", "0.35"));
    static final double SHORTEST_MM = Double.parseDouble(System.getProperty("sshort", "8"));
    private static final double NEAR_MM = 1.5;
    private static final double PLATEAU = 0.7;
    private static final double FOOT = 0.3;
    private static final double EDGE_MM = 0.6;
    private static final double RING_MM = 10;
    private static final double BESIDE_MM = 2.5;
    private static final double LEAST_LENGTHS = 3;
    private static final double LEAST_CHROMA = Double.parseDouble(System.getProperty("schroma", "0.15"));

    private final SkinPair pair;
    private final StriaView before;
    private final StriaView after;
    private final Warp afterFromBefore;
    private final Kind kind;

    StriaModel(SkinPair pair, SkinSite site) {
        this.pair = pair;
        this.before = StriaView.of(pair.before(), site.before());
        this.after = StriaView.of(pair.after(), site.after());
        this.afterFromBefore = pair.alignment().afterFromBefore();
        double dark = standsOut(Kind.DARK, before, site.before()) + standsOut(Kind.DARK, after, site.after());
        double pale = standsOut(Kind.PALE, before, site.before()) + standsOut(Kind.PALE, after, site.after());
        this.kind = dark >= pale ? Kind.DARK : Kind.PALE;
    }

    /**
     * By how much bands of a kind differ from the skin around the target. The skin between dark bands looks like pale bands,
     * but it is like the skin around.
     */
    private static double standsOut(Kind kind, StriaView view, Place place) {
        Mask target = view.grid().samples(place.target());
        Mask around =
                Dilation.of(target, RING_MM / view.stepMm()).and(view.grid().samples(place.reference()));
        List<Line> lines = kind.of(view).lines(rule(view, Strictness.OWN), Mask.none(target.width(), target.height()));
        Mask bands = kind.of(view).mask(lines).and(target);
        if (around.count() == 0 || bands.count() == 0) {
            return 0;
        }
        return kind.sign()
                * (mean(view.density().get(1), bands) - mean(view.density().get(1), around));
    }

    private static double mean(Plane plane, Mask where) {
        return Arrays.stream(MaskedValues.of(plane, where, Integer.MAX_VALUE))
                .average()
                .orElse(0);
    }

    /** Which bands. */
    enum Kind {
        DARK,
        PALE;

        CentreLines of(StriaView view) {
            return this == DARK ? view.dark() : view.pale();
        }

        int sign() {
            return this == DARK ? 1 : -1;
        }
    }

    record Strictness(double strength, double foot) {
        static final Strictness OWN = new Strictness(1, 1);
    }

    private StriaView of(SkinPhoto photo) {
        return photo == pair.after() ? after : before;
    }

    private List<Line> lines(SkinPhoto photo, Kind kind, Strictness strictness) {
        StriaView view = of(photo);
        Mask seeds = photo == pair.after()
                ? seeds(before, after, afterFromBefore.inverse(), kind)
                : seeds(after, before, afterFromBefore, kind);
        return kind.of(view).lines(rule(view, strictness), seeds);
    }

    private static Mask seeds(StriaView other, StriaView own, Warp otherFromOwn, Kind kind) {
        Mask none = Mask.none(other.grid().columns(), other.grid().rows());
        Mask lines = kind.of(other).mask(kind.of(other).lines(rule(other, Strictness.OWN), none));
        return TravelledMask.of(Dilation.of(lines, NEAR_MM / other.stepMm()), other.grid(), otherFromOwn, own.grid());
    }

    private static Rule rule(StriaView view, Strictness strictness) {
        return new Rule(
                strictness.strength() * STRENGTH,
                strictness.strength() * SEEDED_STRENGTH,
                EXTENT,
                SHORTEST_MM / view.stepMm());
    }

    /** Coverage, ΔEI and ΔL* on it, and length density. */
    List<Plane> planes(SkinPhoto photo, Strictness strictness) {
        StriaView view = of(photo);
        List<Found> found = new ArrayList<>();
        Mask rough = Mask.none(view.grid().columns(), view.grid().rows());
        List<Plane> even = beside(view, view.usable());
        for (Line line : lines(photo, kind, strictness)) {
            Found first = found(view, kind, line, even, strictness);
            found.add(first);
            rough = rough.or(first.region());
        }
        List<Plane> beside = beside(view, view.usable().minus(Dilation.of(rough, EDGE_MM / view.stepMm())));
        List<Found> good = found.stream()
                .map(one -> found(view, one.kind(), one.line(), beside, strictness))
                .filter(one -> isStria(view, one, beside))
                .toList();
        return planes(view, good, beside);
    }

    record Found(Kind kind, Line line, double plateau, Mask region) {}

    private List<Plane> beside(StriaView view, Mask even) {
        MaskedBlur blur = new MaskedBlur(even, BESIDE_MM / view.stepMm());
        List<Plane> all = new ArrayList<>();
        view.density().forEach(plane -> all.add(blur.of(plane)));
        all.add(blur.of(view.lightness()));
        return all;
    }

    private Found found(StriaView view, Kind kind, Line line, List<Plane> beside, Strictness strictness) {
        Plane green = view.density().get(1);
        int columns = view.grid().columns();
        double[] heights = Arrays.stream(line.samples())
                .mapToDouble(i -> kind.sign()
                        * (green.at(i % columns, i / columns) - beside.get(1).at(i % columns, i / columns)))
                .sorted()
                .toArray();
        double plateau = heights[(int) (PLATEAU * (heights.length - 1))];
        Mask above = Mask.byRows(columns, view.grid().rows(), (y, row) -> {
            for (int x = 0; x < columns; x++) {
                row[x] = view.usable().at(x, y)
                        && kind.sign() * (green.at(x, y) - beside.get(1).at(x, y)) > strictness.foot() * FOOT * plateau;
            }
        });
        Mask seed = kind.of(view).mask(List.of(line));
        Mask region = ConnectedRegions.touching(above, seed);
        return new Found(kind, line, plateau, region.and(Dilation.of(seed, 3.5 / view.stepMm())));
    }

    private boolean isStria(StriaView view, Found one, List<Plane> beside) {
        if (one.plateau() <= 0) {
            return false;
        }
        double area = 0;
        double green = 0;
        double chroma = 0;
        for (int y = 0; y < one.region().height(); y++) {
            for (int x = 0; x < one.region().width(); x++) {
                if (one.region().at(x, y)) {
                    double g = view.density().get(1).at(x, y) - beside.get(1).at(x, y);
                    double r = view.density().get(0).at(x, y) - beside.get(0).at(x, y);
                    area += Math.min(1, one.kind().sign() * g / one.plateau());
                    green += g;
                    chroma += g - r;
                }
            }
        }
        double length = one.line().lengthPx();
        double ratio = chroma / green;
        if (System.getProperty("sdebug") != null)
            System.out.printf(
                    "%s plateau %.2f strength %.1f length %.1f width %.2f chroma %.2f%n",
                    one.kind(),
                    one.plateau(),
                    one.line().plateau(),
                    length * view.stepMm(),
                    area / length * view.stepMm(),
                    ratio);
        return length * length >= LEAST_LENGTHS * area && ratio > LEAST_CHROMA;
    }

    private List<Plane> planes(StriaView view, List<Found> found, List<Plane> beside) {
        int columns = view.grid().columns();
        int rows = view.grid().rows();
        Plane coverage = Plane.byRows(columns, rows, (y, row) -> {
            for (int x = 0; x < columns; x++) {
                row[x] = 0;
                for (Found one : found) {
                    if (one.region().at(x, y)) {
                        double height = one.kind().sign()
                                * (view.density().get(1).at(x, y)
                                        - beside.get(1).at(x, y));
                        row[x] = (float) Math.max(row[x], Math.min(Math.max(height / one.plateau(), 0), 1));
                    }
                }
            }
        });
        Plane redness = Plane.byRows(columns, rows, (y, row) -> {
            for (int x = 0; x < columns; x++) {
                float g = view.density().get(1).at(x, y) - beside.get(1).at(x, y);
                float r = view.density().get(0).at(x, y) - beside.get(0).at(x, y);
                row[x] = coverage.at(x, y) > 0 ? coverage.at(x, y) * (g - r) : 0;
            }
        });
        Plane lightness = Plane.byRows(columns, rows, (y, row) -> {
            for (int x = 0; x < columns; x++) {
                row[x] = coverage.at(x, y)
                        * (view.lightness().at(x, y) - beside.get(3).at(x, y));
            }
        });
        Plane weight = Plane.byRows(columns, rows, (y, row) -> {
            for (int x = 0; x < columns; x++) {
                row[x] = coverage.at(x, y) * coverage.at(x, y);
            }
        });
        Plane length = null;
        for (Kind kind : Kind.values()) {
            Plane density = kind.of(view)
                    .density(
                            found.stream()
                                    .filter(one -> one.kind() == kind)
                                    .map(one -> new CentreLines.Weighted(one.line(), 1))
                                    .toList(),
                            view.grid(),
                            view.photo().area());
            length = length == null ? density : Planes.sum(length, density, 1);
        }
        return List.of(
                view.grid().spread(coverage),
                length,
                view.grid().spread(redness),
                view.grid().spread(lightness),
                view.grid().spread(weight));
    }

    Map<String, Double> parameters() {
        return Map.of("strength", STRENGTH, "seededStrength", SEEDED_STRENGTH, "shortestMm", SHORTEST_MM);
    }
}
