package io.github.skindelta.sample.camera;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/** A picture as luma and colour differences (ITU-R BT.601) in codes, 0–255, not yet rounded. */
final class EncodedImage {

    private static final float RED = 0.299f;
    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;

    final int width;
    final int height;
    final float[] luma;
    private final float[] redness;
    private final float[] blueness;

    EncodedImage(int width, int height) {
        this(width, height, new float[width * height], new float[width * height], new float[width * height]);
    }

    private EncodedImage(int width, int height, float[] luma, float[] redness, float[] blueness) {
        this.width = width;
        this.height = height;
        this.luma = luma;
        this.redness = redness;
        this.blueness = blueness;
    }

    void set(int pixel, float red, float green, float blue) {
        float grey = RED * red + GREEN * green + BLUE * blue;
        luma[pixel] = grey;
        redness[pixel] = red - grey;
        blueness[pixel] = blue - grey;
    }

    /** The same luma with colours blurred. */
    EncodedImage colourBlurred(Gaussian blur) {
        return new EncodedImage(width, height, luma, blur.blurred(redness, width), blur.blurred(blueness, width));
    }

    /** Rounded, {@link BufferedImage#TYPE_INT_RGB}. */
    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        IntStream.range(0, height).parallel().forEach(row -> {
            for (int pixel = row * width, end = pixel + width; pixel < end; pixel++) {
                pixels[pixel] = rgb(pixel);
            }
        });
        return picture;
    }

    private int rgb(int pixel) {
        float grey = luma[pixel];
        float green = grey - (RED * redness[pixel] + BLUE * blueness[pixel]) / GREEN;
        return (code(grey + redness[pixel]) << 16) | (code(green) << 8) | code(grey + blueness[pixel]);
    }

    private static int code(float level) {
        return (int) (Math.min(Math.max(level, 0), 255) + 0.5f);
    }
}
