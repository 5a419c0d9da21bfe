package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void whatIsUnknownIsEmpty() {
        assertThat(MeasurementsCsv.write(Fixture.comparison()))
                .contains("\r\nredness,Redness,redness/1,left cheek,EI,8.4127,5.9213,-2.4914,EI,,,,,,,,,,,,before");
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
}
