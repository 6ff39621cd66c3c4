package io.hookline.attribution.collect.webtraffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reports of GA4 line by line. */
class ReportTextTest {

  private static String read(String file) {
    ReportText text = new ReportText();
    return file.lines().map(text).collect(Collectors.joining("|"));
  }

  @Test
  void daysThatAreNumberedAreCountedFromTheStartThatARemarkNames() {
    assertThat(
            read(
                """
                # ----------------------------------------
                # Traffic acquisition: Session primary channel group
                # Start date: 20260830
                # End date: 20260902
                Nth day,Direct,Organic Search
                0000,10,20
                0003,11,21
                """))
        .isEqualTo("||||Date,Direct,Organic Search|2026-08-30,10,20|2026-09-02,11,21");
  }

  @Test
  void sumsAndOtherTablesAreNoRowsAndLinesKeepTheirNumbers() {
    assertThat(
            read(
                """
                \ufeff# Free form 1
                # 20260901-20260902

                Date,Sessions
                ,300,Grand total
                20260901,100
                Totals,300

                # Other table
                Country,Sessions
                Norway,7

                Date,Sessions
                20260902,200
                """))
        .isEqualTo("|||Date,Sessions||20260901,100||||||||20260902,200");
  }

  @Test
  void aFileWithoutRemarksStaysAsItIs() {
    assertThat(read("Date,Clicks\n2026-09-01,5\n")).isEqualTo("Date,Clicks|2026-09-01,5");
    assertThat(read("Top queries,Clicks\ntotal beauty,5\n#skintok,3\ntotals,1\n"))
        .isEqualTo("Top queries,Clicks|total beauty,5|#skintok,3|totals,1");
  }
}
