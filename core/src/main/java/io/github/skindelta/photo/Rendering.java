package io.github.skindelta.photo;

import io.github.skindelta.colour.SrgbEncoder;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture for people: 8-bit sRGB, averaged over areas in linear light where it is made smaller. */
final class Rendering {

    private final Photo photo;
    private final int width;
    private final int height;

    Rendering(Photo photo, int maxSidePx) {
        this.photo = photo;
        double scale = Math.min(1, maxSidePx / (double) Math.max(photo.width(), photo.height()));
        this.width = Math.max(1, (int) Math.round(photo.width() * scale));
        this.height = Math.max(1, (int) Math.round(photo.height() * scale));
    }

    BufferedImage draw() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        float[] light = new float[photo.width()];
        double[] sums = new double[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(row, 0);
            for (int channel = 0; channel < 3; channel++) {
                average(y, channel, light, sums);
                for (int x = 0; x < width; x++) {
                    row[x] = (row[x] << 8) | SrgbEncoder.encode(sums[x]);
                }
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    private void average(int y, int channel, float[] light, double[] sums) {
        Arrays.fill(sums, 0);
        double tall = photo.height() / (double) height;
        double top = y * tall;
        double bottom = Math.min(photo.height(), top + tall);
        for (int sourceY = (int) top; sourceY < bottom; sourceY++) {
            double weight = Math.min(bottom, sourceY + 1) - Math.max(top, sourceY);
            Arrays.fill(light, 0);
            photo.addLinearRow(0, sourceY, channel, light);
            addColumns(light, weight / tall, sums);
        }
    }

    private void addColumns(float[] light, double weight, double[] sums) {
        double wide = light.length / (double) width;
        for (int x = 0; x < width; x++) {
            double left = x * wide;
            double right = Math.min(light.length, left + wide);
            double sum = 0;
            for (int sourceX = (int) left; sourceX < right; sourceX++) {
                sum += light[sourceX] * (Math.min(right, sourceX + 1) - Math.max(left, sourceX));
            }
            sums[x] += sum * weight / wide;
        }
    }
}
