package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.Certainty.Source;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.Verdict;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Six photos of the same scars, which did not change: pose, lamp, camera and noise are others in each. */
class ReplicatesTest {

    private static final Rendered ROOM = Rendered.of(Scene.SCARS_UNCHANGED, Nuisance.MILD, 2);
    private static final Rendered LAB = Rendered.of(Scene.SCARS_UNCHANGED, Nuisance.NONE, 2);
    private static final Rendered HALL = Rendered.of(Scene.SCARS_UNCHANGED, Nuisance.HARD, 2);
    private static final List<Photo> BEFORE = List.of(LAB.before(), HALL.before());
    private static final List<Photo> AFTER = List.of(LAB.after(), HALL.after());

    private static final SkinComparer ALL = SkinComparer.withDefaults()
            .within(ROOM.target())
            .withMillimetresPerPixel(PairSpec.WIDTH_MM / ROOM.before().width());
    private static final SkinComparer REDNESS = ALL.measuring(List.of("redness"));

    private static List<Measurement> alone = List.of();
    private static List<Measurement> rednessAlone = List.of();
    private static List<Measurement> shared = List.of();
    private static List<Measurement> anew = List.of();

    @BeforeAll
    static void compareOnce() {
        alone = ALL.compare(ROOM.before(), ROOM.after()).measurements();
        rednessAlone = REDNESS.compare(ROOM.before(), ROOM.after()).measurements();
        shared = ALL.withReplicates(List.of(LAB.before()), List.of(LAB.after()))
                .compare(ROOM.before(), ROOM.after())
                .measurements();
        anew = ALL.withIndependentReplicates(BEFORE, AFTER)
                .compare(ROOM.before(), ROOM.after())
                .measurements();
    }

    private static final List<String> COLOURS =
            List.of("redness", "redness-lab", "lightness", "ita", "haemoglobin", "melanin", "pigmentation");

    /** Colours and textures are always measured, and there is always some spread of them. */
    private static final int MOST_METRICS = 8;

    /** Not fine texture, for which these photos have too few pixels, nor properties of things that are not there. */
    @Test
    void threePhotosASideOfUnchangedSkinShowNoChange() {
        assertThat(anew)
                .extracting(measurement -> measurement.outcome().verdict())
                .filteredOn(verdict -> verdict != Verdict.NOT_MEASURABLE)
                .hasSizeGreaterThan(MOST_METRICS)
                .containsOnly(Verdict.NO_DETECTABLE_CHANGE);
    }

    /**
     * Six readings about two means, and Welch's and Satterthwaite's for the errors that the photos share. Counts that are the
     * same in all photos keep the pair's own interval, and what one photo does not show has fewer readings.
     */
    @Test
    void setUpAnewThePhotosSayHowSureANumberIs() {
        List<Measurement> colours = anew.stream()
                .filter(measurement -> COLOURS.contains(measurement.metric().id()))
                .toList();
        for (Measured measured : measured(colours)) {
            Certainty certainty = measured.certainty();
            assertThat(certainty.source()).isEqualTo(Source.REPLICATES);
            double sum = certainty.standardError() * certainty.standardError();
            double seen = sum - certainty.shared() * certainty.shared();
            double expected = Math.min(1000, (6 - 2) * (sum / seen) * (sum / seen));
            assertThat(certainty.degreesOfFreedom()).isCloseTo(expected, within(1e-6 * expected));
        }
    }

    @Test
    void inTheSameSetupNoIntervalBecomesNarrower() {
        List<Measured> pair = measured(alone);
        List<Measured> photos = measured(shared);
        assertThat(photos).hasSameSizeAs(pair);
        for (int i = 0; i < pair.size(); i++) {
            assertThat(photos.get(i).certainty().standardError())
                    .isGreaterThanOrEqualTo(pair.get(i).certainty().standardError());
        }
    }

    @Test
    void aNumberIsTheMeanOfItsSessionsPhotos() {
        Measured pair = measured(rednessAlone).get(0);
        Measured lab = redness(REDNESS.compare(ROOM.before(), LAB.after()));
        Measured together =
                redness(REDNESS.withReplicates(List.of(), List.of(LAB.after())).compare(ROOM.before(), ROOM.after()));
        assertThat(together.before()).isEqualTo(pair.before());
        assertThat(together.change()).isCloseTo((pair.change() + lab.change()) / 2, within(1e-9));
    }

    @Test
    void aPhotoOfAnotherPersonIsLeftOutAndNamed() {
        Photo stranger = Photo.decode(
                Painted.png(Rendered.of(Scene.DIFFERENT_SKIN, Nuisance.MILD, 2)
                        .pictures()
                        .after()),
                "stranger.png");
        Comparison comparison =
                REDNESS.withReplicates(List.of(), List.of(stranger)).compare(ROOM.before(), ROOM.after());
        assertLeftOut(comparison, "Further after photo stranger.png", "different people");
        assertThat(comparison.after().replicates()).extracting(PhotoFacts::file).containsExactly("stranger.png");
    }

    @Test
    void aGreyPhotoIsLeftOut() {
        Photo grey = Painted.photo("grey", 800, 600, (x, y) -> new double[] {0.4, 0.4, 0.4});
        assertLeftOut(
                REDNESS.withReplicates(List.of(grey), List.of()).compare(ROOM.before(), ROOM.after()),
                "Further before photo grey",
                "colour");
    }

    /** It would look like a photo that repeats perfectly. */
    @Test
    void aPhotoGivenTwiceCountsOnce() {
        assertLeftOut(
                REDNESS.withReplicates(List.of(ROOM.before()), List.of()).compare(ROOM.before(), ROOM.after()),
                "Further before photo before.png",
                "already given");
    }

    @Test
    void anOutlineDrawnOnTheAfterPhotoHoldsOnNoOther() {
        assertThat(REDNESS.withinAfter(List.of(ROOM.target()))
                        .withReplicates(List.of(), List.of(LAB.after()))
                        .compare(ROOM.before(), ROOM.after())
                        .cautions())
                .filteredOn(caution -> caution.code().equals("replicate-left-out"))
                .singleElement()
                .satisfies(caution -> assertThat(caution.advice()).contains("--region-after"));
    }

    @Test
    void threePhotosSetUpAnewAreTooFewAndTheResultSaysSo() {
        Comparison three = REDNESS.withIndependentReplicates(List.of(LAB.before()), List.of())
                .compare(ROOM.before(), ROOM.after());
        assertThat(redness(three).certainty())
                .isEqualTo(measured(rednessAlone).get(0).certainty());
        assertThat(three.cautions())
                .filteredOn(caution -> caution.code().equals("few-replicates"))
                .singleElement()
                .satisfies(caution -> {
                    assertThat(caution.found()).isEqualTo(3);
                    assertThat(caution.needed()).isEqualTo(4);
                });
    }

    @Test
    void twoPhotosASideShowThatARedPatchHasCalmed() {
        Rendered room = Rendered.of(Scene.REDNESS_DOWN, Nuisance.MILD, 2);
        Rendered lab = Rendered.of(Scene.REDNESS_DOWN, Nuisance.NONE, 2);
        Measured redness = redness(SkinComparer.withDefaults()
                .within(room.target())
                .measuring(List.of("redness"))
                .withIndependentReplicates(List.of(lab.before()), List.of(lab.after()))
                .compare(room.before(), room.after()));
        assertThat(redness.certainty().source()).isEqualTo(Source.REPLICATES);
        assertThat(redness.verdict()).isEqualTo(Verdict.DECREASED);
    }

    /** Left out, it changes no number. */
    private static void assertLeftOut(Comparison comparison, String who, String why) {
        assertThat(comparison.cautions())
                .filteredOn(caution -> caution.code().equals("replicate-left-out"))
                .extracting(Caution::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains(who, why));
        assertThat(comparison.measurements()).isEqualTo(rednessAlone);
    }

    private static Measured redness(Comparison comparison) {
        return measured(comparison.measurements()).get(0);
    }

    private static List<Measured> measured(List<Measurement> measurements) {
        return measurements.stream()
                .map(Measurement::outcome)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .toList();
    }
}
