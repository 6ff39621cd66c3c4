package io.hookline.engine.port;

import static io.hookline.engine.port.DataBuilder.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.TouchKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of a person's conversions count. */
interface CountingCases extends LoadsData {

  @Test
  default void oneTouchServesEachOfItsConversions() {
    List<ConversionCredit> rows = credits(twoOrders().data(), CreditRules.USUAL);

    assertThat(rows).allMatch(row -> row.counted() && row.credits().size() == 1);
  }

  @Test
  default void countedOnceThePersonsFirstConversionAloneHasCredit() {
    List<ConversionCredit> rows =
        credits(twoOrders().data(), CreditRules.USUAL.with(Counting.ONCE));

    assertThat(rows)
        .filteredOn(ConversionCredit::counted)
        .extracting(ConversionCredit::conversion)
        .containsExactly(DataBuilder.id("first"));
    assertThat(rows)
        .filteredOn(row -> !row.counted())
        .singleElement()
        .satisfies(row -> assertThat(row.credits()).isEmpty())
        .satisfies(row -> assertThat(row.refunds()).isEmpty());
  }

  /** The first one is the first, also where it has no evidence. */
  @Test
  default void aFirstConversionOfUnknownOriginIsTheOneThatCounts() {
    DataBuilder data =
        new DataBuilder()
            .conversion("ann", "first", 0, 1L)
            .touch("ann", "click", DAY, TouchKind.CLICK, 1)
            .conversion("ann", "second", 2 * DAY, 1L);

    assertThat(credits(data.data(), CreditRules.USUAL.with(Counting.ONCE)))
        .allMatch(row -> row.credits().isEmpty());
  }

  @Test
  default void conversionsOfNobodyKnownCountEach() {
    DataBuilder data =
        new DataBuilder()
            .conversion(null, "one", DAY, 1L)
            .conversion(null, "other", 2 * DAY, 1L)
            .named("one", DataBuilder.touch("1", DAY, TouchKind.PROMO_CODE, 1))
            .named("other", DataBuilder.touch("2", 2 * DAY, TouchKind.PROMO_CODE, 1));

    assertThat(credits(data.data(), CreditRules.USUAL.with(Counting.ONCE)))
        .hasSize(2)
        .allMatch(row -> row.counted() && row.credits().size() == 1);
  }

  private static DataBuilder twoOrders() {
    return new DataBuilder()
        .touch("ann", "click", 0, TouchKind.CLICK, 1)
        .conversion("ann", "second", 2 * DAY, 20L)
        .conversion("ann", "first", DAY, 10L)
        .refund("second", "refund", 3 * DAY, 5L);
  }
}
