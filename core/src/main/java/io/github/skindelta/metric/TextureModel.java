package io.github.skindelta.metric;

import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpRow;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Power of relief in a band in both photos of a pair, made comparable on untouched skin. */
final class TextureModel {

    /** Blur that differs between the photos reaches up to this wavelength, pixels of the coarser photo. */
    private static final double BLURRED_PX = 8;

    /** Structures narrower than this are blurred by every camera, pixels of the coarser photo. */
    private static final double LEAST_WAVELENGTH_PX = 4;

    /** Narrower than an octave is not the band any more. */
    private static final double LEAST_OCTAVE = 2;

    /** More noise cannot be told from relief well enough. */
    private static final double MOST_NOISE = 0.35;

    /**
     * Of {@link Statistic#STEPS}: from the ridge of fine relief to a furrow beside it or beyond; most of fine relief has
     * changed altogether at this distance, and pixels of any usual photo show it.
     */
    static final double STEP_MM = 0.3;

    private final SkinPair pair;
    private final Band band;
    private final ReliefColour colour;
    private final double blurDifferenceMm2;
    private final double reliefInCommon;
    private final Plane before;
    private final Plane after;
    private final SkinSite site;
    private @Nullable Double changeOfPores;

    /**
     * A band of wavelengths.
     *
     * @param fromMm shortest wavelength, mm
     * @param toMm longest wavelength, mm
     * @param pigment whether pigment varies in it enough to matter
     * @param statistic what is made of it
     */
    record Band(double fromMm, double toMm, Pigment pigment, Statistic statistic) {}

    /** What is read of relief's contrast. */
    enum Statistic {
        /** Its square. */
        POWER,
        /** The square of its differences between places {@link #STEP_MM} apart. */
        STEPS
    }

    /** Whether pigment varies within a band. */
    enum Pigment {
        /** Too little to matter, and cameras keep no colour there. */
        ABSENT,
        /** As much as relief does. */
        PRESENT
    }

    /**
     * Looks at a band.
     *
     * @param relief of both photos
     * @param band which wavelengths
     * @throws NotMeasurableException if a photo does not show it, or little else than noise
     */
    static TextureModel of(ReliefPair relief, Band band) {
        Ruler ruler = relief.photos().before().ruler();
        double from = Math.max(band.fromMm(), LEAST_WAVELENGTH_PX * ruler.perCoarserPixel());
        double most = band.statistic() == Statistic.STEPS ? 2 * STEP_MM : band.toMm() / LEAST_OCTAVE;
        if (from > most) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found %.3f mm of skin in a pixel, at most %.3f mm shows this detail: take the photo closer or with"
                            + " more pixels",
                    ruler.perCoarserPixel(),
                    most / LEAST_WAVELENGTH_PX));
        }
        return new TextureModel(relief, new Band(from, band.toMm(), band.pigment(), band.statistic()));
    }

    /** Relief that all bands have in common. */
    static ReliefPair reliefOf(SkinPair pair, SkinSite site) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Scale.require(pair, "texture");
        return new ReliefPair(pair, site);
    }

    private TextureModel(ReliefPair relief, Band band) {
        this.pair = relief.photos();
        this.site = relief.site();
        this.band = band;
        ReliefPair.Views views = relief.views(band.pigment());
        this.colour = views.colour();
        double coarser = pair.before().ruler().perCoarserPixel();
        this.blurDifferenceMm2 = band.fromMm() < BLURRED_PX * coarser ? relief.blurDifferenceMm2(band.pigment()) : 0;
        ReliefView.Detail inBefore = detail(views.before(), Math.max(blurDifferenceMm2, 0));
        ReliefView.Detail inAfter = detail(views.after(), Math.max(-blurDifferenceMm2, 0));
        this.reliefInCommon = relief.light().correlation();
        this.before = power(views.before(), inBefore);
        this.after = withoutLight(power(views.after(), inAfter), relief.patches());
    }

    private ReliefView.Detail detail(ReliefView view, double addedBlurMm2) {
        return view.detail(band.fromMm(), band.toMm(), Math.sqrt(addedBlurMm2));
    }

    private Plane power(ReliefView view, ReliefView.Detail detail) {
        boolean steps = band.statistic() == Statistic.STEPS;
        Plane power = steps ? view.steps(detail, STEP_MM) : view.power(detail);
        // The noise of both ends of a step adds up.
        double noise = view.noiseShare(detail, view.mean(power) / (steps ? 2 : 1));
        if (noise > MOST_NOISE) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "%.0f %% of the detail of this size is noise, at most %.0f %% can be taken out: take the photo in"
                            + " more light or from nearer, in focus, and keep the original file",
                    100 * noise,
                    100 * MOST_NOISE));
        }
        return view.withoutHairs(power);
    }

    /** The after photo's power, less what the light made of it by place. */
    private Plane withoutLight(Plane power, ReliefPair.Patches patches) {
        double[] earlier = patches.before().of(before);
        double[] later = patches.after().of(power);
        List<ReliefField.Sample> samples = new ArrayList<>();
        for (int i = 0; i < earlier.length; i++) {
            if (patches.before().isFilled(i) && patches.after().isFilled(i)) {
                samples.add(new ReliefField.Sample(
                        patches.squares().acrossAt(i),
                        patches.squares().downAt(i),
                        Math.max(earlier[i], 0),
                        Math.max(later[i], 0)));
            }
        }
        return divided(
                power,
                ReliefField.fitted(samples),
                pair.alignment().afterFromBefore().inverse());
    }

    private Plane divided(Plane power, ReliefField field, Warp beforeFromAfter) {
        Window from = pair.before().window();
        Window own = pair.after().window();
        return Plane.byRows(power.width(), power.height(), (y, row) -> {
            power.copyRow(y, row);
            WarpRow place = beforeFromAfter.row(own.y() + y);
            for (int x = 0; x < row.length; x++) {
                place.moveTo(own.x() + x);
                double across = within(2 * (place.x() - from.x() + 0.5) / from.width() - 1);
                double down = within(2 * (place.y() - from.y() + 0.5) / from.height() - 1);
                row[x] *= (float) Math.exp(-field.at(across, down));
            }
        });
    }

    private static double within(double coordinate) {
        return Math.min(Math.max(coordinate, -1), 1);
    }

    /** Power in one of the pair's photos. */
    Plane of(SkinPhoto photo) {
        return photo == pair.after() ? after : before;
    }

    /**
     * By how much the change of the target's roughness differs where the pores of both photos are left out; all of it where
     * nothing but pores is left.
     */
    double changeOfPores() {
        Double known = changeOfPores;
        if (known == null) {
            SkinSite between = Pores.between(pair, site);
            known = Math.abs(
                    change(site) - (hasSkin(between.before()) && hasSkin(between.after()) ? change(between) : 0));
            changeOfPores = known;
        }
        return known;
    }

    private static boolean hasSkin(Place place) {
        return place.target().count() > 0 && place.reference().count() > 0;
    }

    private double change(SkinSite place) {
        return ratio(after, pair.after(), place.after()) - ratio(before, pair.before(), place.before());
    }

    private static double ratio(Plane power, SkinPhoto photo, Place place) {
        List<Plane> planes = List.of(power);
        double[] target = AreaMean.of(planes, place.target(), photo.window(), photo.area());
        return Texture.overReference(target, AreaMean.of(planes, place.reference(), photo.window(), photo.area()))[0];
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of(
                "bandFromMm", band.fromMm(),
                "bandToMm", band.toMm(),
                "blurDifferenceMm", Math.copySign(Math.sqrt(Math.abs(blurDifferenceMm2)), blurDifferenceMm2),
                "mirrored", colour.mirror(),
                "reliefInCommon", reliefInCommon);
    }
}
