package io.github.skindelta.raster;

/**
 * How much detail two pictures of one place have in common.
 *
 * @param common mean of the product of both pictures' deviations: what each picture alone has, such as noise, is not in it
 * @param ofHere mean square of one picture's
 * @param ofThere of the other's
 */
public record SharedDetail(double common, double ofHere, double ofThere) {

    /** Every so many pixels each way: neighbours say the same, and no multiple of JPEG's blocks is met. */
    private static final int STEP = 3;

    /**
     * Detail of a part of a picture.
     *
     * @param detail deviations, 0 on average
     * @param mask pixels that count, same size
     * @param window the part of the picture
     */
    public record Picture(Plane detail, Mask mask, Window window) {}

    /**
     * Compares the pixels that count in both.
     *
     * @param here one picture
     * @param there the other
     * @param thereFromHere the map between them
     * @return all 0 where nothing counts
     */
    public static SharedDetail of(Picture here, Picture there, Warp thereFromHere) {
        double common = 0;
        double ofHere = 0;
        double ofThere = 0;
        long count = 0;
        for (int y = 0; y < here.mask().height(); y += STEP) {
            WarpRow place = thereFromHere.row(here.window().y() + y);
            for (int x = 0; x < here.mask().width(); x += STEP) {
                if (here.mask().at(x, y)) {
                    place.moveTo(here.window().x() + x);
                    if (counts(there, place)) {
                        double one = here.detail().at(x, y);
                        double other = Bilinear.at(
                                there.detail(),
                                place.x() - there.window().x(),
                                place.y() - there.window().y());
                        common += one * other;
                        ofHere += one * one;
                        ofThere += other * other;
                        count++;
                    }
                }
            }
        }
        double counted = Math.max(1, count);
        return new SharedDetail(common / counted, ofHere / counted, ofThere / counted);
    }

    private static boolean counts(Picture picture, WarpRow place) {
        int x = (int) Math.round(place.x());
        int y = (int) Math.round(place.y());
        return place.isInFront()
                && picture.window().contains(x, y)
                && picture.mask()
                        .at(x - picture.window().x(), y - picture.window().y());
    }

    /** 1 for the same detail, 0 for none in common, below 0 where one is the other's negative; 0 where nothing counts. */
    public double correlation() {
        double power = power();
        return power > 0 ? common / power : 0;
    }

    /** Geometric mean of both pictures' power. */
    public double power() {
        return Math.sqrt(ofHere * ofThere);
    }
}
