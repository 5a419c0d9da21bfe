package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.metric.Measurement.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementsCsvTest {

    @Test
    void oneRowPerMeasurementAndEveryRowAsWideAsTheHeader() {
        String[] rows = MeasurementsCsv.write(Fixture.comparison()).split("\r\n", -1);

        assertThat(rows).hasSize(7);
        assertThat(rows[0].split(",", -1)).hasSize(25).startsWith("id", "title", "definition", "region", "unit");
        assertThat(rows[1].split(",", -1)).hasSize(25).contains("8.4127", "5.9213", "-2.4914");
        assertThat(rows[6]).isEmpty();
    }

    /** t(0.975, 18) = 2.1009220402 (tables of Student's t): 0.21 times that is the detectable change. */
    @Test
    void aChangeStandsBesideHowSureItIs() {
        assertThat(rowOf("redness"))
                .startsWith("8.4127", "5.9213", "-2.4914", "EI", "-29.6147491293")
                .contains("0.21", "18", "reference-patches", "decreased")
                .anySatisfy(cell -> assertThat(cell).startsWith("-2.93259362"))
                .anySatisfy(cell -> assertThat(cell).startsWith("-2.05020637"))
                .anySatisfy(cell -> assertThat(cell).startsWith("0.44119362"));
    }

    /** 0.5 is within t(0.975, 18) · 0.62 = 1.30 of 0. */
    @Test
    void aPercentageOfAValueThatMayBeNothingIsEmpty() {
        Measured faint = Fixture.measured(0.5, 1.9, 0.62, 0.2);

        assertThat(MeasurementsCsv.write(Fixture.with(Fixture.of(Fixture.LIGHTNESS, "cheek", faint))))
                .contains(",0.5,1.9,1.4,L*,,0.97");
    }

    @Test
    void theReasonWhyNothingWasMeasuredIsThere() {
        assertThat(MeasurementsCsv.write(Fixture.comparison()))
                .contains(",×,,,,×,,,,,,,,,,not-measurable,\"The after photo shows no detail finer than 0.6 mm,");
    }

    @Test
    void quotesAreDoubled() {
        assertThat(MeasurementsCsv.write(Fixture.withNames("a \"b\".jpg", "c.jpg", "d")))
                .contains(",\"a \"\"b\"\".jpg\",");
    }

    @Test
    void aSpreadsheetDoesNotRunAName() {
        String table = MeasurementsCsv.write(Fixture.withNames("=1+2.jpg", "@x.jpg", "-cheek"));

        assertThat(table).contains(",'=1+2.jpg,").contains(",'@x.jpg,").contains(",'-cheek,");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(MeasurementsCsv.write(Fixture.comparison())).contains(",-3.24,-2.16,1.08,");
    }

    private static List<String> rowOf(String id) {
        String row = MeasurementsCsv.write(Fixture.comparison())
                .lines()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
        List<String> cells = List.of(row.split(",", -1));
        return cells.subList(5, cells.size());
    }
}
