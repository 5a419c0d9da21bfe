package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.SpotBlur.Seen;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.DarkSpots;
import io.github.skindelta.raster.DarkSpots.Spot;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PixelArea;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.PointMasses;
import io.github.skindelta.raster.PointMasses.Mass;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pores of both photos of a pair, told from other dark spots by one ruler. */
final class PoreModel {

    /** Standard deviations of the Gaussians that spots are compared with: widths of 0.19 to 0.80 mm between the ends. */
    private static final double FINEST_MM = 0.055;

    private static final double FACTOR = 1.45;
    private static final int SCALES = 7;

    /** Full width at half height of a Gaussian in its standard deviations. */
    private static final double FULL_WIDTH = 2.3548;

    /** A furrow is a line; where furrows cross they are rounder, and fainter than a pore. */
    private static final double LEAST_ROUNDNESS = 0.4;

    /** More than this part of a spot's variance is not taken off for blur: nothing would be left to divide by. */
    private static final double MOST_BLUR = 0.7;

    /** Spots this much fainter than a pore are looked at, because blur made them so. */
    private static final double SEARCHED = 0.3;

    private final SkinPair pair;
    private final Limits limits;
    private final List<Seen> before;
    private final List<Seen> after;
    private final SpotBlur blur;
    private final double targetMm2;

    /**
     * What counts as a pore.
     *
     * @param fromMm least full width at half of its contrast
     * @param toMm largest
     * @param contrast how much darker its middle is at least, hundredths of a decade
     */
    record Limits(double fromMm, double toMm, double contrast) {

        boolean hold(Pore pore, double times) {
            return pore.contrast() >= times * contrast && pore.widthMm() >= fromMm && pore.widthMm() <= toMm;
        }
    }

    /**
     * One dark spot.
     *
     * @param x column of the photo's window
     * @param y row
     * @param widthMm full width at half of its contrast, without the photo's extra blur
     * @param contrast how much darker its middle is, without that blur, hundredths of a decade
     */
    record Pore(int x, int y, double widthMm, double contrast) {

        double areaMm2() {
            return Math.PI * widthMm * widthMm / 4;
        }
    }

    /**
     * @param pair with a scale
     * @param site where untouched skin is
     * @param limits of a pore
     */
    PoreModel(SkinPair pair, SkinSite site, Limits limits) {
        this.pair = pair;
        this.limits = limits;
        this.before = seen(pair.before());
        this.after = seen(pair.after());
        this.blur = SpotBlur.of(pair, site, before, after);
        this.targetMm2 = AreaMean.area(
                site.before().target(), pair.before().window(), pair.before().area());
    }

    /** Round spots of a photo, faint ones among them. */
    private List<Seen> seen(SkinPhoto photo) {
        double perPixel = photo.ruler().perPixel();
        List<Spot> spots = DarkSpots.of(
                density(photo),
                new DarkSpots.Scales(FINEST_MM / perPixel, FACTOR, SCALES),
                SEARCHED * limits.contrast());
        List<Seen> seen = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.roundness() >= LEAST_ROUNDNESS) {
                PixelArea.Row areas = photo.area().row(photo.window().y() + spot.y());
                double pixel = areas.at(photo.window().x() + spot.x());
                seen.add(new Seen(spot.x(), spot.y(), spot.sigmaPx() * spot.sigmaPx() * pixel, spot.contrast()));
            }
        }
        return seen;
    }

    private static Plane density(SkinPhoto photo) {
        return OpticalDensity.of(WeightedSum.of(
                List.of(
                        photo.linear().red(),
                        photo.linear().green(),
                        photo.linear().blue()),
                ChannelVariation.LUMINANCE));
    }

    /**
     * The spots of a photo without its extra blur.
     *
     * @param photo of the pair
     * @param errors by how many standard errors more than found the photos' blurs differ
     */
    List<Pore> spots(SkinPhoto photo, double errors) {
        double difference = blur.mm2() + errors * blur.standardErrorMm2();
        double extra = Math.max(0, photo == pair.after() ? difference : -difference);
        return (photo == pair.after() ? after : before)
                .stream().map(spot -> pore(spot, extra)).toList();
    }

    /** A Gaussian keeps its volume when it is blurred, and variances add. */
    private static Pore pore(Seen spot, double extraMm2) {
        double seen = spot.varianceMm2();
        double own = Math.max(seen - extraMm2, (1 - MOST_BLUR) * seen);
        return new Pore(spot.x(), spot.y(), FULL_WIDTH * Math.sqrt(own), spot.contrast() * seen / own);
    }

    /**
     * Pores and their areas, of which means are pores by mm² and part of the skin.
     *
     * @param photo that shows the spots
     * @param spots of any contrast
     * @param times the least contrast
     */
    List<Plane> planes(SkinPhoto photo, List<Pore> spots, double times) {
        List<Mass> ones = new ArrayList<>();
        List<Mass> areas = new ArrayList<>();
        for (Pore spot : spots) {
            if (limits.hold(spot, times)) {
                ones.add(new Mass(spot.x(), spot.y(), 1));
                areas.add(new Mass(spot.x(), spot.y(), spot.areaMm2()));
            }
        }
        return List.of(
                PointMasses.of(ones, photo.window(), photo.area()),
                PointMasses.of(areas, photo.window(), photo.area()));
    }

    /**
     * Skin around pores.
     *
     * @param photo of the pair
     * @param aroundMm from the middle of each
     * @return in the grid of the photo's window
     */
    Mask around(SkinPhoto photo, double aroundMm) {
        int width = photo.window().width();
        int height = photo.window().height();
        boolean[][] middles = new boolean[height][width];
        for (Pore pore : spots(photo, 0)) {
            middles[pore.y()][pore.x()] |= limits.hold(pore, 1);
        }
        Mask all = Mask.byRows(width, height, (y, row) -> System.arraycopy(middles[y], 0, row, 0, width));
        return Dilation.of(all, aroundMm / photo.ruler().perPixel());
    }

    /** Area of the treated skin, mm². */
    double targetMm2() {
        return targetMm2;
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of(
                "leastContrast", 1 - Math.pow(10, -limits.contrast() / 100),
                "fromMm", limits.fromMm(),
                "toMm", limits.toMm(),
                "blurDifferenceMm", Math.copySign(Math.sqrt(Math.abs(blur.mm2())), blur.mm2()));
    }
}
