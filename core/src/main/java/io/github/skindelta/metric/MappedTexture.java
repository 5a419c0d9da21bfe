package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.MapCells;
import io.github.skindelta.certainty.StandardErrors;
import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fine texture in squares, as {@link Texture#fine}: the root of a square's power of relief over that of untouched skin.
 *
 * <p>How much the relief of a few millimetres happens to have scatters in proportion to it. Chance is therefore judged on
 * logarithms, by single squares of untouched skin; what those cannot show is the whole target's ({@link Texture},
 * {@link TurnedLight}).
 */
final class MappedTexture implements MappedMetric {

    /** Noise is subtracted: a square of skin may be left with less than nothing. Part of untouched skin's power. */
    private static final double LEAST_POWER = 0.01;

    @Override
    public String id() {
        return "texture-fine";
    }

    @Override
    public MetricFamily.Ground ground() {
        return MetricFamily.Ground.BETWEEN_HAIRS;
    }

    @Override
    public List<CellChange> changes(SkinPair pair, SkinSite site, PatchMeans.Patches squares) {
        ReliefPair relief = TextureModel.reliefOf(pair, site);
        TextureModel model = relief.in(Texture.FINE);
        MapCells cells = MapCells.of(pair, site, squares);
        double[] before = roughness(cells.before(model.of(pair.before())), cells);
        double[] after = roughness(cells.after(model.of(pair.after())), cells);
        double[] logarithms = new double[before.length];
        for (int cell = 0; cell < logarithms.length; cell++) {
            logarithms[cell] = Math.log(after[cell] / before[cell]);
        }
        Optional<Certainty> chance = cells.spread(logarithms, pair.drift().atMost(Drift.CURVED));
        List<CellChange> changes = new ArrayList<>();
        if (chance.isPresent()) {
            for (int cell : cells.target()) {
                Certainty certainty = certainty(chance.get(), relief.light(), before[cell], logarithms[cell]);
                changes.add(new CellChange(cell, after[cell] - before[cell], certainty.pValue(logarithms[cell])));
            }
        }
        return changes;
    }

    /** Of a logarithm: parts of a value and of a change are what they are of the ratio. */
    private static Certainty certainty(Certainty chance, TurnedLight light, double ratio, double logarithm) {
        return StandardErrors.of(chance)
                .with(Texture.LEFT_IN_FINE.ofValue())
                .with(light.ofFine(ratio))
                .with(Math.hypot(Texture.LEFT_IN_FINE.ofChange(), light.ofFineChange()) * logarithm)
                .together();
    }

    /** Of each cell beside untouched skin's. */
    private static double[] roughness(double[] powers, MapCells cells) {
        double untouched = cells.untouched().stream()
                .mapToDouble(cell -> powers[cell])
                .average()
                .orElse(1);
        double[] roughness = new double[powers.length];
        for (int cell = 0; cell < roughness.length; cell++) {
            roughness[cell] = Math.sqrt(Math.max(powers[cell] / untouched, LEAST_POWER));
        }
        return roughness;
    }
}
