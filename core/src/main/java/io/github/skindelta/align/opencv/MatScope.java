package io.github.skindelta.align.opencv;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/**
 * The life of a method's {@link Mat}s: those it keeps are released when it closes, the youngest first.
 *
 * <pre>{@code
 * try (MatScope mats = new MatScope()) {
 *     Mat before = PlaneMat.levels(plane, 1, mats);
 *     Mat blurred = mats.mat();
 *     Imgproc.GaussianBlur(before, blurred, new Size(), 1.5);
 *     return PlaneMat.plane(blurred);
 * }
 * }</pre>
 *
 * <p>The garbage collector does not see a {@code Mat}'s pixels: 240 unreleased ones of 36 MB filled 8.3 GB with a heap
 * of 512 MB. A {@code Mat} is therefore born and released inside one method, and never a field or a return value.
 */
final class MatScope implements AutoCloseable {

    private final Deque<Mat> kept = new ArrayDeque<>();

    /**
     * Keeps a matrix until this scope closes.
     *
     * @param mat from elsewhere
     * @return the same
     */
    <M extends Mat> M keep(M mat) {
        kept.push(mat);
        return mat;
    }

    /** A new, empty matrix, for a result. */
    Mat mat() {
        return keep(new Mat());
    }

    @Override
    public void close() {
        while (!kept.isEmpty()) {
            kept.pop().release();
        }
    }
}
