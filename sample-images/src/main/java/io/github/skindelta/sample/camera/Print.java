package io.github.skindelta.sample.camera;

/** What is printed on a {@link Sheet}: areas, each of one ink. */
public interface Print {

    /**
     * Number of the ink at a place on the sheet, 0 or more.
     *
     * @param u mm from the sheet's middle to the right
     * @param v mm from the sheet's middle downwards
     */
    int ink(double u, double v);

    /** Linear red, green and blue that an ink reflects, 1 = a perfect white. */
    double[] colour(int ink);
}
