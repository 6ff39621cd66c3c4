package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.rounding.LargestRemainder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes a row of the engine's answer a value whose parts sum to it, at each of the prices. */
record Sums(ValueQuestions ask, String currency) {

  private static final int SHARE_DIGITS = 4;
  private static final int MID = 1;

  ValueSum of(AnswerRow row) {
    List<BigDecimal> amounts = new ArrayList<>();
    List<List<BigDecimal>> parts = new ArrayList<>();
    for (String level : ValueQuestions.LEVELS) {
      BigDecimal amount = minor(row.figure(ask.kind().measure() + level).value());
      List<BigDecimal> exact =
          ask.parts().stream().map(part -> row.figure(part.measure() + level).numerator()).toList();
      amounts.add(amount);
      parts.add(LargestRemainder.parts(exact, amount));
    }
    Figure whole = row.figure(ask.kind().measure());
    return new ValueSum(
        ValueRange.of(amounts, currency),
        parts(row, parts),
        whole.known(),
        whole.scope(),
        whole.coverage());
  }

  private List<ValueSum.Part> parts(AnswerRow row, List<List<BigDecimal>> byLevel) {
    List<BigDecimal> shares = LargestRemainder.shares(byLevel.get(MID), SHARE_DIGITS);
    List<ValueSum.Part> parts = new ArrayList<>();
    for (int n = 0; n < ask.parts().size(); n++) {
      int at = n;
      List<BigDecimal> amounts = new ArrayList<>();
      byLevel.forEach(level -> amounts.add(level.get(at)));
      ValuePart part = ask.parts().get(n);
      parts.add(
          new ValueSum.Part(
              part,
              ValueRange.of(amounts, currency),
              shares.get(n),
              row.figure(part.measure()).known()));
    }
    return parts;
  }

  private BigDecimal minor(BigDecimal amount) {
    return amount == null ? null : amount.setScale(Money.minorDigits(currency));
  }
}
