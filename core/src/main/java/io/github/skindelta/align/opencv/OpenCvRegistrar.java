package io.github.skindelta.align.opencv;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.DMatch;
import org.opencv.core.KeyPoint;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDMatch;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.features2d.BFMatcher;
import org.opencv.features2d.SIFT;

/**
 * Registration with OpenCV: SIFT compared by RootSIFT distances (Arandjelović and Zisserman, CVPR 2012); matches
 * that are mutually nearest and clearly better than the second; and MAGSAC++ (Barath, CVPR
 * 2020) for the homography on which most agree.
 *
 * <p>Matches are found by brute force: OpenCV's approximate search gives others on each call.
 */
public final class OpenCvRegistrar implements Registrar {

    private static final int MOST_KEYPOINTS = 4000;

    /** Skin has no more to tell than one spot in a square of this side, pixels; the time goes with the spots' square. */
    private static final double SPACING = 10;

    private static final int OCTAVE_LAYERS = 3;

    /** Skin is low in contrast: a third of SIFT's usual threshold. */
    private static final double CONTRAST = 0.013;

    private static final double EDGE = 10;
    private static final double SIGMA = 1.6;

    /**
     * Lowe's ratio (IJCV 60(2), 2004, §7.1): nearest over second nearest distance. Laxer than his 0.8, because skin
     * repeats itself; on 26 faces it doubled the true matches, and the judge counts the odds of the false ones.
     */
    private static final double RATIO = 0.9;

    private static final int ITERATIONS = 10_000;
    private static final double CONFIDENCE = 0.9999;

    @Override
    public String name() {
        return "opencv";
    }

    @Override
    public List<PointPair> matches(Plane before, Plane after) {
        OpenCvLibrary.load();
        try (MatScope mats = new MatScope()) {
            MatOfKeyPoint beforeSpots = mats.keep(new MatOfKeyPoint());
            MatOfKeyPoint afterSpots = mats.keep(new MatOfKeyPoint());
            Mat beforeWords = describe(before, beforeSpots, mats);
            Mat afterWords = describe(after, afterSpots, mats);
            if (beforeWords.rows() < 2 || afterWords.rows() < 2) {
                return List.of();
            }
            return mutual(
                    nearest(beforeWords, afterWords),
                    nearest(afterWords, beforeWords),
                    beforeSpots.toArray(),
                    afterSpots.toArray());
        }
    }

    private static Mat describe(Plane plane, MatOfKeyPoint spots, MatScope mats) {
        Mat levels = PlaneMat.levels(plane, 1, mats);
        Mat words = mats.mat();
        SIFT sift = SIFT.create(most(plane), OCTAVE_LAYERS, CONTRAST, EDGE, SIGMA);
        try {
            sift.detectAndCompute(levels, mats.mat(), spots, words);
        } finally {
            // Native code does not keep the object alive, and its finalizer frees what that code is using.
            Reference.reachabilityFence(sift);
        }
        rootSift(words);
        return words;
    }

    private static int most(Plane plane) {
        return (int) Math.min(MOST_KEYPOINTS, plane.width() / SPACING * plane.height() / SPACING);
    }

    /** Square root of the descriptor over its sum: Euclidean distance then compares histograms as Hellinger's does. */
    private static void rootSift(Mat words) {
        float[] word = new float[words.cols()];
        for (int row = 0; row < words.rows(); row++) {
            words.get(row, 0, word);
            double sum = 1e-9;
            for (float value : word) {
                sum += value;
            }
            for (int i = 0; i < word.length; i++) {
                word[i] = (float) Math.sqrt(word[i] / sum);
            }
            words.put(row, 0, word);
        }
    }

    /** For each word the index of its nearest, or −1 where the second is nearly as near. */
    private static int[] nearest(Mat from, Mat to) {
        int[] nearest = new int[from.rows()];
        List<MatOfDMatch> found = new ArrayList<>();
        BFMatcher matcher = BFMatcher.create(Core.NORM_L2, false);
        try {
            matcher.knnMatch(from, to, found, 2);
        } finally {
            Reference.reachabilityFence(matcher);
        }
        try (MatScope mats = new MatScope()) {
            for (int i = 0; i < nearest.length; i++) {
                DMatch[] two = mats.keep(found.get(i)).toArray();
                nearest[i] = two[0].distance < RATIO * two[1].distance ? two[0].trainIdx : -1;
            }
        }
        return nearest;
    }

    private static List<PointPair> mutual(int[] forth, int[] back, KeyPoint[] before, KeyPoint[] after) {
        List<PointPair> pairs = new ArrayList<>();
        for (int i = 0; i < forth.length; i++) {
            if (forth[i] >= 0 && back[forth[i]] == i) {
                pairs.add(new PointPair(point(before[i]), point(after[forth[i]])));
            }
        }
        return pairs;
    }

    private static Point point(KeyPoint spot) {
        return new Point(spot.pt.x, spot.pt.y);
    }

    @Override
    public List<PointPair> agreeing(List<PointPair> candidates, double tolerancePx) {
        if (candidates.size() < 4) {
            return List.of();
        }
        OpenCvLibrary.load();
        // Some estimators draw from this generator, which lives on the calling thread.
        Core.setRNGSeed(1);
        try (MatScope mats = new MatScope()) {
            Mat agrees = mats.mat();
            mats.keep(Calib3d.findHomography(
                    points(candidates.stream().map(PointPair::before).toList(), mats),
                    points(candidates.stream().map(PointPair::after).toList(), mats),
                    Calib3d.USAC_MAGSAC,
                    tolerancePx,
                    agrees,
                    ITERATIONS,
                    CONFIDENCE));
            List<PointPair> inliers = new ArrayList<>();
            for (int i = 0; i < agrees.rows(); i++) {
                if (agrees.get(i, 0)[0] != 0) {
                    inliers.add(candidates.get(i));
                }
            }
            return inliers;
        }
    }

    private static MatOfPoint2f points(List<Point> points, MatScope mats) {
        float[] coordinates = new float[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = (float) points.get(i).x();
            coordinates[2 * i + 1] = (float) points.get(i).y();
        }
        MatOfPoint2f mat = mats.keep(new MatOfPoint2f());
        mat.create(points.size(), 1, CvType.CV_32FC2);
        mat.put(0, 0, coordinates);
        return mat;
    }
}
