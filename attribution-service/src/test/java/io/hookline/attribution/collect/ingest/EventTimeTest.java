package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest extends ReadFixture {

  private IncomingEvent at(String time) {
    return read("{\"event\": \"Purchase\", \"event_time\": " + time + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1789000000",
        "1789000000.0",
        "1789000000.000",
        "1789000000.",
        "1.789E9",
        "1.789e+9",
        "17890E5",
        "\"1789000000\"",
        "\"1789000000.0\"",
        "\"1.789E9\"",
        "\" 1789000000\\u00a0\""
      })
  void aWholeNumberIsAWholeNumberHoweverItIsWritten(String number) {
    if (number.endsWith(".")) {
      number = "\"" + number + "\"";
    }
    assertThat(at(number).occurredAt()).isEqualTo("2026-09-10T00:26:40Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-10T00:26:40Z|2026-09-10T00:26:40Z",
        "2026-09-10t00:26:40z|2026-09-10T00:26:40Z",
        "2026-09-10T00:26:40|2026-09-10T00:26:40Z",
        "2026-09-10 00:26:40|2026-09-10T00:26:40Z",
        "2026-09-10T00:26|2026-09-10T00:26:00Z",
        "2026-09-10T02:26:40+02:00|2026-09-10T00:26:40Z",
        "2026-09-10T02:26:40+0200|2026-09-10T00:26:40Z",
        "2026-09-10T02:26:40+02|2026-09-10T00:26:40Z",
        "2026-09-10T00:26:40+0000|2026-09-10T00:26:40Z",
        "2026-09-10 00:26:40+00:00|2026-09-10T00:26:40Z",
        "2026-09-10 00:26:40 +0000|2026-09-10T00:26:40Z",
        "2026-09-10 00:26:40 UTC|2026-09-10T00:26:40Z",
        "2026-09-09T20:56:40.123-0330|2026-09-10T00:26:40.123Z",
        "2026-09-10T00:26:40.123+0000|2026-09-10T00:26:40.123Z",
        "2026-09-10T00:26:40,5Z|2026-09-10T00:26:40.500Z",
        "2026-09-10T00:26:40.1234567891234Z|2026-09-10T00:26:40.123456789Z",
        "2026-09-09T17:26:40\u22127:00|",
        "2026/09/10 00:26:40|2026-09-10T00:26:40Z",
        "20260910T002640Z|2026-09-10T00:26:40Z",
      })
  void timesAreUnderstoodInEverySpelling(String written, String instant) {
    if (instant == null) {
      assertThatThrownBy(() -> at("\"" + written + "\"")).isInstanceOf(RefusedItem.class);
    } else {
      assertThat(at("\"" + written + "\"").occurredAt()).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1789000000.5",
        "1e-3",
        "1e99",
        "\"2026-09-10\"",
        "\"2026-13-10T00:00:00Z\"",
        "\"2026-09-10T25:00:00Z\"",
        "\"2026-09-10T00:26:40+19:00\"",
        "\"2026-09/10T00:26:40Z\"",
        "true"
      })
  void whatIsNoTimeIsRefused(String written) {
    assertThatThrownBy(() -> at(written)).isInstanceOf(RefusedItem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"undefined\"", "null", "\"\"", "\"{{timestamp}}\"", "\"NaN\""})
  void whatSaysNothingIsMissing(String written) {
    assertThatThrownBy(() -> at(written)).hasMessage("Missing data for required field.");
  }
}
