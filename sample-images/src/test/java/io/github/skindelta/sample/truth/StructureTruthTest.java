package io.github.skindelta.sample.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.scene.Sitting;
import io.github.skindelta.sample.skin.StriaKind;
import io.github.skindelta.sample.truth.PoreTruth.Place;
import io.github.skindelta.sample.truth.StriaTruth.Mark;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenes do to wrinkles, pores, striae and hair, as the truth tells it. */
class StructureTruthTest {

    private static final Map<PairSpec, Truth> KNOWN = new ConcurrentHashMap<>();

    /** One of each skin type. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    /** The centre lines waver: shortened, they lose 30 % to within a percent. */
    @ParameterizedTest
    @MethodSource("seeds")
    void wrinklesLoseThirtyPercentOfTheirLengthAndAFifthOfTheirDepth(long seed) {
        Truth truth = truth(Scene.WRINKLES_SHORTEN, seed);
        WrinkleTruth before = truth.before().wrinkles();
        WrinkleTruth after = truth.after().wrinkles();
        assertThat(before.lines()).hasSizeBetween(5, 14).hasSameSizeAs(after.lines());
        assertThat(after.lengthMmPerCm2() / before.lengthMmPerCm2()).isCloseTo(0.7, within(0.01));
        assertThat(after.meanDepthMm() / before.meanDepthMm()).isCloseTo(0.8, within(0.01));
        assertThat(before.meanDepthMm()).isBetween(0.08, 0.25);
        assertThat(before.meanWidthMm()).isBetween(0.5, 1.2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLengthOfWrinklesIsThatOfTheirLinesAndAllOfThemIsInTheTarget(long seed) {
        Truth truth = truth(Scene.WRINKLES_SHORTEN, seed);
        TargetRing ring = new TargetRing(truth.target());
        double px = 0;
        for (List<Vertex> line : truth.before().wrinkles().lines()) {
            assertThat(line).allMatch(vertex -> ring.holds(vertex.x(), vertex.y()));
            for (int i = 1; i < line.size(); i++) {
                px += distance(line.get(i - 1), line.get(i));
            }
        }
        double cm2 = ring.area() / truth.pxPerMm() / truth.pxPerMm() / 100;
        // Chords of half a millimetre cut the bends of the lines.
        assertThat(px / truth.pxPerMm() / cm2 / truth.before().wrinkles().lengthMmPerCm2())
                .isCloseTo(1, within(0.01));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofThePoresThirtyPercentAreGoneAndTheOthersSmaller(long seed) {
        Truth truth = truth(Scene.PORES_SHRINK, seed);
        PoreTruth before = truth.before().pores();
        PoreTruth after = truth.after().pores();
        assertThat(before.densityPerCm2()).isBetween(25.0, 60.0);
        // Each is gone with a chance of 0.3: of 200 pores, 0.7 ± 0.03 are left, and four deviations are never seen.
        assertThat(after.densityPerCm2() / before.densityPerCm2()).isBetween(0.57, 0.83);
        for (Place left : after.places()) {
            Place was = before.places().stream()
                    .filter(place -> Math.hypot(place.x() - left.x(), place.y() - left.y()) < 1e-6)
                    .findAny()
                    .orElseThrow();
            assertThat(left.diameterMm() / was.diameterMm()).isCloseTo(0.85, within(1e-9));
            assertThat(was.diameterMm()).isBetween(0.22, 0.5);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void poresDoNotTouch(long seed) {
        Truth truth = truth(Scene.PORES_SHRINK, seed);
        List<Place> places = truth.before().pores().places();
        for (int i = 0; i < places.size(); i++) {
            for (Place other : places.subList(i + 1, places.size())) {
                Place pore = places.get(i);
                double mm = Math.hypot(pore.x() - other.x(), pore.y() - other.y()) / truth.pxPerMm();
                assertThat(mm).isGreaterThan((pore.diameterMm() + other.diameterMm()) / 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRIAE_RUBRA_NARROW", "STRIAE_ALBA_NARROW"})
    void striaeLoseThirtyPercentOfTheirWidthAndNoneOfTheirColour(Scene scene) {
        for (long seed = 1; seed <= 6; seed++) {
            StriaTruth before = truth(scene, seed).before().striae();
            StriaTruth after = truth(scene, seed).after().striae();
            assertThat(before.marks()).hasSizeBetween(3, 7);
            assertThat(after.areaMm2() / before.areaMm2()).isCloseTo(0.7, within(1e-9));
            assertThat(after.meanWidthMm() / before.meanWidthMm()).isCloseTo(0.7, within(1e-9));
            // The skin below is mottled and is read in other places.
            assertThat(after.deltaL()).isCloseTo(before.deltaL(), within(0.4));
            assertThat(after.deltaEi()).isCloseTo(before.deltaEi(), within(0.4));
        }
    }

    /** Pale striae of the lightest skin are faint in life as well. */
    @ParameterizedTest
    @MethodSource("seeds")
    void paleStriaeAreLighterThanTheSkinAndRedOnesDarkerAndRedder(long seed) {
        StriaTruth pale = truth(Scene.STRIAE_ALBA_NARROW, seed).before().striae();
        StriaTruth red = truth(Scene.STRIAE_RUBRA_NARROW, seed).before().striae();
        int skinType = 1 + (int) (seed % 6);
        assertThat(pale.deltaL()).isGreaterThan(skinType <= 2 ? 2 : 4);
        assertThat(pale.deltaEi()).isLessThan(-3);
        assertThat(red.deltaL()).isLessThan(-3);
        assertThat(red.deltaEi()).isGreaterThan(skinType == 6 ? 1 : 4);
    }

    /** Polygons of 240 corners on a wavy curve lose less than a percent. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void outlinesOfStriaeInBothPhotosEncloseTheirAreas(long seed) {
        PairSpec spec = new PairSpec(Scene.STRIAE_RUBRA_NARROW, Nuisance.HARD, seed, 160, 120);
        Truth truth = PairRenderer.truth(spec);
        Sitting sitting = new Sitting(spec, 1);
        for (Mark mark : truth.before().striae().marks()) {
            assertThat(areaMm2(mark, sitting.poseBefore()) / mark.areaMm2()).isCloseTo(1, within(0.01));
        }
        for (Mark mark : truth.after().striae().marks()) {
            assertThat(areaMm2(mark, sitting.poseAfter()) / mark.areaMm2()).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void unchangedStriaeAreRedForOddSeedsAndPaleForEvenOnes() {
        assertThat(truth(Scene.STRIAE_UNCHANGED, 3).before().striae().marks())
                .allMatch(mark -> mark.kind() == StriaKind.RUBRA);
        assertThat(truth(Scene.STRIAE_UNCHANGED, 4).before().striae().marks())
                .allMatch(mark -> mark.kind() == StriaKind.ALBA);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hairGrowsThirtyPercentMoreRoots(long seed) {
        Truth truth = truth(Scene.HAIR_GROWS, seed);
        HairTruth before = truth.before().hair();
        HairTruth after = truth.after().hair();
        assertThat(before.densityPerCm2()).isBetween(40.0, 70.0);
        // New ones are there with a chance of 0.23: 1.3 ± 0.04 of 300 hairs.
        assertThat(after.densityPerCm2() / before.densityPerCm2()).isBetween(1.18, 1.42);
        // 1.1 times as thick as well, less what they hide of each other; diameters vary by a tenth of themselves.
        assertThat(after.coveragePercent() / before.coveragePercent())
                .isBetween(
                        1.03 * after.densityPerCm2() / before.densityPerCm2(),
                        1.11 * after.densityPerCm2() / before.densityPerCm2());
    }

    @ParameterizedTest
    @EnumSource(names = {"WRINKLES_UNCHANGED", "PORES_UNCHANGED", "STRIAE_UNCHANGED", "HAIR_UNCHANGED"})
    void whatIsUnchangedIsEqualOnBothDays(Scene scene) {
        Truth truth = truth(scene, 5);
        assertThat(truth.after().wrinkles()).isEqualTo(truth.before().wrinkles());
        assertThat(truth.after().pores()).isEqualTo(truth.before().pores());
        assertThat(truth.after().striae()).isEqualTo(truth.before().striae());
        assertThat(truth.after().hair()).isEqualTo(truth.before().hair());
        assertThat(truth.after().colourMap()).isEqualTo(truth.before().colourMap());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCHANGED", "TEXTURE_SMOOTHING", "WIDE_CHANGE"})
    void scenesAboutSomethingElseHaveNoStructures(Scene scene) {
        Truth truth = truth(scene, 2);
        for (SessionTruth day : List.of(truth.before(), truth.after())) {
            assertThat(day.wrinkles()).isEqualTo(new WrinkleTruth(0, 0, 0, List.of()));
            assertThat(day.pores()).isEqualTo(new PoreTruth(0, 0, List.of()));
            assertThat(day.striae()).isEqualTo(new StriaTruth(0, 0, 0, 0, 0, List.of()));
            assertThat(day.hair()).isEqualTo(new HairTruth(0, 0));
        }
    }

    @Test
    void theReferenceIsTheSameOnBothDays() {
        Stream.of(Scene.PORES_SHRINK, Scene.STRIAE_ALBA_NARROW, Scene.HAIR_GROWS)
                .map(scene -> truth(scene, 3))
                .forEach(truth -> assertThat(truth.after().reference().erythemaIndex())
                        .isEqualTo(truth.before().reference().erythemaIndex()));
    }

    private static Truth truth(Scene scene, long seed) {
        return KNOWN.computeIfAbsent(new PairSpec(scene, Nuisance.NONE, seed, 160, 120), PairRenderer::truth);
    }

    private static double distance(Vertex one, Vertex other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static double areaMm2(Mark mark, Pose pose) {
        List<double[]> corners = new ArrayList<>();
        for (Vertex vertex : mark.outline()) {
            double[] mm = new double[2];
            pose.skinFromPixel(vertex.x(), vertex.y(), mm);
            corners.add(mm);
        }
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            twice += a[0] * b[1] - a[1] * b[0];
        }
        return Math.abs(twice) / 2;
    }
}
