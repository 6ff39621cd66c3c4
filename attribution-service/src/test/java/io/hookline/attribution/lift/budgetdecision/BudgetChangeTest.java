package io.hookline.attribution.lift.budgetdecision;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetChangeTest {

  private static Money usd(String amount) {
    return amount == null ? null : new Money(new BigDecimal(amount), "USD");
  }

  private static List<String> wrong(BudgetMove move, String from, String to) {
    return BudgetChange.of(move, usd(from), usd(to)).violations().stream()
        .map(Violation::field)
        .toList();
  }

  @Test
  void amountsMoveAsItIsSaid() {
    assertThat(wrong(BudgetMove.INCREASE, "100", "150")).isEmpty();
    assertThat(wrong(BudgetMove.INCREASE, "0", "150")).isEmpty();
    assertThat(wrong(BudgetMove.DECREASE, "100", "50")).isEmpty();
    assertThat(wrong(BudgetMove.START, null, "50")).isEmpty();
    assertThat(wrong(BudgetMove.START, "0", "50")).isEmpty();
    assertThat(wrong(BudgetMove.STOP, "50", null)).isEmpty();
    assertThat(wrong(BudgetMove.STOP, "50", "0.00")).isEmpty();
    assertThat(wrong(BudgetMove.KEEP, "50", null)).isEmpty();
    assertThat(wrong(BudgetMove.KEEP, "50", "50.00")).isEmpty();
  }

  @Test
  void whatMovesOtherwiseIsRefused() {
    assertThat(wrong(BudgetMove.INCREASE, "100", "100")).containsExactly("to");
    assertThat(wrong(BudgetMove.INCREASE, "100", "50")).containsExactly("to");
    assertThat(wrong(BudgetMove.INCREASE, null, "50")).containsExactly("to");
    assertThat(wrong(BudgetMove.DECREASE, "50", "100")).containsExactly("to");
    assertThat(wrong(BudgetMove.DECREASE, "50", "0")).containsExactly("to");
    assertThat(wrong(BudgetMove.START, "10", "50")).containsExactly("from");
    assertThat(wrong(BudgetMove.START, null, "0")).containsExactly("to");
    assertThat(wrong(BudgetMove.STOP, null, null)).containsExactly("from");
    assertThat(wrong(BudgetMove.STOP, "50", "10")).containsExactly("to");
    assertThat(wrong(BudgetMove.KEEP, null, null)).containsExactly("from");
    assertThat(wrong(BudgetMove.KEEP, "50", "60")).containsExactly("to");
    assertThat(wrong(BudgetMove.INCREASE, "-5", "60")).containsExactly("from");
  }

  @Test
  void amountsAreOfOneCurrency() {
    Money euros = new Money(new BigDecimal("100"), "EUR");
    assertThat(new BudgetChange(BudgetMove.INCREASE, usd("50"), euros).violations())
        .extracting(Violation::field)
        .containsExactly("to.currency");
  }

  @Test
  void whatStartsOrStopsHasOneAmountAndWhatIsKeptHasTwo() {
    assertThat(BudgetChange.of(BudgetMove.START, usd("0"), usd("5")).from()).isNull();
    assertThat(BudgetChange.of(BudgetMove.STOP, usd("5"), usd("0")).to()).isNull();
    assertThat(BudgetChange.of(BudgetMove.KEEP, usd("5"), null).to()).isEqualTo(usd("5"));
  }
}
