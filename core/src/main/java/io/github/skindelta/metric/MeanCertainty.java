package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.ReferenceCells;
import io.github.skindelta.certainty.StandardErrors;
import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.MeanReader.Doubt;
import io.github.skindelta.metric.MeanReader.Kind;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.stream.Stream;

/**
 * How sure means over skin and their changes are (METHODS §5): by their spread on untouched skin, which did not change, and by
 * what that cannot show because its values lie near 0: errors in proportion to the change, to the slope between the photos'
 * colours, and to how a value changes where the target lies a little beside its place.
 */
final class MeanCertainty {

    /** Of what untouched skin has none of: all that is known is how it looks otherwise. */
    private static final Certainty UNASKED = new Certainty(0, 1000, Certainty.Source.REPEATED_SEGMENTATION);

    private final SkinPair pair;
    private final SkinSite site;
    private final ReferenceCells cells;

    /**
     * @param pair the photos
     * @param site the target and its reference skin
     * @param cells of that skin
     */
    MeanCertainty(SkinPair pair, SkinSite site, ReferenceCells cells) {
        this.pair = pair;
        this.site = site;
        this.cells = cells;
    }

    /**
     * One photo read at the target.
     *
     * @param reader of the photo
     * @param place where the target is in it
     * @param target means over the target
     * @param reference means over the reference skin
     * @param values that follow
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Read(MeanReader reader, Place place, double[] target, double[] reference, double[] values) {

        static Read of(MeanReader reader, Place place) {
            ReferenceSkin.require(place);
            List<Plane> planes = reader.planes();
            double[] target = reader.means(planes, place.target());
            double[] reference = reader.means(planes, place.reference());
            return new Read(reader, place, target, reference, reader.formula().values(target, reference));
        }

        double[] at(double... target) {
            return reader.formula().values(target, reference);
        }

        /** Values of the other looks, two a cause. */
        List<double[]> otherLooks() {
            return reader.errors().looks().stream()
                    .flatMap(looks -> Stream.of(looks.one(), looks.other()))
                    .map(look -> values(look.get()))
                    .toList();
        }

        private double[] values(List<Plane> planes) {
            return reader.formula()
                    .values(reader.means(planes, place.target()), reader.means(planes, place.reference()));
        }
    }

    /**
     * Before and after with their certainties.
     *
     * @param before reader of the before photo
     * @param after reader of the after photo
     * @param ofColour what the colours' own errors leave in doubt, one a definition
     * @return one a definition
     */
    Measurement.Measured[] measured(MeanReader before, MeanReader after, double... ofColour) {
        Read first = Read.of(before, site.before());
        Read second = Read.of(after, site.after());
        Kind kind = before.errors().doubt().kind();
        double[][] then = kind == Kind.PROPERTY
                ? new double[0][]
                : atCells(first, before.planes().stream().map(cells::before).toArray(double[][]::new));
        double[][] now = kind == Kind.PROPERTY
                ? new double[0][]
                : atCells(second, after.planes().stream().map(cells::after).toArray(double[][]::new));
        double[] beside = beside(second);
        double[] looksBefore = otherLooks(first);
        double[] looksAfter = otherLooks(second);
        Measurement.Measured[] measured = new Measurement.Measured[first.values().length];
        for (int i = 0; i < measured.length; i++) {
            double value = first.values()[i];
            double change = second.values()[i] - value;
            Drift drift = pair.drift().atMost(before.errors().drifts().get(i));
            Doubt doubt = before.errors().doubt().in(pair);
            double untouched = kind == Kind.RATIO ? Math.abs(value) : 1;
            Certainty ofChange = kind == Kind.PROPERTY ? UNASKED : spread(kind, difference(now[i], then[i]), drift);
            Certainty ofValue = kind == Kind.PROPERTY ? UNASKED : cells.spread(then[i], Drift.LEVEL);
            double slope = kind == Kind.DIFFERENCE ? pair.light().slopeStandardError() : 0;
            StandardErrors errors = StandardErrors.of(ofChange.times(untouched))
                    .with(doubt.ofChange() * change)
                    .with(doubt.ofValue() * value)
                    .with(slope * second.values()[i])
                    .with(beside[i])
                    .with(ofColour[i])
                    .with(looksBefore[i])
                    .with(looksAfter[i]);
            measured[i] = Measurement.Measured.of(
                    value,
                    second.values()[i],
                    StandardErrors.of(ofValue.times(untouched))
                            .with(looksBefore[i])
                            .together(),
                    errors.together());
        }
        return measured;
    }

    private Certainty spread(Kind kind, double[] differences, Drift drift) {
        return kind == Kind.SPREAD ? cells.spreadOfOne(differences) : cells.spread(differences, drift);
    }

    /** Values at each cell of untouched skin as if it were the target: definition, then cell. */
    private double[][] atCells(Read read, double[]... means) {
        double[][] values = new double[read.values().length][cells.count()];
        double[] cell = new double[means.length];
        for (int index : cells.cells()) {
            for (int plane = 0; plane < means.length; plane++) {
                cell[plane] = means[plane][index];
            }
            double[] there = read.at(cell);
            for (int i = 0; i < values.length; i++) {
                values[i][index] = there[i];
            }
        }
        return values;
    }

    private static double[] difference(double[] a, double... b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    /** How far each value is off where the photo is looked at otherwise, all causes together. */
    private static double[] otherLooks(Read read) {
        double[] errors = new double[read.values().length];
        List<double[]> values = read.otherLooks();
        for (int look = 0; look < values.size(); look += 2) {
            double[] one = values.get(look);
            double[] other = values.get(look + 1);
            for (int i = 0; i < errors.length; i++) {
                double squares = square(one[i] - read.values()[i]) + square(other[i] - read.values()[i]);
                errors[i] = Math.hypot(errors[i], Math.sqrt(squares / 2));
            }
        }
        return errors;
    }

    private static double square(double value) {
        return value * value;
    }

    /** By how much each value changes where the target lies off by the alignment's expected error, root mean square. */
    private double[] beside(Read after) {
        List<Plane> planes = after.reader().planes();
        double[] right = slope(after, planes, 1, 0);
        double[] down = slope(after, planes, 0, 1);
        double each = pair.alignment().registrationErrorPx() / Math.sqrt(2);
        double[] errors = new double[right.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = each * Math.hypot(right[i], down[i]);
        }
        return errors;
    }

    private static double[] slope(Read after, List<Plane> planes, int right, int down) {
        Mask target = after.place().target();
        double[] a = after.at(after.reader().means(planes, target.shifted(right, down)));
        double[] b = after.at(after.reader().means(planes, target.shifted(-right, -down)));
        double[] slope = difference(a, b);
        for (int i = 0; i < slope.length; i++) {
            slope[i] /= 2;
        }
        return slope;
    }
}
