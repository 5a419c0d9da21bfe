package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.Comparison.Scales;
import io.github.skindelta.Comparison.Session;
import io.github.skindelta.PhotoAlignment;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.RegionFacts;
import io.github.skindelta.Software;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.calibration.PixelScale.Source;
import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.LightMatch.LogGain;
import io.github.skindelta.lighting.LightMatch.Tier;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import io.github.skindelta.metric.Measurement.Outcome;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.ObjectContrast;
import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.metric.SkinObject.Fate;
import io.github.skindelta.metric.SkinObject.Seen;
import io.github.skindelta.photo.CaptureFacts;
import io.github.skindelta.raster.DisplacementField;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Exclusion;
import io.github.skindelta.skin.RegionRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A comparison such as a clinic would see: a scar on a cheek, one session apart. */
final class Fixture {

    static final MetricDefinition REDNESS = new MetricDefinition(
            "redness",
            1,
            "Redness",
            "EI",
            "EI",
            1,
            "How much redder the treated skin is than the untouched skin beside it, as an erythema index:"
                    + " 100 times the logarithm of red over green light that the skin returns. Higher is redder;"
                    + " 0 is as red as the untouched skin.",
            "Dawson et al. 1980; Takiwaki et al. 2002");
    static final MetricDefinition LIGHTNESS = new MetricDefinition(
            "lightness",
            1,
            "Lightness",
            "L*",
            "L*",
            1,
            "How much lighter the treated skin is than the untouched skin beside it, on the CIELAB scale"
                    + " from 0 (black) to 100 (white). Negative is darker.",
            "CIE 15:2018");
    static final MetricDefinition TEXTURE = new MetricDefinition(
            "texture-fine",
            1,
            "Fine texture",
            "×",
            "×",
            2,
            "Roughness of fine relief and lines, 0.1 to 0.5 mm wide, as a multiple of that of the untouched skin"
                    + " in the same photo. 1 is as smooth as the untouched skin.",
            "METHODS.md, section 4");
    static final MetricDefinition SCAR_AREA = new MetricDefinition(
            "scar-area",
            1,
            "Scar area",
            "mm²",
            "mm²",
            1,
            "Area of all scars found in the treated skin, by a model fixed on the before photo.",
            "METHODS.md, section 5");
    static final MetricDefinition SCAR_FRACTION = new MetricDefinition(
            "scar-area-fraction",
            1,
            "Scar area, part of the region",
            "%",
            "percentage points",
            1,
            "Area of all scars found, as a percentage of the treated skin.",
            "METHODS.md, section 5");

    static final MetricDefinition PIGMENTATION = new MetricDefinition(
            "pigmentation",
            1,
            "Pigmentation",
            "MI",
            "MI",
            1,
            "How much more brown pigment the treated skin shows than the untouched skin beside it.",
            "Takiwaki 1998");

    private Fixture() {}

    static Comparison comparison() {
        return withNames("before 2026-03-01.jpg", "after 2026-06-01.jpg", "left cheek");
    }

    static Comparison withNames(String before, String after, String region) {
        return new Comparison(
                software(),
                new Session(photo(before, "a"), List.of()),
                new Session(photo(after, "b"), List.of(photo("after, second shot.jpg", "c"))),
                alignment(),
                new Scales(new PixelScale(0.0852, Source.GIVEN), new PixelScale(0.0791, Source.ALIGNMENT)),
                regions(region),
                new LightMatch(Tier.REFERENCE_SKIN, new LogGain(0.0912, 0.0741, 0.0698), 1.021, 0.013, 0.0113),
                cautions(),
                measurements(region),
                objects(region));
    }

    /** The same photos with other measurements. */
    static Comparison with(Measurement... measurements) {
        Comparison full = comparison();
        return new Comparison(
                full.software(),
                full.before(),
                full.after(),
                full.alignment(),
                full.scale(),
                full.regions(),
                full.light(),
                full.cautions(),
                List.of(measurements),
                List.of());
    }

    /** Neither scale nor reference skin, nothing found, no cautions. */
    static Comparison withoutScaleOrReference() {
        Comparison full = comparison();
        return new Comparison(
                full.software(),
                full.before(),
                full.after(),
                full.alignment(),
                null,
                List.of(new RegionFacts("target", RegionRole.TARGET, "overlap", 812_000, 798_000, null, Map.of())),
                new LightMatch(Tier.NONE, new LogGain(0, 0, 0), 1, 0.1, 0),
                List.of(),
                List.of(of(
                        REDNESS,
                        "target",
                        new NotMeasurable("No reference skin was given, and colour is only measured against untouched"
                                + " skin of the same photo: give --region so that the skin around it can serve."))),
                List.of());
    }

    static PhotoAlignment photoAlignment() {
        Comparison full = comparison();
        return new PhotoAlignment(
                full.software(), full.before().photo(), full.after().photo(), full.alignment(), full.cautions());
    }

    static PhotoFacts photo(String file, String hexDigit) {
        return new PhotoFacts(
                file,
                hexDigit.repeat(64),
                1600,
                1200,
                new CaptureFacts("2026-03-01T09:30:00", "Canon EOS R6", "sRGB IEC61966-2.1"));
    }

    static Measurement of(MetricDefinition metric, String region, Outcome outcome) {
        return new Measurement(metric, region, metric.unit(), metric.changeUnit(), new TreeMap<>(), outcome);
    }

    private static Software software() {
        return new Software("0.1.0", new TreeMap<>(Map.of("mm-per-px", "0.0852", "registrar", "opencv")));
    }

    /** The photos of {@link #photoAlignment}, the skin bent by some pixels. */
    static PhotoAlignment bentAlignment() {
        PhotoAlignment flat = photoAlignment();
        Alignment alignment = flat.alignment();
        NodeGrid nodes = NodeGrid.covering(Window.ofSize(1600, 1200), 48);
        double[] dx = new double[nodes.count()];
        double[] dy = new double[nodes.count()];
        for (int i = 0; i < dx.length; i++) {
            Point node = nodes.at(i % nodes.columns(), i / nodes.columns());
            dx[i] = 4 * Math.sin(node.x() / 70) * Math.cos(node.y() / 90);
            dy[i] = 3 * Math.cos(node.x() / 80 - node.y() / 110);
        }
        Warp bent = Warp.of(alignment.afterFromBefore().homography(), DisplacementField.of(nodes, dx, dy));
        return new PhotoAlignment(
                flat.software(),
                flat.before(),
                flat.after(),
                new Alignment(bent, alignment.inliers(), alignment.overlapPercent(), 0.42, alignment.error()),
                flat.cautions());
    }

    /** The same, compared. */
    static Comparison bentComparison() {
        Comparison flat = comparison();
        return new Comparison(
                flat.software(),
                flat.before(),
                flat.after(),
                bentAlignment().alignment(),
                flat.scale(),
                flat.regions(),
                flat.light(),
                flat.cautions(),
                flat.measurements(),
                flat.objects());
    }

    private static Alignment alignment() {
        Homography map = Homography.of(1.0712, 0.0213, -31.4, -0.0198, 1.0689, 12.7, 1.3e-6, -2.1e-6, 1);
        return new Alignment(Warp.of(map), 412, 93.4, 0.61, before -> 0.5 + before.x() / 10_000);
    }

    private static List<RegionFacts> regions(String region) {
        return List.of(
                new RegionFacts(
                        region,
                        RegionRole.TARGET,
                        "cheek.geojson",
                        182_340,
                        205_120,
                        1323.6,
                        Map.of(Exclusion.GLARE, 2.4, Exclusion.HAIR, 0.7)),
                new RegionFacts(
                        "reference",
                        RegionRole.REFERENCE,
                        "surrounding skin",
                        601_200,
                        667_800,
                        4364.1,
                        Map.of(Exclusion.NOT_SKIN, 21.5, Exclusion.CLIPPED, 0.2)));
    }

    private static List<Caution> cautions() {
        return List.of(
                new Caution(
                        "softer-after",
                        "The after photo is softer than the before photo: its finest detail is 1.6 times as wide.",
                        1.6,
                        1.3,
                        List.of("texture-fine"),
                        Effect.FORBIDS,
                        "Retake it with the focus on the treated skin, or use a tripod."),
                Caution.of(
                        "different-cameras",
                        "The photos were taken with different cameras.",
                        "Use the same camera and lens for every session."));
    }

    private static List<Measurement> measurements(String region) {
        return List.of(
                of(REDNESS, region, measured(8.4127, 5.9213, 0.41, 0.21)),
                of(LIGHTNESS, region, measured(-3.24, -2.16, 0.62, 0.71)),
                of(
                        TEXTURE,
                        region,
                        new NotMeasurable("The after photo shows no detail finer than 0.6 mm, 0.5 mm is needed: retake"
                                + " it in focus.")),
                of(SCAR_AREA, region, measured(118.32, 84.07, 3.1, 2.9)),
                of(SCAR_FRACTION, region, measured(8.94, 6.35, 0.3, 0.28)));
    }

    private static List<SkinObject> objects(String region) {
        return List.of(
                new SkinObject(
                        "scar",
                        1,
                        region,
                        Fate.SHRUNK,
                        Optional.of(ObjectContrast.Look.RED),
                        new Seen(15_230, 110.55, new ObjectContrast(14.2, -6.1, 9.4, 4.2)),
                        new Seen(12_650, 84.07, new ObjectContrast(11.8, -5.0, 8.1, 3.3)),
                        2.61),
                new SkinObject(
                        "scar",
                        2,
                        region,
                        Fate.VANISHED,
                        Optional.of(ObjectContrast.Look.HOLLOW),
                        new Seen(1070, 7.77, new ObjectContrast(6.4, -4.9, 1.2, 4.8)),
                        new Seen(0, 0.0, null),
                        0.83));
    }

    /** A number with 18 degrees of freedom, from patches of untouched skin. */
    static Measured measured(double before, double after, double errorOfBefore, double errorOfChange) {
        return measured(before, after, certainty(errorOfBefore), certainty(errorOfChange));
    }

    /** A number as sure as is said; Holm over three metrics when it is the surest. */
    static Measured measured(double before, double after, Certainty ofBefore, Certainty ofChange) {
        double adjusted = Math.min(1, 3 * ofChange.pValue(after - before));
        return new Measured(before, after, ofBefore, ofChange, adjusted);
    }

    private static Certainty certainty(double standardError) {
        return new Certainty(standardError, 18, Certainty.Source.REFERENCE_PATCHES);
    }
}
