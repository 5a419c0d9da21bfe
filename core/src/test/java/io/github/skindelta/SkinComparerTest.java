package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.calibration.TagPicture;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionFormatException;
import io.github.skindelta.skin.RegionRole;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The front door, on the middle of a rendered pair. */
class SkinComparerTest {

    private static final double MM_PER_PX = 0.05;
    private static final Region LEFT = Region.rectangle(120, 120, 110, 150).named("left");
    private static final Region RIGHT = Region.rectangle(260, 120, 110, 150).named("right");
    private static final SkinComparer BOTH =
            SkinComparer.withDefaults().within(List.of(LEFT, RIGHT)).withMillimetresPerPixel(MM_PER_PX);

    private static Photo before;
    private static Photo after;
    private static Comparison comparison;

    @BeforeAll
    static void compareOnce() {
        before = photo(middle(pair().before()), "before");
        after = photo(middle(pair().after()), "after");
        comparison = BOTH.compare(before, after);
    }

    @Test
    void everyRegionHasEveryMetric() {
        for (String region : List.of("left", "right")) {
            assertThat(comparison.measurements())
                    .filteredOn(measurement -> measurement.region().equals(region))
                    .extracting(Measurement::metric)
                    .containsExactlyElementsOf(Metrics.definitions());
        }
    }

    @Test
    void everyRegionIsDescribedWithItsReferenceSkin() {
        assertThat(comparison.regions()).extracting(RegionFacts::name).contains("left", "right");
        assertThat(comparison.regions())
                .filteredOn(region -> region.role() == RegionRole.REFERENCE)
                .isNotEmpty()
                .allSatisfy(region -> assertThat(region.pixelsBefore()).isPositive());
    }

    /** Outlined in both photos, a region is the scar itself: 110 × 150 and 90 × 120 pixels, in the before photo's scale. */
    @Test
    void theAreaOfAScarOutlinedInBothPhotosIsTheOutlines() {
        Comparison outlined = SkinComparer.withDefaults()
                .within(LEFT)
                .withinAfter(List.of(Region.rectangle(130, 135, 90, 120).named("left")))
                .withMillimetresPerPixel(MM_PER_PX)
                .measuring(List.of("scar-area"))
                .compare(before, before);
        Measurement.Measured area =
                (Measurement.Measured) outlined.measurements().get(0).outcome();
        // A row of pixels on an edge may fall either way.
        assertThat(area.before()).isCloseTo(110 * 150 * MM_PER_PX * MM_PER_PX, within(0.7));
        assertThat(area.after()).isCloseTo(90 * 120 * MM_PER_PX * MM_PER_PX, within(0.7));
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
    }

    /** 110 × 150 pixels of 0.05 mm: what is excluded is a hair or two. */
    @Test
    void theAreaOfARegionIsInSquareMillimetres() {
        RegionFacts left = comparison.regions().stream()
                .filter(region -> region.name().equals("left") && region.role() == RegionRole.TARGET)
                .findFirst()
                .orElseThrow();
        double drawn = 110 * 150 * MM_PER_PX * MM_PER_PX;
        assertThat(Objects.requireNonNull(left.areaMm2())).isBetween(0.8 * drawn, drawn + 1e-6);
    }

    @Test
    void theAfterScaleFollowsFromTheAlignment() {
        Comparison.Scales scale = Objects.requireNonNull(comparison.scale());
        double enlargement = Math.sqrt(comparison.alignment().afterFromBefore().areaScale(245, 195));
        assertThat(scale.before()).isEqualTo(new PixelScale(MM_PER_PX, PixelScale.Source.GIVEN));
        assertThat(scale.after().source()).isEqualTo(PixelScale.Source.ALIGNMENT);
        assertThat(scale.after().millimetresPerPixel()).isCloseTo(MM_PER_PX / enlargement, within(1e-4));
    }

    @Test
    void theSamePhotosGiveTheSameNumbersAgain() {
        assertThat(numbers(BOTH.compare(before, after))).isEqualTo(numbers(comparison));
    }

    @Test
    void fourThreadsAtOnceGetTheSameNumbers() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Comparison> comparing = () -> BOTH.compare(before, after);
            for (Future<Comparison> result : threads.invokeAll(List.of(comparing, comparing, comparing, comparing))) {
                assertThat(numbers(result.get())).isEqualTo(numbers(comparison));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Colours, coarse texture, areas and counts. */
    private static final int ALWAYS_MEASURED = 14;

    @Test
    void aPhotoComparedWithItselfShowsNoChange() {
        List<Measurement> measured = BOTH.compare(before, before).measurements().stream()
                .filter(measurement -> measurement.outcome() instanceof Measurement.Measured)
                .toList();
        // Not fine texture and pores, for which these small pictures are too coarse, nor properties of things that are
        // not
        // there.
        assertThat(measured).hasSizeGreaterThanOrEqualTo(2 * ALWAYS_MEASURED);
        for (Measurement measurement : measured) {
            Measurement.Measured numbers = (Measurement.Measured) measurement.outcome();
            // Cells find their own place to a few hundredths of a pixel: on the edges of masks a few pixels fall either
            // way, which is a tenth of the last digit that a report shows of anything, and of a scar some 0.01 mm² each
            // and
            // of the ring around a small one some 0.01 ΔE each.
            double digit =
                    Math.max(1e-3, 0.1 * Math.pow(10, -measurement.metric().decimals()));
            double tolerance = measurement.metric().id().startsWith("scar-") ? 0.1 : digit;
            assertThat(numbers.change()).as(measurement.metric().id()).isCloseTo(0, within(tolerance));
            assertThat(numbers.verdict()).isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
        }
    }

    @Test
    void withoutARegionNothingIsMeasurableAndTheResultSaysWhy() {
        Comparison whole = SkinComparer.withDefaults().compare(before, after);
        assertThat(whole.measurements())
                .hasSameSizeAs(Metrics.definitions())
                .allSatisfy(measurement -> assertThat(measurement.outcome())
                        .isInstanceOfSatisfying(
                                Measurement.NotMeasurable.class,
                                outcome -> assertThat(outcome.reason()).containsAnyOf("untouched skin", "scale")));
        assertThat(whole.cautions()).extracting(Caution::code).contains("no-reference-skin", "no-scale");
    }

    @Test
    void onlyTheMetricsAskedForAreMeasured() {
        Comparison redness = SkinComparer.withDefaults()
                .within(LEFT)
                .measuring(List.of("redness"))
                .compare(before, after);
        assertThat(redness.measurements())
                .extracting(Measurement::metric)
                .extracting(MetricDefinition::id)
                .containsExactly("redness");
    }

    @Test
    void theScaleComesFromAMarkerInBothPhotos() {
        BufferedImage marked = middle(pair().before());
        TagPicture.draw(marked, 20, 20, 8);
        Photo photo = photo(marked, "marked");
        Comparison withMarker =
                SkinComparer.withDefaults().within(RIGHT).withMarker(6.4).compare(photo, photo);
        Comparison.Scales scale = Objects.requireNonNull(withMarker.scale());
        // 6.4 mm on 64 pixels.
        assertThat(scale.before().millimetresPerPixel()).isCloseTo(0.1, within(0.0005));
        assertThat(scale.before().source()).isEqualTo(PixelScale.Source.MARKER);
        // A PNG of less than a megapixel, 10 px per mm, without a date.
        assertThat(withMarker.cautions())
                .extracting(Caution::code)
                .containsOnly("few-pixels", "coarse-resolution", "capture-date-missing");
    }

    @Test
    void withoutTheMarkerItWasPromisedAPhotoIsRefused() {
        assertRefused(SkinComparer.withDefaults().within(RIGHT).withMarker(6.4), before, "marker-not-found");
    }

    @Test
    void aGreyPhotoIsRefused() {
        Photo grey = Painted.photo("grey", 500, 400, (x, y) -> {
            double light = Painted.forearm(x, y)[1];
            return new double[] {light, light, light};
        });
        assertRefused(BOTH, grey, "grey-photo");
    }

    @Test
    void twoRegionsOfOneNameAreRefused() {
        assertThatThrownBy(() -> SkinComparer.withDefaults().within(LEFT).within(RIGHT.named("left")))
                .isInstanceOf(RegionFormatException.class)
                .hasMessageContaining("'left'");
    }

    @Test
    void aReferenceForNobodyIsRefused() {
        Region lost = new Region("skin", RegionRole.REFERENCE, "knee", RIGHT.shape(), "given");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SkinComparer.withDefaults().within(List.of(LEFT, lost)).compare(before, after))
                .withMessageContaining("'knee'");
    }

    @Test
    void anUnknownMetricIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkinComparer.withDefaults().measuring(List.of("glow")))
                .withMessageContaining("'glow'");
    }

    @Test
    void noMetricAtAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkinComparer.withDefaults().measuring(List.of()));
    }

    @Test
    void aScaleOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkinComparer.withDefaults().withMillimetresPerPixel(0));
    }

    /** Else the name would be taken. */
    @Test
    void aRegionGivenToOneComparerIsUnknownToTheOneItWasMadeFrom() {
        SkinComparer empty = SkinComparer.withDefaults();
        assertThat(empty.within(LEFT)).isNotSameAs(empty.within(LEFT));
    }

    private static void assertRefused(SkinComparer comparer, Photo photo, String code) {
        assertThatThrownBy(() -> comparer.compare(photo, photo))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle().code()).isEqualTo(code));
    }

    /** All that a comparison says, as values. */
    private static List<Object> numbers(Comparison comparison) {
        List<Object> numbers = new ArrayList<>();
        numbers.add(comparison.software());
        numbers.add(comparison.before());
        numbers.add(comparison.after());
        numbers.add(comparison.alignment().afterFromBefore());
        numbers.add(comparison.alignment().registrationErrorPx());
        numbers.add(Objects.requireNonNull(comparison.scale()));
        numbers.add(comparison.regions());
        numbers.add(comparison.light());
        numbers.add(comparison.cautions());
        numbers.add(comparison.measurements());
        numbers.add(comparison.objects());
        return numbers;
    }

    private static RenderedPair pair() {
        return Rendered.mild(Scene.SCAR_FADES_AND_SHRINKS, 1).pictures();
    }

    /** A copy, to draw on. */
    private static BufferedImage middle(BufferedImage whole) {
        BufferedImage middle = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < middle.getHeight(); y++) {
            for (int x = 0; x < middle.getWidth(); x++) {
                middle.setRGB(x, y, whole.getRGB(150 + x, 100 + y));
            }
        }
        return middle;
    }

    private static Photo photo(BufferedImage picture, String name) {
        return Photo.decode(Painted.png(picture), name);
    }
}
