package io.hookline.engine.port;

import static io.hookline.engine.port.DataBuilder.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RefundCredit;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.TouchKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Refunds are shared out like the value. */
interface RefundCases extends LoadsData {

  CreditRules LINEAR = CreditRules.USUAL.with(RuleModel.LINEAR);

  @Test
  default void aRefundOfEverythingTakesExactlyTheCredit() {
    ConversionCredit credit = credit(order(1_000L).refund("order", "all", 9 * DAY, 1_000), LINEAR);

    assertThat(values(credit)).containsExactly(333L, 333L, 334L);
    assertThat(credit.refunds())
        .extracting(RefundCredit::values)
        .containsExactly(List.of(333L, 333L, 334L));
  }

  /** After each of them the touches have of what is left what the model gives of it. */
  @Test
  default void partsAreTakenInTheirOwnOrderAndAddUp() {
    ConversionCredit credit =
        credit(
            order(100L)
                .refund("order", "third", 9 * DAY, 49)
                .refund("order", "second", 8 * DAY, 1)
                .refund("order", "first", 7 * DAY, 50),
            LINEAR);

    assertThat(credit.refunds())
        .extracting(RefundCredit::values)
        .containsExactly(List.of(17L, 17L, 16L), List.of(0L, 0L, 1L), List.of(16L, 16L, 17L));
  }

  @Test
  default void whatIsGivenBackBeyondTheValueIsSharedLikewise() {
    ConversionCredit credit = credit(order(30L).refund("order", "more", 9 * DAY, 60), LINEAR);

    assertThat(credit.refunds())
        .extracting(RefundCredit::values)
        .containsExactly(List.of(20L, 20L, 20L));
  }

  @Test
  default void aRefundOfAnUnknownValueIsShared() {
    ConversionCredit credit = credit(order(null).refund("order", "some", 9 * DAY, 10), LINEAR);

    assertThat(values(credit)).containsOnlyNulls();
    assertThat(credit.refunds())
        .extracting(RefundCredit::values)
        .containsExactly(List.of(3L, 3L, 4L));
  }

  @Test
  default void aRefundOfWhatHasNoCreditTakesNothing() {
    DataBuilder data =
        new DataBuilder().conversion("ann", "order", DAY, 10L).refund("order", "all", DAY, 10);

    ConversionCredit credit = credit(data, LINEAR);

    assertThat(credit.credits()).isEmpty();
    assertThat(credit.refunds()).isEmpty();
  }

  private static DataBuilder order(Long value) {
    return new DataBuilder()
        .touch("ann", "1", 0, TouchKind.CLICK, 1)
        .touch("ann", "2", DAY, TouchKind.CLICK, 2)
        .touch("ann", "3", 2 * DAY, TouchKind.CLICK, 3)
        .conversion("ann", "order", 3 * DAY, value);
  }

  private static List<Long> values(ConversionCredit credit) {
    return credit.credits().stream().map(Credit::value).toList();
  }
}
