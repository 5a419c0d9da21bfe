package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.skin.SkinSite;
import java.util.List;

/** Colours of which maps are made; the same as the metrics' of the same ids, of a cell's mean light. */
enum MappedColour implements MappedMetric {
    /** Erythema index, as {@link Redness}. */
    REDNESS("redness", Drift.SLOPED) {
        @Override
        double of(double... linear) {
            return OpticalDensity.of(linear[1]) - OpticalDensity.of(linear[0]);
        }
    },
    /** Melanin index, as {@link Pigmentation}. */
    PIGMENTATION("pigmentation", Drift.CUBIC) {
        @Override
        double of(double... linear) {
            return OpticalDensity.of(linear[0]);
        }
    };

    private final String id;
    private final Drift drift;

    MappedColour(String id, Drift drift) {
        this.id = id;
        this.drift = drift;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public MetricFamily.Ground ground() {
        return MetricFamily.Ground.BETWEEN_WRINKLES;
    }

    @Override
    public List<CellChange> changes(SkinPair pair, SkinSite site, PatchMeans.Patches squares) {
        return new ColourChanges(CellColours.of(pair, site, squares), this).all();
    }

    /** What of a difference between the photos the light may be to blame for. */
    Drift drift() {
        return drift;
    }

    /**
     * The value of a colour.
     *
     * @param linear red, green and blue in linear light
     * @return in the metric's unit, not yet against untouched skin
     */
    abstract double of(double... linear);
}
