package io.hookline.attribution.collect.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, amounts and words as tills and customer relationship systems write them. */
class SaleCellsTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-05T14:03:21Z         | 2026-09-05T14:03:21Z",
        "2026-09-05 14:03:21 -0400    | 2026-09-05T18:03:21Z",
        "2026-09-05T14:03:21+02:00    | 2026-09-05T12:03:21Z",
        "1788617001                   | 2026-09-05T14:03:21Z",
        "2026-09-05 14:03             | 2026-09-05T18:03:00Z",
        "2026/09/05 2:03 PM           | 2026-09-05T18:03:00Z",
        "9/25/2026 2:03:21 pm         | 2026-09-25T18:03:21Z",
        "25/9/2026 14:03              | 2026-09-25T18:03:00Z",
        "05.09.2026 14:03             | 2026-09-05T18:03:00Z",
        "5.9.26, 14:03                | 2026-09-05T18:03:00Z",
        "09/09/2026 12:15 a.m.        | 2026-09-09T04:15:00Z",
        "2026-09-05                   | 2026-09-05T16:00:00Z",
        "2026-01-05 12:15 PM          | 2026-01-05T17:15:00Z",
      })
  void timesAreRead(String written, String instant) throws SaleTime.Unclear {
    assertThat(SaleTime.read(written, NEW_YORK, null)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5/9/2026 14:03", "05/09/26", "2026-02-30", "yesterday", "14:03", "2026", ""})
  void whatCanBeReadInTwoWaysOrInNoneIsAskedAbout(String written) {
    assertThatThrownBy(() -> SaleTime.read(written, NEW_YORK, null))
        .isInstanceOf(SaleTime.Unclear.class);
  }

  @Test
  void anOrderOfDayAndMonthThatIsSaidIsKeptTo() throws SaleTime.Unclear {
    assertThat(SaleTime.read("5/9/2026 12:00", ZoneId.of("UTC"), true))
        .isEqualTo("2026-09-05T12:00:00Z");
    assertThat(SaleTime.read("5/9/2026 12:00", ZoneId.of("UTC"), false))
        .isEqualTo("2026-05-09T12:00:00Z");
    assertThatThrownBy(() -> SaleTime.read("25/9/2026", NEW_YORK, false))
        .isInstanceOf(SaleTime.Unclear.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "49.90 | 49.90",
        "$1,234.50 | 1234.50",
        "-$12.50 | -12.50",
        "$-12.50 | -12.50",
        "($12.50) | -12.50",
        "12.50- | -12.50",
        "\u221212.50 | -12.50",
        "12,50 \u20ac | 12.50",
        "EUR 1.234,50 | 1234.50",
        "1 234,50 kr | 1234.50",
        "\u00a5500 | 500",
        "0 | 0",
      })
  void amountsAreRead(String written, String amount) {
    assertThat(SaleAmount.read(written)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "abc", "12.50.30", "--5", "5 apples", "$", "1e9"})
  void whatIsNoAmountIsNone(String written) {
    assertThat(SaleAmount.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sale, Purchase",
    "Payment, Purchase",
    "Complete payment, Purchase",
    "RETURN, Refund",
    "Void, CancelOrder",
    "Add Payment Info, AddPaymentInfo",
    "Closed Won (Sales Pipeline), Purchase",
    "closedwon, Purchase",
    "Qualified To Buy, QualifiedLead",
    "Proposal/Price Quote, QualifiedLead",
    "New, Lead",
  })
  void wordsAreKnown(String written, String event) {
    assertThat(SaleWords.event(written)).isEqualTo(event);
  }
}
