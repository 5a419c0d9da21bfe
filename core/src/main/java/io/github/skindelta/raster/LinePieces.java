package io.github.skindelta.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Thin bright lines as pieces, one a sample of a line's middle. Unlike {@link RidgeFilter} a sample may have several: where
 * lines cross, one of each. A piece is as strong as the second derivative across it, averaged along it.
 *
 * @param pieces in the order of their directions, each direction row by row
 * @param strongest strength in the best direction, near lines
 */
public record LinePieces(List<Piece> pieces, Plane strongest) {

    /** Of the half circle: 5°, half of what tells two lines of {@link #ALONG_PX} apart. */
    public static final int DIRECTIONS = 36;

    /** Standard deviation across, pixels: the thinnest line that neighbouring samples show. */
    private static final double ACROSS_PX = 1.2;

    /** Standard deviation along, pixels. */
    private static final double ALONG_PX = 6;

    private static final int REACH_PX = (int) (2.5 * ALONG_PX);

    /** Copies the list. */
    public LinePieces {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of one line.
     *
     * @param x column of its middle
     * @param y row
     * @param direction in units of π / {@link #DIRECTIONS} from right towards down
     * @param strength how far it stands out
     */
    public record Piece(int x, int y, int direction, float strength) {

        double radians() {
            return Math.PI * direction / DIRECTIONS;
        }
    }

    /**
     * Looks for lines.
     *
     * @param bright a plane in which lines are bright
     * @param near pixels of lines and one or two beside them; others are not looked at
     * @return pieces in the plane's grid
     */
    public static LinePieces of(Plane bright, Mask near) {
        bright.requireSameSize(near.width(), near.height());
        if (near.count() == 0) {
            return new LinePieces(List.of(), bright);
        }
        Window window = near.extent().grown(REACH_PX, Window.ofSize(near.width(), near.height()));
        Search search = new Search(GaussianBlur.of(bright.cut(window), ACROSS_PX), near.cut(window));
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : search.pieces()) {
            pieces.add(new Piece(piece.x() + window.x(), piece.y() + window.y(), piece.direction(), piece.strength()));
        }
        float[] strongest = new float[near.inside.length];
        for (int y = 0; y < window.height(); y++) {
            System.arraycopy(
                    search.strongest,
                    y * window.width(),
                    strongest,
                    (window.y() + y) * near.width() + window.x(),
                    window.width());
        }
        return new LinePieces(pieces, new Plane(near.width(), near.height(), strongest));
    }

    /** The part of a plane that holds lines. */
    private static final class Search {

        private final int width;
        private final int height;
        private final float[] smooth;
        private final Mask near;
        private final float[] strongest;

        Search(Plane smooth, Mask near) {
            this.width = smooth.width();
            this.height = smooth.height();
            this.smooth = smooth.samples;
            this.near = near;
            this.strongest = new float[width * height];
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            float[] last = strength(-1);
            float[] here = strength(0);
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                float[] next = strength(direction + 1);
                crests(direction, pieces, last, here, next);
                last = here;
                here = next;
            }
            return pieces;
        }

        /** Stronger than beside it and than in the directions next to its own. */
        private void crests(int direction, List<Piece> pieces, float[]... of) {
            float[] here = of[1];
            int beside = isFlat(direction) ? width : 1;
            for (int y = 1; y < height - 1; y++) {
                for (int i = y * width + 1, end = (y + 1) * width - 1; i < end; i++) {
                    strongest[i] = Math.max(strongest[i], here[i]);
                    if (here[i] > 0
                            && here[i] > of[0][i]
                            && here[i] >= of[2][i]
                            && here[i] > here[i - beside]
                            && here[i] >= here[i + beside]) {
                        pieces.add(new Piece(i - y * width, y, direction, here[i]));
                    }
                }
            }
        }

        private static boolean isFlat(int direction) {
            int turned = Math.floorMod(direction, DIRECTIONS);
            return 4 * turned <= DIRECTIONS || 4 * turned >= 3 * DIRECTIONS;
        }

        /** Near lines; 0 elsewhere. */
        private float[] strength(int direction) {
            double radians = Math.PI * direction / DIRECTIONS;
            double cosine = Math.cos(radians);
            double sine = Math.sin(radians);
            float[] across = across(cosine, sine);
            Tap[] taps = taps(isFlat(direction), cosine, sine);
            float[] strength = new float[across.length];
            for (int y = REACH_PX; y < height - REACH_PX; y++) {
                for (int i = y * width + REACH_PX, end = (y + 1) * width - REACH_PX; i < end; i++) {
                    if (near.inside[i]) {
                        double sum = 0;
                        for (Tap tap : taps) {
                            sum += tap.first() * across[i + tap.offset()] + tap.second() * across[i + tap.beside()];
                        }
                        strength[i] = (float) sum;
                    }
                }
            }
            return strength;
        }

        private float[] across(double cosine, double sine) {
            float xx = (float) (-sine * sine);
            float yy = (float) (-cosine * cosine);
            float xy = (float) (2 * sine * cosine / 4);
            float[] across = new float[smooth.length];
            for (int y = 1; y < height - 1; y++) {
                for (int i = y * width + 1, end = (y + 1) * width - 1; i < end; i++) {
                    across[i] = xx * (smooth[i - 1] - 2 * smooth[i] + smooth[i + 1])
                            + yy * (smooth[i - width] - 2 * smooth[i] + smooth[i + width])
                            + xy
                                    * (smooth[i - width - 1]
                                            + smooth[i + width + 1]
                                            - smooth[i - width + 1]
                                            - smooth[i + width - 1]);
                }
            }
            return across;
        }

        /**
         * Two neighbours between which a line passes.
         *
         * @param offset of one from the sample in the middle
         * @param beside of the other
         * @param first weight of one
         * @param second weight of the other
         */
        private record Tap(int offset, int beside, double first, double second) {}

        /** One a column of the line, or a row where it is steep; the weights of all add up to 1. */
        private Tap[] taps(boolean isFlat, double cosine, double sine) {
            double step = isFlat ? cosine : sine;
            double slope = isFlat ? sine / cosine : cosine / sine;
            int reach = (int) Math.ceil(REACH_PX * Math.abs(step));
            int along = isFlat ? 1 : width;
            int across = isFlat ? width : 1;
            Tap[] taps = new Tap[2 * reach + 1];
            double all = 0;
            for (int t = -reach; t <= reach; t++) {
                all += weight(t / step);
            }
            for (int t = -reach; t <= reach; t++) {
                int floor = (int) Math.floor(slope * t);
                double weight = weight(t / step) / all;
                double part = slope * t - floor;
                int offset = t * along + floor * across;
                taps[t + reach] = new Tap(offset, offset + across, weight * (1 - part), weight * part);
            }
            return taps;
        }

        private static double weight(double px) {
            return Math.exp(-px * px / (2 * ALONG_PX * ALONG_PX));
        }
    }
}
