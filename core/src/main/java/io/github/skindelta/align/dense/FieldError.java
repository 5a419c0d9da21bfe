package io.github.skindelta.align.dense;

import io.github.skindelta.align.MappingError;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.NodeWeights;
import io.github.skindelta.raster.Point;
import org.ejml.data.DMatrixRMaj;

/** The error of a mapped point as the fit of the smooth field leaves it: small among cells that agree, large far from any. */
final class FieldError implements MappingError {

    /**
     * Standard error of the field over that of independent points: cells overlap, neighbours err together because the
     * after photo's shading is only predicted. Set on tuning seeds so that true and stated error agree in the median.
     */
    private static final double CALIBRATION = 6;

    /** Bending that is too short for the field to follow, part of its nodes' distance: 0.15 px of a 1600 × 1200 photo. */
    private static final double UNFOLLOWED = 0.0015;

    private final NodeGrid nodes;
    private final DMatrixRMaj unitCovariance;
    private final double sigmaPx;

    FieldError(SmoothFit fit) {
        this.nodes = fit.nodes();
        this.unitCovariance = fit.unitCovariance();
        this.sigmaPx = CALIBRATION * fit.sigmaPx();
    }

    @Override
    public double standardErrorPx(Point before) {
        NodeWeights at = NodeWeights.of(nodes, before);
        double variance = 0;
        for (int i = 0; i < at.indices().length; i++) {
            for (int j = 0; j < at.indices().length; j++) {
                variance += at.weights()[i] * at.weights()[j] * unitCovariance.get(at.indices()[i], at.indices()[j]);
            }
        }
        return Math.hypot(sigmaPx * Math.sqrt(2 * Math.max(variance, 0)), UNFOLLOWED * nodes.step());
    }
}
