package io.github.skindelta.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.Painted;
import io.github.skindelta.raster.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that the contract allows, and what is wrong with the others. */
class RegionReaderTest {

    private static final Window PHOTO = Window.ofSize(40, 30);
    private static final String SQUARE =
            "{'type':'Polygon','coordinates':[[[9.5,9.5],[19.5,9.5],[19.5,19.5],[9.5,19.5],[9.5,9.5]]]}";
    private static final String SMALL =
            "{'type':'Polygon','coordinates':[[[29.5,9.5],[31.5,9.5],[31.5,11.5],[29.5,11.5],[29.5,9.5]]]}";

    @TempDir
    private Path folder;

    @Test
    void aRectangleIsItsCornerAndSize() {
        Region region = one(RegionReader.read("rect:9.5,4.5,6,5", RegionRole.TARGET));
        assertThat(region.pixels(PHOTO).extent()).isEqualTo(new Window(10, 5, 6, 5));
        assertThat(region.pixels(PHOTO).count()).isEqualTo(30);
    }

    @Test
    void aPolygonIsItsCorners() {
        Region region = one(RegionReader.read("polygon:-0.5,-0.5 9.5,-0.5 9.5,9.5 -0.5,9.5", RegionRole.TARGET));
        assertThat(region.pixels(PHOTO).count()).isEqualTo(100);
    }

    @Test
    void anUnnamedTargetIsCalledTarget() {
        assertThat(one(RegionReader.read("rect:1,1,5,5", RegionRole.TARGET)).name())
                .isEqualTo("target");
    }

    @Test
    void anInlineOutlineHasTheRoleItWasAskedFor() {
        assertThat(one(RegionReader.read("rect:1,1,5,5", RegionRole.REFERENCE)).role())
                .isEqualTo(RegionRole.REFERENCE);
    }

    @Test
    void aBarePolygonIsRead() throws IOException {
        assertThat(one(read(SQUARE)).pixels(PHOTO).count()).isEqualTo(100);
    }

    @Test
    void aSecondRingIsAHole() throws IOException {
        Region region = one(read("{'type':'Polygon','coordinates':["
                + "[[9.5,9.5],[19.5,9.5],[19.5,19.5],[9.5,19.5]],[[11.5,11.5],[13.5,11.5],[13.5,13.5],[11.5,13.5]]]}"));
        assertThat(region.pixels(PHOTO).count()).isEqualTo(100 - 4);
    }

    @Test
    void aMultiPolygonIsOneRegion() throws IOException {
        Region region = one(read("{'type':'MultiPolygon','coordinates':["
                + "[[[-0.5,-0.5],[1.5,-0.5],[1.5,1.5],[-0.5,1.5]]],[[[4.5,4.5],[5.5,4.5],[5.5,5.5],[4.5,5.5]]]]}"));
        assertThat(region.pixels(PHOTO).count()).isEqualTo(4 + 1);
    }

    @Test
    void aFeatureHasItsName() throws IOException {
        assertThat(one(read(feature("'name':'left cheek'", SQUARE))).name()).isEqualTo("left cheek");
    }

    @Test
    void everyNamedFeatureIsATargetOfItsOwn() throws IOException {
        assertThat(read(collection(feature("'name':'b'", SQUARE), feature("'name':'a'", SMALL))))
                .extracting(Region::name)
                .containsExactly("b", "a");
    }

    @Test
    void unnamedFeaturesMerge() throws IOException {
        Region region = one(read(collection(feature("", SQUARE), feature("", SMALL))));
        assertThat(region.pixels(PHOTO).count()).isEqualTo(100 + 4);
    }

    @Test
    void aNameTwiceIsRefusedByName() {
        assertMalformed(
                collection(feature("'name':'scar'", SQUARE), feature("'name':'scar'", SMALL)), "'scar' occurs twice");
    }

    @Test
    void rolesAndTheirTargetsAreRead() throws IOException {
        List<Region> regions = read(collection(
                feature("'name':'scar'", SQUARE),
                feature("'role':'reference','for':'scar'", SMALL),
                feature("'role':'exclude'", SMALL)));
        assertThat(regions)
                .extracting(Region::role)
                .containsExactly(RegionRole.TARGET, RegionRole.REFERENCE, RegionRole.EXCLUDE);
        assertThat(regions).extracting(Region::forTarget).containsExactly(null, "scar", null);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertMalformed(feature("'role':'control'", SQUARE), "target, reference or exclude is needed");
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws IOException {
        assertThat(one(read("\uFEFF" + SQUARE)).pixels(PHOTO).count()).isEqualTo(100);
    }

    @Test
    void brokenJsonIsRefused() {
        assertMalformed("{'type':'Polygon','coordinates':[[[1,2", "not valid JSON");
    }

    @Test
    void aPointIsRefused() {
        assertMalformed("{'type':'Point','coordinates':[1,2]}", "Polygon or MultiPolygon is needed");
    }

    @Test
    void twoCornersAreRefused() {
        assertMalformed("{'type':'Polygon','coordinates':[[[1,2],[3,4],[1,2]]]}", "2 corners, 3 are needed");
    }

    @Test
    void aCornerOfWordsIsRefused() {
        assertMalformed("{'type':'Polygon','coordinates':[[['a','b'],[3,4],[1,2]]]}", "not a pair of numbers");
    }

    @Test
    void anEmptyCollectionIsRefused() {
        assertMalformed(collection(), "no polygon found");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(
                        () -> RegionReader.read(folder.resolve("none.geojson").toString(), RegionRole.TARGET))
                .isInstanceOf(RegionFormatException.class)
                .hasMessageContaining("none.geojson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rect:1,2,3",
                "rect:1,2,3,0",
                "rect:1,2,3,x",
                "rect:1,2,NaN,4",
                "polygon:1,2 3,4",
                "polygon:1,2 3,4 5",
                "polygon:"
            })
    void aMistakenOutlineIsRefusedWithWhatWasWritten(String text) {
        assertThatThrownBy(() -> RegionReader.read(text, RegionRole.TARGET))
                .isInstanceOf(RegionFormatException.class)
                .hasMessageStartingWith(text);
    }

    @Test
    void aMaskImageHoldsWhatIsNotBlack() throws IOException {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0x000001);
        picture.setRGB(39, 29, 0xFFFFFF);
        Region region = one(read(Painted.png(picture)));
        assertThat(region.pixels(PHOTO).count()).isEqualTo(2);
        assertThat(region.pixels(PHOTO).at(3, 4)).isTrue();
    }

    @Test
    void anOpaqueBlackMaskHoldsNothing() throws IOException {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 40 * 30; i++) {
            picture.setRGB(i % 40, i / 40, 0xFF000000);
        }
        assertThat(one(read(Painted.png(picture))).pixels(PHOTO).count()).isZero();
    }

    @Test
    void aMaskOfAnotherSizeIsRefusedWithBothSizes() throws IOException {
        Region region = one(read(Painted.png(new BufferedImage(41, 30, BufferedImage.TYPE_INT_RGB))));
        assertThatThrownBy(() -> region.pixels(PHOTO))
                .isInstanceOf(RegionFormatException.class)
                .hasMessageContaining("41 × 30")
                .hasMessageContaining("40 × 30");
    }

    @Test
    void aFileThatIsNeitherIsRefused() {
        assertThatThrownBy(() -> read("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RegionFormatException.class)
                .hasMessageContaining("neither GeoJSON nor an image");
    }

    private void assertMalformed(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(RegionFormatException.class)
                .hasMessageContaining(message);
    }

    private static String feature(String properties, String geometry) {
        return "{'type':'Feature','properties':{" + properties + "},'geometry':" + geometry + "}";
    }

    private static String collection(String... features) {
        return "{'type':'FeatureCollection','features':[" + String.join(",", features) + "]}";
    }

    private List<Region> read(String json) throws IOException {
        return read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private List<Region> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("region"), bytes);
        return RegionReader.read(file.toString(), RegionRole.TARGET);
    }

    private static Region one(List<Region> regions) {
        assertThat(regions).hasSize(1);
        return regions.get(0);
    }
}
