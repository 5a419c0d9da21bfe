package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.raster.Point;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Maps, their legend and the scale bar. */
class MapsTest {

    private static final String PAGE =
            HtmlReport.write(PictureFixture.examination()).replace('\u00a0', ' ');

    /** Pixels of 0.1 mm, so that a square of ten is a millimetre. */
    private static final ChangeMap.Grid GRID = new ChangeMap.Grid(99.5, 199.5, 10, 6, 6);

    @Test
    void rednessIsDrawnAtFirstAndTheOtherMapOnDemand() {
        assertThat(PAGE)
                .contains("<g id=\"map-redness\" class=\"map\" display=\"inline\">")
                .contains("<g id=\"map-pigmentation\" class=\"map\" display=\"none\">")
                .contains("name=\"map\" data-map=\"redness\" checked>Redness</label>")
                .contains("data-map=\"pigmentation\">Brown pigment</label>", "data-map=\"\">No map</label>");
    }

    @Test
    void theFirstMapWithColourIsDrawnAtFirst() {
        ChangeMap redness = new ChangeMap(Fixture.REDNESS, GRID, 36, 0.05, List.of());
        ChangeMap pigment = new ChangeMap(Fixture.PIGMENTATION, GRID, 36, 0.05, List.of(cell(2, 1)));
        assertThat(HtmlReport.write(withMaps(List.of(redness, pigment))))
                .contains("<g id=\"map-pigmentation\" class=\"map\" display=\"inline\">");
    }

    private static Examination withMaps(List<ChangeMap> maps) {
        Examination full = PictureFixture.examination();
        return new Examination(
                full.comparison(), full.before(), full.alignedAfter(), full.pictureScale(), full.outlines(), maps);
    }

    /** The largest change is −6 EI. */
    @Test
    void theLegendSaysInPlainWordsWhatTheColoursMean() {
        assertThat(PAGE)
                .contains("<span>less red than before</span><span>redder than before</span>")
                .contains("<span>−6 EI</span><span>0</span><span>+6 EI</span>")
                .contains(
                        "Coloured only where the change is larger than chance allows; about 1 in 20 coloured places may"
                                + " still be chance.")
                .contains("Treated skin without colour: no detectable change there.")
                // 40 px of 0.0852 mm; 45 squares less than four from the middle one, and four of the spot.
                .contains("Looked at in squares of about 3.4 mm: 49 of 180 coloured.");
    }

    @Test
    void aMapWithoutColourSaysThatNothingExceededChance() {
        assertThat(PAGE).contains("Nowhere on the treated skin is the change larger than chance allows");
    }

    @Test
    void moreAndLessAreDrawnInSteps() {
        assertThat(PAGE).contains("<path class=\"less-1\"", "<path class=\"less-5\"", "<path class=\"more-1\"");
        // 2 of 6 EI are in the second of five steps.
        assertThat(PAGE).contains("<path class=\"more-2\"").doesNotContain("<path class=\"more-3\"");
    }

    /** 1600 px of 0.0852 mm are 136.32 mm, 22 % of them 30.0: 20 mm are 14.671 %. */
    @Test
    void theScaleBarIsOfARoundLength() {
        assertThat(PAGE).contains("<svg width=\"14.671%\"", ">20 mm</text>");
    }

    /** 22 % of 1600 px are 352. */
    @Test
    void withoutAScaleTheBarIsInPixels() {
        Examination unscaled = PictureFixture.of(Fixture.withoutScaleOrReference(), 800, 600);
        assertThat(ScaleBar.of(unscaled).text().replace('\u00a0', ' ')).isEqualTo("200 px");
        assertThat(ScaleBar.of(unscaled).percent()).isEqualTo("12.500");
    }

    @Test
    void theRegionsOwnResultDoesNotContradictItsMap() {
        Comparison still = Fixture.with(Fixture.of(Fixture.REDNESS, "left cheek", Fixture.measured(8, 7.9, 0.2, 0.2)));
        Comparison changed =
                Fixture.with(Fixture.of(Fixture.PIGMENTATION, "left cheek", Fixture.measured(8, 4, 0.2, 0.2)));
        assertThat(HtmlReport.write(PictureFixture.of(still, 80, 60)))
                .contains("single places can change without the mean doing so");
        assertThat(HtmlReport.write(PictureFixture.of(changed, 80, 60)))
                .contains("a mean shows smaller changes than a single place can");
    }

    /** A ratio to untouched skin: 0.2 of it are 20 %. */
    @Test
    void aChangeOfRoughnessIsSaidInPercentOfUntouchedSkins() {
        MetricDefinition texture = new MetricDefinition("texture-fine", 2, "Fine texture", "ratio", "ratio", 3, "", "");
        MapInWords words = new MapInWords(new ChangeMap(texture, GRID, 36, 0.05, List.of()), Fixture.comparison());
        assertThat(words.signed(-0.2)).isEqualTo("−20\u00a0%");
        assertThat(words.less()).isEqualTo("smoother than before");
        assertThat(words.sentences()).contains("100\u00a0% is as rough as the untouched skin around.");
    }

    @Test
    void anExaminationWithoutMapsOffersNone() {
        String page = HtmlReport.write(withMaps(List.of()));
        assertThat(page).doesNotContain("data-map=", "class=\"map\"").contains(">20\u00a0mm</text>");
    }

    /** Two by two cells of 10 px from column 2, row 1: the edge is their own, but for the corners. */
    @Test
    void changedCellsAreOutlinedWhereTheyLieInThePhoto() {
        List<List<Point>> rings = shapes(List.of(), cell(2, 1), cell(3, 1), cell(2, 2), cell(3, 2));

        assertThat(rings).hasSize(1);
        assertThat(rings.get(0).stream().mapToDouble(Point::x).min()).hasValue(119.5);
        assertThat(rings.get(0).stream().mapToDouble(Point::x).max()).hasValue(139.5);
        assertThat(rings.get(0).stream().mapToDouble(Point::y).min()).hasValue(209.5);
        assertThat(rings.get(0).stream().mapToDouble(Point::y).max()).hasValue(229.5);
    }

    @Test
    void aCellByItselfIsDrawnNoLargerThanItIs() {
        List<Point> ring = shapes(List.of(), cell(2, 1)).get(0);

        assertThat(ring).allSatisfy(point -> {
            assertThat(point.x()).isCloseTo(124.5, within(5.0));
            assertThat(point.y()).isCloseTo(214.5, within(5.0));
        });
    }

    @Test
    void nothingIsColouredOutsideTheOutline() {
        List<Point> leftHalf = Stream.of(new Point(0, 0), new Point(129.5, 0), new Point(129.5, 400), new Point(0, 400))
                .toList();
        List<List<Point>> rings = shapes(List.of(leftHalf), cell(2, 1), cell(3, 1), cell(2, 2), cell(3, 2));

        assertThat(rings.get(0).stream().mapToDouble(Point::x).max()).hasValue(129.5);
    }

    @Test
    void aRingOfCellsHasAHole() {
        ChangeMap.Cell[] around = Stream.of(0, 1, 2, 3)
                .flatMap(row -> Stream.of(0, 1, 2, 3).map(column -> cell(column, row)))
                .filter(cell -> cell.column() % 3 == 0 || cell.row() % 3 == 0)
                .toArray(ChangeMap.Cell[]::new);
        assertThat(shapes(List.of(), around)).hasSize(2);
    }

    @Test
    void everyElementThatIsOpenedIsClosed() {
        assertThat(Stream.of("figure", "div", "svg", "g", "section", "fieldset", "label", "p", "span", "text"))
                .allSatisfy(tag ->
                        assertThat(PAGE.split("</" + tag + ">", -1)).hasSameSizeAs(PAGE.split("<" + tag + "[ >]", -1)));
    }

    @Test
    void theSameMapIsDrawnByTheSameBytes() {
        Matcher first =
                Pattern.compile("<g id=\"map-redness\".*?</g>", Pattern.DOTALL).matcher(PAGE);
        Matcher second = Pattern.compile("<g id=\"map-redness\".*?</g>", Pattern.DOTALL)
                .matcher(HtmlReport.write(PictureFixture.examination()).replace('\u00a0', ' '));
        assertThat(first.find()).isTrue();
        assertThat(second.find()).isTrue();
        assertThat(first.group()).isEqualTo(second.group());
    }

    private static List<List<Point>> shapes(List<List<Point>> target, ChangeMap.Cell... cells) {
        return new MapShapes(GRID, List.of(cells), target).from(0);
    }

    private static ChangeMap.Cell cell(int column, int row) {
        return new ChangeMap.Cell(column, row, "cheek", 1);
    }
}
