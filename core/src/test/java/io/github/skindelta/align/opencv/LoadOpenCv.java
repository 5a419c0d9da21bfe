package io.github.skindelta.align.opencv;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** A program that loads OpenCV and calls it; its exit code is the number of OpenCV's threads. */
final class LoadOpenCv {

    private LoadOpenCv() {}

    public static void main(String[] arguments) {
        OpenCvLibrary.load();
        try (MatScope mats = new MatScope()) {
            Mat ones = mats.keep(new Mat(3, 4, CvType.CV_32FC1, new Scalar(1)));
            if (Core.sumElems(ones).val[0] != 12) {
                throw new AssertionError("12 ones do not add up to 12");
            }
        }
        System.exit(Core.getNumThreads());
    }
}
