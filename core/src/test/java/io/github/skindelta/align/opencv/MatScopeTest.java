package io.github.skindelta.align.opencv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

class MatScopeTest {

    @BeforeAll
    static void load() {
        OpenCvLibrary.load();
    }

    @Test
    void aMatrixHoldsNoPixelsAfterItsScope() {
        Mat kept = new Mat(2, 3, CvType.CV_8UC1);
        Mat result;
        try (MatScope mats = new MatScope()) {
            result = mats.mat();
            mats.keep(kept).copyTo(result);
            assertThat(result.dataAddr()).isNotZero();
        }
        assertThat(kept.dataAddr()).isZero();
        assertThat(result.dataAddr()).isZero();
        assertThat(result.empty()).isTrue();
    }

    @Test
    void theYoungestIsReleasedFirst() {
        List<String> released = new ArrayList<>();
        try (MatScope mats = new MatScope()) {
            mats.keep(noting("old", released));
            mats.keep(noting("young", released));
        }
        assertThat(released).containsExactly("young", "old");
    }

    private static Mat noting(String name, List<String> released) {
        return new Mat() {
            @Override
            public void release() {
                released.add(name);
                super.release();
            }
        };
    }
}
