package io.hookline.reporting.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.judgement.roi.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatorReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "168 | 24 | , by links up to 168 hours after a click and 24 hours after a view",
        "168 | 0  | , by links up to 168 hours after a click",
        "168 |    | , by links up to 168 hours after a click",
        "1   | 1  | , by links up to 1 hour after a click and 1 hour after a view",
        "    |    | ''"
      })
  void everyWindowThatCountsIsNamed(Integer click, Integer view, String windows) {
    assertThat(CreatorReport.attribution(new Attribution("LAST_TOUCH", click, view)))
        .isEqualTo("Conversions are credited by last touch" + windows + ".");
  }
}
