package io.github.skindelta.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.Painted;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinSelector.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On painted forearms of 400 × 300 pixels, the after photo shifted by 20 pixels to the right. */
class SkinSelectorTest {

    private static final int SHIFT = 20;
    private static final Alignment SHIFTED = shifted(SHIFT);
    private static final Region TARGET = Region.rectangle(149.5, 99.5, 100, 100);
    private static final Photo BEFORE = photo(Painted::forearm);
    private static final Photo AFTER = photo((x, y) -> Painted.forearm(x - SHIFT, y));

    @Test
    void aPixelBlownOutBeforeIsExcludedInBoth() {
        Photo blown = photo((x, y) -> isIn(x, y, 190, 140) ? white() : Painted.forearm(x, y));
        assertBlockExcluded(select(blown, AFTER, TARGET));
    }

    @Test
    void aPixelBlownOutAfterIsExcludedInBoth() {
        Photo blown = photo((x, y) -> isIn(x - SHIFT, y, 190, 140) ? white() : Painted.forearm(x - SHIFT, y));
        assertBlockExcluded(select(BEFORE, blown, TARGET));
    }

    @Test
    void aTargetOfCleanSkinIsWhole() {
        SkinSite site = site(select(BEFORE, AFTER, TARGET));
        assertThat(site.before().target().count()).isEqualTo(100 * 100);
        assertThat(site.after().target().count()).isEqualTo(100 * 100);
        assertThat(site.excludedPercent().values()).containsOnly(0.0);
    }

    /** The diameter of a circle of 100 × 100 pixels is 112.8: 11 pixels away is margin, 12 is not. */
    @Test
    void referenceSkinKeepsATenthOfTheDiameterAway() {
        SkinSelection selection = select(BEFORE, AFTER, TARGET);
        Window window = selection.before().window();
        assertThat(site(selection).before().reference().at(150 - 11 - window.x(), 150 - window.y()))
                .isFalse();
        assertThat(site(selection).before().reference().at(150 - 12 - window.x(), 150 - window.y()))
                .isTrue();
    }

    @Test
    void referenceSkinIsShownByBothPhotos() {
        SkinSite site = site(select(BEFORE, AFTER, TARGET));
        // Columns 380 … 399 of the before photo are outside the after photo.
        assertThat(site.before().reference().extent().width()).isEqualTo(380);
        assertThat(site.before().reference().count())
                .isEqualTo(site.after().reference().count());
    }

    @Test
    void referenceSkinThatIsDrawnIsThatSkinAlone() {
        Region drawn = Region.rectangle(9.5, 9.5, 60, 50).named("reference").as(RegionRole.REFERENCE);
        SkinSite site = site(select(BEFORE, AFTER, TARGET, drawn));
        assertThat(site.before().reference().count()).isEqualTo(60 * 50);
    }

    @Test
    void referenceSkinAvoidsEveryTarget() {
        Region other = Region.rectangle(19.5, 19.5, 50, 50).named("other");
        SkinSelection selection = select(BEFORE, AFTER, TARGET, other);
        Window window = selection.before().window();
        assertThat(selection.sites())
                .allSatisfy(site -> assertThat(site.before().reference().at(40 - window.x(), 40 - window.y()))
                        .isFalse());
    }

    @Test
    void anExclusionTakesItsPixelsOut() {
        Region drawn = Region.rectangle(159.5, 109.5, 20, 10).named("tattoo").as(RegionRole.EXCLUDE);
        SkinSite site = site(select(BEFORE, AFTER, TARGET, drawn));
        assertThat(site.before().target().count()).isEqualTo(100 * 100 - 200);
        assertThat(site.excludedPercent()).containsEntry(Exclusion.DRAWN, 2.0);
    }

    @Test
    void anExclusionForOneTargetLeavesTheOthersAlone() {
        Region other = Region.rectangle(149.5, 99.5, 50, 50).named("other");
        Region drawn = new Region(
                "tattoo",
                RegionRole.EXCLUDE,
                "other",
                Region.rectangle(159.5, 109.5, 20, 10).shape(),
                "given");
        List<SkinSite> sites = select(BEFORE, AFTER, TARGET, other, drawn).sites();
        assertThat(sites.get(0).before().target().count()).isEqualTo(100 * 100);
        assertThat(sites.get(1).before().target().count()).isEqualTo(50 * 50 - 200);
    }

    @Test
    void blueClothIsNoReferenceSkin() {
        Photo dressed = photo((x, y) -> y < 60 ? new double[] {0.1, 0.15, 0.4} : Painted.forearm(x, y));
        Photo dressedAfter = photo((x, y) -> y < 60 ? new double[] {0.1, 0.15, 0.4} : Painted.forearm(x - SHIFT, y));
        SkinSelection selection = select(dressed, dressedAfter, TARGET);
        Window window = selection.before().window();
        for (int y = 0; y < 60; y++) {
            assertThat(site(selection).before().reference().at(100 - window.x(), y - window.y()))
                    .isFalse();
        }
    }

    @Test
    void aDarkHairIsExcluded() {
        Photo hairy = photo((x, y) -> {
            double light = Math.abs(y - 150) <= 1 && x > 160 && x < 240 ? 0.15 : 1;
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        SkinSelection selection = select(hairy, AFTER, TARGET);
        Window window = selection.before().window();
        for (int x = 165; x < 235; x++) {
            assertThat(site(selection).before().target().at(x - window.x(), 150 - window.y()))
                    .isFalse();
        }
    }

    @Test
    void whatMeasuresHairSeesTheWholeTargetInBothPhotos() {
        Photo hairy = photo((x, y) -> {
            double light = Math.abs(y - 150) <= 1 && x > 160 && x < 240 ? 0.15 : 1;
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        SkinSite site = site(select(hairy, AFTER, TARGET));
        assertThat(site.before().target().count()).isLessThan(100 * 100);
        assertThat(site.withHair().before().target().count()).isEqualTo(100 * 100);
        assertThat(site.withHair().after().target().count()).isEqualTo(100 * 100);
    }

    @Test
    void aTargetOutsideTheOverlapIsRefusedByName() {
        Region outside = Region.rectangle(300, 100, 90, 90).named("elbow");
        assertThatThrownBy(() -> SkinSelector.select(BEFORE, AFTER, shifted(200), drawing(outside)))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle())
                                .isInstanceOfSatisfying(Obstacle.RegionOutsideOverlap.class, obstacle -> {
                                    assertThat(obstacle.region()).isEqualTo("elbow");
                                    assertThat(obstacle.foundPercent()).isZero();
                                }));
    }

    @Test
    void aTargetOfAHundredPixelsIsRefused() {
        Region small = Region.rectangle(149.5, 99.5, 10, 10);
        assertThatThrownBy(() -> select(BEFORE, AFTER, small))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle())
                                .isEqualTo(new Obstacle.TooLittleSkin("target", 100, 400)));
    }

    @Test
    void anOutlineDrawnOnTheAfterPhotoIsUsedThere() {
        Region after = Region.rectangle(199.5, 119.5, 40, 30);
        SkinSelection selection =
                SkinSelector.select(BEFORE, AFTER, SHIFTED, new Drawing(List.of(TARGET), List.of(after)));
        assertThat(site(selection).before().target().count()).isEqualTo(100 * 100);
        assertThat(site(selection).after().target().count()).isEqualTo(40 * 30);
    }

    @Test
    void anExclusionIsTakenOutOfAnOutlineDrawnOnTheAfterPhotoToo() {
        Region after = Region.rectangle(199.5, 119.5, 40, 30);
        Region drawn = Region.rectangle(184.5, 124.5, 10, 10).named("tattoo").as(RegionRole.EXCLUDE);
        SkinSelection selection =
                SkinSelector.select(BEFORE, AFTER, SHIFTED, new Drawing(List.of(TARGET, drawn), List.of(after)));
        assertThat(site(selection).after().target().count()).isEqualTo(40 * 30 - 100);
    }

    @Test
    void anExclusionForAllIsNotUsableSkin() {
        Region drawn = Region.rectangle(159.5, 109.5, 20, 10).named("tattoo").as(RegionRole.EXCLUDE);
        assertThat(select(BEFORE, AFTER, TARGET, drawn).before().usable().count())
                .isEqualTo(380 * 300 - 200);
    }

    @Test
    void withoutARegionTheTargetIsTheOverlapAndThereIsNoReference() {
        SkinSite site = site(select(BEFORE, AFTER));
        assertThat(site.source()).isEqualTo("overlap");
        assertThat(site.before().target().count()).isEqualTo(380 * 300);
        assertThat(site.before().reference().count()).isZero();
    }

    private static boolean isIn(int x, int y, int left, int top) {
        return x >= left && x < left + 20 && y >= top && y < top + 20;
    }

    private static double[] white() {
        return new double[] {0.99, 0.99, 0.99};
    }

    private static void assertBlockExcluded(SkinSelection selection) {
        Window before = selection.before().window();
        Window after = selection.after().window();
        for (int i = 0; i < 400; i++) {
            int x = 190 + i % 20;
            int y = 140 + i / 20;
            assertThat(site(selection).before().target().at(x - before.x(), y - before.y()))
                    .isFalse();
            assertThat(site(selection).after().target().at(x + SHIFT - after.x(), y - after.y()))
                    .isFalse();
        }
        assertThat(site(selection).before().target().count()).isBetween(9000L, 9600L);
    }

    private static SkinSelection select(Photo before, Photo after, Region... regions) {
        return SkinSelector.select(before, after, SHIFTED, drawing(regions));
    }

    private static Drawing drawing(Region... regions) {
        return new Drawing(List.of(regions), List.of());
    }

    private static SkinSite site(SkinSelection selection) {
        return selection.sites().get(0);
    }

    private static Alignment shifted(int pixels) {
        return new Alignment(Warp.of(Homography.of(1, 0, pixels, 0, 1, 0, 0, 0, 1)), 100, 95, 0.5, point -> 0.5);
    }

    private static Photo photo(Painted.Scene scene) {
        return Painted.photo("painted", 400, 300, scene);
    }
}
