package io.github.skindelta.sample.camera;

/** Light on the sensor: planes of linear red, green and blue, 1 = full. */
final class LinearImage {

    final int width;
    final int height;
    final float[] red;
    final float[] green;
    final float[] blue;

    LinearImage(int width, int height) {
        this(width, height, new float[width * height], new float[width * height], new float[width * height]);
    }

    private LinearImage(int width, int height, float[] red, float[] green, float[] blue) {
        this.width = width;
        this.height = height;
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    void set(int pixel, double redLight, double greenLight, double blueLight) {
        red[pixel] = (float) redLight;
        green[pixel] = (float) greenLight;
        blue[pixel] = (float) blueLight;
    }

    /** This image through a lens. */
    LinearImage through(Camera.Lens lens) {
        Gaussian blur = new Gaussian(lens.sigmaPx());
        return new LinearImage(
                width, height, blur.blurred(red, width), blur.blurred(green, width), blur.blurred(blue, width));
    }
}
