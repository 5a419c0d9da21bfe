package io.github.skindelta.align.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.skindelta.raster.Plane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

class PlaneMatTest {

    private final MatScope mats = new MatScope();

    @BeforeAll
    static void load() {
        OpenCvLibrary.load();
    }

    @AfterEach
    void release() {
        mats.close();
    }

    @Test
    void floatsComeBackUnchanged() {
        Plane plane = row(-1.5f, 0, 1e-20f, 3e20f);
        assertThat(values(PlaneMat.plane(PlaneMat.floats(plane, mats)))).containsExactly(values(plane));
    }

    @Test
    void rowsStayRows() {
        Plane plane = Plane.byRows(3, 2, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = 10 * y + x;
            }
        });
        Plane back = PlaneMat.plane(PlaneMat.floats(plane, mats));
        assertThat(back.width()).isEqualTo(3);
        assertThat(back.height()).isEqualTo(2);
        assertThat(back.at(2, 1)).isEqualTo(12);
        assertThat(back.at(0, 1)).isEqualTo(10);
    }

    @Test
    void levelsAreRoundedToNearestAndClipped() {
        Mat levels = PlaneMat.levels(row(-0.1f, 0, 0.5f, 0.7f / 255, 1, 2), 1, mats);
        assertThat(values(PlaneMat.plane(levels))).containsExactly(0, 0, 128, 1, 255, 255);
    }

    @Test
    void whiteIsLevel255WhateverItsUnit() {
        Mat levels = PlaneMat.levels(row(0, 20, 100), 100, mats);
        assertThat(values(PlaneMat.plane(levels))).containsExactly(0, 51, 255);
    }

    @Test
    void aPartOfAMatrixIsReadRowByRow() {
        Plane plane = Plane.byRows(4, 4, (y, row) -> row[2] = y);
        Mat part = mats.keep(PlaneMat.floats(plane, mats).submat(1, 3, 2, 4));
        Plane read = PlaneMat.plane(part);
        assertThat(read.at(0, 0)).isEqualTo(1);
        assertThat(read.at(1, 0)).isZero();
        assertThat(read.at(0, 1)).isEqualTo(2);
    }

    @Test
    void aMatrixOfThreeChannelsIsNoPlane() {
        Mat colour = mats.keep(new Mat(1, 1, CvType.CV_8UC3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaneMat.plane(colour))
                .withMessageContaining("CV_8UC3");
    }

    private static Plane row(float... values) {
        return Plane.byRows(values.length, 1, (y, row) -> System.arraycopy(values, 0, row, 0, values.length));
    }

    private static float[] values(Plane plane) {
        float[] row = new float[plane.width()];
        plane.copyRow(0, row);
        return row;
    }
}
