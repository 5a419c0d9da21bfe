package io.github.skindelta;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.align.boofcv.BoofCvRegistrar;
import io.github.skindelta.align.opencv.OpenCvLibrary;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.failure.MissingNativeLibraryException;
import io.github.skindelta.raster.Plane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpenCV where its native library loads, otherwise BoofCV, which needs none and is somewhat less accurate. Decided once, at
 * the first use; its name is that of whichever it is, so that the result says who found the matches.
 */
final class AvailableRegistrar implements Registrar {

    private final Runnable openCvLoading;
    private @Nullable Registrar chosen;

    AvailableRegistrar() {
        this(OpenCvLibrary::load);
    }

    /**
     * @param openCvLoading throws {@link MissingNativeLibraryException} where OpenCV cannot be used
     */
    AvailableRegistrar(Runnable openCvLoading) {
        this.openCvLoading = openCvLoading;
    }

    @Override
    public String name() {
        return chosen().name();
    }

    @Override
    public List<PointPair> matches(Plane before, Plane after) {
        return chosen().matches(before, after);
    }

    @Override
    public List<PointPair> agreeing(List<PointPair> candidates, double tolerancePx) {
        return chosen().agreeing(candidates, tolerancePx);
    }

    private synchronized Registrar chosen() {
        Registrar found = chosen;
        if (found == null) {
            found = firstThatLoads();
            chosen = found;
        }
        return found;
    }

    private Registrar firstThatLoads() {
        try {
            openCvLoading.run();
            return new OpenCvRegistrar();
        } catch (MissingNativeLibraryException noOpenCvHere) {
            return new BoofCvRegistrar();
        }
    }
}
