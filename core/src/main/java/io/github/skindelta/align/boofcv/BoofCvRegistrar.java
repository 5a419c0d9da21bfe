package io.github.skindelta.align.boofcv;

import boofcv.abst.feature.associate.AssociateDescription;
import boofcv.abst.feature.describe.ConfigSurfDescribe;
import boofcv.abst.feature.detdesc.DetectDescribePoint;
import boofcv.abst.feature.detect.interest.ConfigFastHessian;
import boofcv.alg.descriptor.UtilFeature;
import boofcv.factory.feature.associate.ConfigAssociateGreedy;
import boofcv.factory.feature.associate.FactoryAssociation;
import boofcv.factory.feature.detdesc.FactoryDetectDescribe;
import boofcv.factory.geo.ConfigHomography;
import boofcv.factory.geo.ConfigRansac;
import boofcv.factory.geo.FactoryMultiViewRobust;
import boofcv.struct.feature.AssociatedIndex;
import boofcv.struct.feature.TupleDesc_F64;
import boofcv.struct.geo.AssociatedPair;
import boofcv.struct.image.GrayF32;
import georegression.struct.homography.Homography2D_F64;
import georegression.struct.point.Point2D_F64;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import org.ddogleg.fitting.modelset.ransac.Ransac;
import org.ddogleg.struct.DogArray;

/**
 * Registration with BoofCV: SURF (Bay, CVIU 110(3), 2008), matches that are mutually nearest and clearly better than the
 * second, and RANSAC for the homography on which most agree. Finds fewer spots than OpenCV's, in less time; the alignment
 * that starts from them ends in the same place. Needs no native code.
 */
public final class BoofCvRegistrar implements Registrar {

    /** BoofCV's detector works on levels of 0 … 255. */
    private static final float WHITE = 255;

    private static final float LEAST_RESPONSE = 1;
    private static final int EXTRACT_RADIUS = 2;
    private static final int MOST_PER_SCALE = 800;
    private static final int SAMPLE_STEP = 1;
    private static final int SMALLEST_SIZE = 9;
    private static final int SCALES = 4;
    private static final int OCTAVES = 4;

    /** Nearest over second nearest score; scores are squared distances. */
    private static final double RATIO = 0.8;

    private static final int ITERATIONS = 4000;
    private static final long SEED = 1;

    /** BoofCV counts from the top-left corner of the first pixel, we from its centre. */
    private static final double CENTRE_OF_PIXEL = 0.5;

    @Override
    public String name() {
        return "boofcv";
    }

    @Override
    public List<PointPair> matches(Plane before, Plane after) {
        Described from = Described.of(before);
        Described to = Described.of(after);
        AssociateDescription<TupleDesc_F64> associate = FactoryAssociation.greedy(
                new ConfigAssociateGreedy(true, RATIO, -1), FactoryAssociation.defaultScore(TupleDesc_F64.class));
        associate.setSource(from.words());
        associate.setDestination(to.words());
        associate.associate();
        List<PointPair> pairs = new ArrayList<>();
        for (int i = 0; i < associate.getMatches().size(); i++) {
            AssociatedIndex match = associate.getMatches().get(i);
            pairs.add(new PointPair(from.spots().get(match.src), to.spots().get(match.dst)));
        }
        return pairs;
    }

    @Override
    public List<PointPair> agreeing(List<PointPair> candidates, double tolerancePx) {
        if (candidates.size() < 4) {
            return List.of();
        }
        ConfigRansac config = new ConfigRansac(ITERATIONS, tolerancePx);
        config.randSeed = SEED;
        Ransac<Homography2D_F64, AssociatedPair> ransac =
                FactoryMultiViewRobust.homographyRansac(new ConfigHomography(), config);
        List<AssociatedPair> pairs = candidates.stream()
                .map(pair -> new AssociatedPair(
                        pair.before().x(),
                        pair.before().y(),
                        pair.after().x(),
                        pair.after().y()))
                .toList();
        if (!ransac.process(pairs)) {
            return List.of();
        }
        List<PointPair> inliers = new ArrayList<>();
        for (int i = 0; i < ransac.getMatchSet().size(); i++) {
            inliers.add(candidates.get(ransac.getInputIndex(i)));
        }
        return inliers;
    }

    /** Keypoints and their descriptors. */
    private record Described(List<Point> spots, DogArray<TupleDesc_F64> words) {

        static Described of(Plane plane) {
            DetectDescribePoint<GrayF32, TupleDesc_F64> surf = FactoryDetectDescribe.surfStable(
                    new ConfigFastHessian(
                            LEAST_RESPONSE,
                            EXTRACT_RADIUS,
                            MOST_PER_SCALE,
                            SAMPLE_STEP,
                            SMALLEST_SIZE,
                            SCALES,
                            OCTAVES),
                    new ConfigSurfDescribe.Stability(),
                    null,
                    GrayF32.class);
            surf.detect(levels(plane));
            List<Point> spots = new ArrayList<>();
            DogArray<TupleDesc_F64> words = UtilFeature.createArray(surf, surf.getNumberOfFeatures());
            for (int i = 0; i < surf.getNumberOfFeatures(); i++) {
                Point2D_F64 spot = surf.getLocation(i);
                spots.add(new Point(spot.x - CENTRE_OF_PIXEL, spot.y - CENTRE_OF_PIXEL));
                words.grow().setTo(surf.getDescription(i));
            }
            return new Described(spots, words);
        }

        private static GrayF32 levels(Plane plane) {
            GrayF32 grey = new GrayF32(plane.width(), plane.height());
            float[] row = new float[plane.width()];
            for (int y = 0; y < plane.height(); y++) {
                plane.copyRow(y, row);
                for (int x = 0; x < row.length; x++) {
                    grey.data[y * row.length + x] = WHITE * row[x];
                }
            }
            return grey;
        }
    }
}
