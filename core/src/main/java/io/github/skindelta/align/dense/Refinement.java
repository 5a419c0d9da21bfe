package io.github.skindelta.align.dense;

import io.github.skindelta.align.MappingError;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Warp;
import java.util.List;

/** A rough map made fine, and what speaks for it. */
public final class Refinement {

    private final SmoothFit fit;
    private final List<PointPair> looked;
    private final List<PointPair> found;
    private final double correlation;

    Refinement(SmoothFit fit, List<PointPair> looked, List<PointPair> found, double correlation) {
        this.fit = fit;
        this.looked = List.copyOf(looked);
        this.found = List.copyOf(found);
        this.correlation = correlation;
    }

    /** Small, separate patches of skin that were looked for, and where the map says that they are. */
    public List<PointPair> looked() {
        return looked;
    }

    /** Those of them that fit best within a pixel and a half of where the map says, at the finest scale. */
    public List<PointPair> found() {
        return found;
    }

    /**
     * How much of the skin's fine structure the before photo predicts in the after photo's light, at the finest scale.
     *
     * @return correlation of the prediction with what is there, −1 … 1; of different skin about 0.1, of the same 0.4 to 1
     */
    public double correlation() {
        return correlation;
    }

    /**
     * The same, its smooth displacement counted from another homography, to which it returns where no skin was found.
     *
     * @param plane the homography that fits what was found best
     * @return the refinement
     */
    public Refinement around(Homography plane) {
        return new Refinement(fit.around(plane), looked, found, correlation);
    }

    /** Where every spot of skin is. */
    public Warp warp() {
        return fit.warp();
    }

    /** How far off that may be. */
    public MappingError error() {
        return new FieldError(fit);
    }
}
