package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.StandardErrors;
import io.github.skindelta.lighting.SkinPhoto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The change of one colour in each cell of a target, and how likely chance alone makes one as large.
 *
 * <p>A cell's change is after less before, each less the mean over untouched cells. Its standard error is that of a single
 * cell of untouched skin, and in square what untouched skin cannot show because nothing changed there and its values lie near 0,
 * as {@link MeanCertainty} and {@link ColourDoubt} have it for the whole target: parts of the change itself and of each channel's
 * own, the slope between the photos, the light's shape under the target, the rounding of a JPEG, and the alignment's error where
 * a cell differs from its neighbours.
 */
final class ColourChanges {

    private final CellColours colours;
    private final MappedColour colour;
    private final double[] before;
    private final double[] after;

    /** A factor of light by which all channels of the target may be off. */
    private final double light;

    /**
     * @param colours of the cells
     * @param colour what is mapped
     */
    ColourChanges(CellColours colours, MappedColour colour) {
        this.colours = colours;
        this.colour = colour;
        this.before = againstUntouched(colours.before());
        this.after = againstUntouched(colours.after());
        this.light = Math.exp(colours.pair().lightDoubt(colours.site()));
    }

    private double[] againstUntouched(double[]... channels) {
        double[] values = new double[channels[0].length];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = colour.of(channels[0][cell], channels[1][cell], channels[2][cell]);
        }
        double untouched = colours.cells().untouched().stream()
                .mapToDouble(cell -> values[cell])
                .average()
                .orElse(0);
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] -= untouched;
        }
        return values;
    }

    /** The target's cells, ascending; none where there is too little untouched skin to compare with. */
    List<CellChange> all() {
        double[] differences = new double[before.length];
        for (int cell = 0; cell < differences.length; cell++) {
            differences[cell] = after[cell] - before[cell];
        }
        Optional<Certainty> chance =
                colours.cells().spread(differences, colours.pair().drift().atMost(colour.drift()));
        List<CellChange> changes = new ArrayList<>();
        if (chance.isPresent()) {
            for (int cell : colours.cells().target()) {
                double p = errors(cell, chance.get()).together().pValue(differences[cell]);
                changes.add(new CellChange(cell, differences[cell], p));
            }
        }
        return changes;
    }

    private StandardErrors errors(int cell, Certainty chance) {
        StandardErrors errors = StandardErrors.of(chance)
                .with(MeanReader.Doubt.OF_COLOUR.in(colours.pair()).ofChange() * (after[cell] - before[cell]))
                .with(colours.pair().light().slopeStandardError() * after[cell])
                .with(moved(colours.after(cell), light, light, light))
                .with(colours.misplaced(cell) * steepest(cell));
        for (int channel = 0; channel < 3; channel++) {
            errors = errors.with(moved(colours.after(cell), curve(channel, cell)));
        }
        return stored(
                stored(errors, colours.pair().before(), colours.before(cell)),
                colours.pair().after(),
                colours.after(cell));
    }

    private StandardErrors stored(StandardErrors errors, SkinPhoto photo, double... linear) {
        StandardErrors all = errors;
        for (double[] factors : StoredColour.factors(photo, linear)) {
            all = all.with(moved(linear, factors));
        }
        return all;
    }

    /** One channel's change a little smaller or larger than the others'. */
    private double[] curve(int channel, int cell) {
        double[] factors = {1, 1, 1};
        factors[channel] = StrictMath.pow(
                colours.after()[channel][cell] / colours.before()[channel][cell],
                ColourDoubt.ofChannel(colours.pair()));
        return factors;
    }

    /** By how much the value changes where the channels are multiplied. */
    private double moved(double[] linear, double... factors) {
        double[] product = new double[linear.length];
        for (int channel = 0; channel < product.length; channel++) {
            product[channel] = linear[channel] * factors[channel];
        }
        return colour.of(product) - colour.of(linear);
    }

    /** The largest difference to a neighbour across and down, in the before photo: what a cell's shift by its side may do. */
    private double steepest(int cell) {
        int columns = colours.squares().columns();
        return Math.hypot(
                Math.max(step(cell, cell - 1), step(cell, cell + 1)),
                Math.max(step(cell, cell - columns), step(cell, cell + columns)));
    }

    /** 0 to a neighbour that is neither target nor untouched skin; a row's last cell and the next row's first are no targets. */
    private double step(int cell, int neighbour) {
        boolean isSeen = neighbour >= 0 && neighbour < before.length && colours.before()[0][neighbour] > 0;
        return isSeen ? Math.abs(before[neighbour] - before[cell]) : 0;
    }
}
