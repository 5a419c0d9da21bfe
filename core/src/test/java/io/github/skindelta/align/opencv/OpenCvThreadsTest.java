package io.github.skindelta.align.opencv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Rendered;
import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.raster.DisplacementField;
import io.github.skindelta.sample.scene.Scene;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.core.TermCriteria;
import org.opencv.features2d.SIFT;
import org.opencv.imgproc.Imgproc;
import org.opencv.video.DISOpticalFlow;
import org.opencv.video.Video;

/** The number of threads is a matter of time, never of results. */
class OpenCvThreadsTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final MatScope mats = new MatScope();

    // Fields, so that no garbage collection takes them while native code is using them.
    private @Nullable SIFT sift;
    private @Nullable DISOpticalFlow dis;

    @BeforeEach
    void load() {
        OpenCvLibrary.load();
    }

    @AfterEach
    void release() {
        mats.close();
        Core.setNumThreads(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void siftDescribesTheSame() {
        Mat texture = texture(1);
        sift = SIFT.create(500);
        assertSameForAnyNumberOfThreads((scope, descriptors) -> Objects.requireNonNull(sift)
                .detectAndCompute(texture, scope.mat(), scope.keep(new MatOfKeyPoint()), descriptors));
    }

    @Test
    void warpsAndTheirEccRegistrationAreTheSame() {
        Mat texture = texture(2);
        Mat shift = mats.keep(Mat.eye(3, 3, CvType.CV_64FC1));
        shift.put(0, 2, 1.5);
        assertSameForAnyNumberOfThreads((scope, afterFromBefore) -> {
            Mat warped = scope.mat();
            Imgproc.warpPerspective(texture, warped, shift, texture.size(), Imgproc.INTER_LANCZOS4);
            scope.keep(Mat.eye(3, 3, CvType.CV_32FC1)).copyTo(afterFromBefore);
            TermCriteria twentySteps = new TermCriteria(TermCriteria.COUNT, 20, 0);
            Video.findTransformECC(
                    texture, warped, afterFromBefore, Video.MOTION_HOMOGRAPHY, twentySteps, scope.mat(), 5);
        });
    }

    @Test
    void usacEstimatesTheSame() {
        Random random = new Random(3);
        Point[] before = new Point[400];
        Point[] after = new Point[before.length];
        for (int i = 0; i < before.length; i++) {
            before[i] = new Point(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT);
            double outlier = i % 3 == 0 ? random.nextDouble() * 50 : 0;
            after[i] = new Point(before[i].x * 1.02 + random.nextGaussian() + outlier, before[i].y + 5);
        }
        MatOfPoint2f from = mats.keep(new MatOfPoint2f(before));
        MatOfPoint2f to = mats.keep(new MatOfPoint2f(after));
        assertSameForAnyNumberOfThreads(
                (scope, afterFromBefore) -> scope.keep(Calib3d.findHomography(from, to, Calib3d.USAC_MAGSAC, 2))
                        .copyTo(afterFromBefore));
    }

    @Test
    void denseFlowIsTheSame() {
        Mat before = texture(4);
        Mat after = texture(5); // unrelated: the search must not converge, which would hide a difference
        dis = DISOpticalFlow.create(DISOpticalFlow.PRESET_MEDIUM);
        assertSameForAnyNumberOfThreads(
                (scope, flow) -> Objects.requireNonNull(dis).calc(before, after, flow));
    }

    /** The whole way, down to the last bit of every node, on skin that takes all of it. */
    @Test
    void theAlignmentIsTheSame() throws Exception {
        Rendered pair = Rendered.mild(Scene.SCAR_FADES_AND_SHRINKS, 1);
        String alone = aligned(pair, 1, 1);
        assertThat(alone).contains("homography+smooth");
        assertThat(aligned(pair, 1, 1)).isEqualTo(alone);
        for (int threads : new int[] {2, 4}) {
            assertThat(aligned(pair, threads, 1)).isEqualTo(alone);
        }
        assertThat(aligned(pair, 4, 4)).isEqualTo(alone);
    }

    /** Parallel streams run in the pool that they are called from. */
    private static String aligned(Rendered pair, int openCvThreads, int javaThreads) throws Exception {
        Core.setNumThreads(openCvThreads);
        ForkJoinPool pool = new ForkJoinPool(javaThreads);
        try {
            return pool.submit(() -> text(Aligner.with(new OpenCvRegistrar()).align(pair.before(), pair.after())))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static String text(Alignment alignment) {
        DisplacementField field =
                Objects.requireNonNull(alignment.afterFromBefore().displacement());
        return String.join(
                "\n",
                alignment.model(),
                Arrays.toString(alignment.afterFromBefore().homography().rowMajor()),
                field.nodes().toString(),
                Arrays.toString(field.dx()),
                Arrays.toString(field.dy()),
                String.valueOf(alignment.inliers()),
                String.valueOf(alignment.registrationErrorPx()),
                String.valueOf(alignment.error().standardErrorPx(new io.github.skindelta.raster.Point(100, 100))));
    }

    private void assertSameForAnyNumberOfThreads(BiConsumer<MatScope, Mat> operation) {
        Mat alone = withThreads(1, operation);
        assertThat(alone.empty()).isFalse();
        for (int threads : new int[] {2, 4}) {
            assertThat(Core.norm(alone, withThreads(threads, operation), Core.NORM_INF))
                    .isZero();
        }
    }

    private Mat withThreads(int threads, BiConsumer<MatScope, Mat> operation) {
        Core.setNumThreads(threads);
        Mat result = mats.mat();
        try (MatScope scope = new MatScope()) {
            operation.accept(scope, result);
        }
        return result;
    }

    private Mat texture(long seed) {
        Random random = new Random(seed);
        Mat texture = mats.keep(new Mat(HEIGHT, WIDTH, CvType.CV_8UC1, new Scalar(0)));
        byte[] row = new byte[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            random.nextBytes(row);
            texture.put(y, 0, row);
        }
        Imgproc.GaussianBlur(texture, texture, new Size(), 2);
        Core.normalize(texture, texture, 0, 255, Core.NORM_MINMAX);
        return texture;
    }
}
