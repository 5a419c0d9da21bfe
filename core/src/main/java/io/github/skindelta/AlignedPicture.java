package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.WarpRow;
import java.awt.image.BufferedImage;

/** The after photo seen in the before photo's frame, its own light kept. For people only: nothing is measured on it. */
public final class AlignedPicture {

    private AlignedPicture() {}

    /**
     * The after photo in the before photo's frame, full size.
     *
     * @param alignment of the two photos
     * @param before the before photo
     * @param after the after photo
     * @return a picture of the before photo's size; black where the after photo shows nothing
     */
    public static BufferedImage of(PhotoAlignment alignment, Photo before, Photo after) {
        return of(alignment.alignment(), after, before.width(), before.height(), 1);
    }

    /**
     * The after photo in the before photo's frame, reduced.
     *
     * @param alignment of the two photos
     * @param after the after photo
     * @param width of the picture
     * @param height of the picture
     * @param scale pixels of the picture per pixel of the before photo
     */
    static BufferedImage of(Alignment alignment, Photo after, int width, int height, double scale) {
        Point middle = new Point(width / 2.0 / scale, height / 2.0 / scale);
        double enlargement = Math.sqrt(Math.abs(alignment.afterFromBefore().areaScale(middle.x(), middle.y())));
        // The source is reduced to about the picture's own resolution first, so that nothing aliases.
        double wanted = Math.max(after.width(), after.height()) * Math.min(1, scale / enlargement);
        BufferedImage source = after.rendering((int) Math.max(1, Math.ceil(wanted)));
        double sourceScale = source.getWidth() / (double) after.width();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            WarpRow p = alignment.afterFromBefore().row(inOther(y, 1 / scale));
            for (int x = 0; x < width; x++) {
                p.moveTo(inOther(x, 1 / scale));
                row[x] = sample(source, inOther(p.x(), sourceScale), inOther(p.y(), sourceScale));
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    /** A coordinate of pixel centres in a picture of another size. */
    private static double inOther(double coordinate, double scale) {
        return (coordinate + 0.5) * scale - 0.5;
    }

    /** Bilinear, black outside. */
    private static int sample(BufferedImage source, double x, double y) {
        if (!(x >= -0.5 && y >= -0.5 && x <= source.getWidth() - 0.5 && y <= source.getHeight() - 0.5)) {
            return 0;
        }
        int left = (int) Math.min(Math.max(Math.floor(x), 0), source.getWidth() - 1);
        int top = (int) Math.min(Math.max(Math.floor(y), 0), source.getHeight() - 1);
        int right = Math.min(left + 1, source.getWidth() - 1);
        int bottom = Math.min(top + 1, source.getHeight() - 1);
        double fx = Math.min(Math.max(x - left, 0), 1);
        double fy = Math.min(Math.max(y - top, 0), 1);
        int a = source.getRGB(left, top);
        int b = source.getRGB(right, top);
        int c = source.getRGB(left, bottom);
        int d = source.getRGB(right, bottom);
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double upper = (a >> shift & 255) * (1 - fx) + (b >> shift & 255) * fx;
            double lower = (c >> shift & 255) * (1 - fx) + (d >> shift & 255) * fx;
            rgb |= (int) Math.round(upper * (1 - fy) + lower * fy) << shift;
        }
        return rgb;
    }
}
