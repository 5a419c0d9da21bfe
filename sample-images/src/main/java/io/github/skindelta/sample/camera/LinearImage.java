package io.github.skindelta.sample.camera;

import java.util.stream.IntStream;

/** Light on the sensor: linear red, green and blue, interleaved by row. */
final class LinearImage {

    /** Gaussian of standard deviation 0.65 px: a good phone lens and its demosaicing. */
    private static final float[] LENS = {0.0053f, 0.1853f, 0.6188f, 0.1853f, 0.0053f};

    final int width;
    final int height;
    private final float[] samples;

    LinearImage(int width, int height) {
        this.width = width;
        this.height = height;
        this.samples = new float[width * height * 3];
    }

    void set(int pixel, int channel, double value) {
        samples[pixel * 3 + channel] = (float) value;
    }

    float get(int pixel, int channel) {
        return samples[pixel * 3 + channel];
    }

    /** This image through the lens; the frame's edge is repeated outwards. */
    LinearImage blurred() {
        return blurredAlong(3, width).blurredAlong(3 * width, height);
    }

    private LinearImage blurredAlong(int stride, int count) {
        LinearImage result = new LinearImage(width, height);
        IntStream.range(0, height).parallel().forEach(row -> {
            for (int i = row * width * 3, end = i + width * 3; i < end; i++) {
                int position = i / stride % count;
                float sum = 0;
                for (int tap = -2; tap <= 2; tap++) {
                    int moved = Math.min(Math.max(position + tap, 0), count - 1) - position;
                    sum += LENS[tap + 2] * samples[i + moved * stride];
                }
                result.samples[i] = sum;
            }
        });
        return result;
    }
}
