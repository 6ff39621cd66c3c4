package io.hookline.reporting.report.attribution;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.report.overview.FigureText;
import io.hookline.reporting.report.page.Words;
import java.math.BigDecimal;
import java.util.List;

/** What settings give, as texts in the currency of an answer. */
final class Amounts {

  private final FigureText conversions;
  private final FigureText value;

  /**
   * @param answer with conversions in its first column and their value in the second
   */
  Amounts(Answer answer) {
    conversions = new FigureText(answer.columns().get(0), answer.currency());
    value = new FigureText(answer.columns().get(1), answer.currency());
  }

  String conversions(BigDecimal number) {
    return conversions.value(number);
  }

  String value(BigDecimal amount) {
    return value.value(amount);
  }

  /** Conversions by both settings and their difference, and the same of value. */
  List<String> cells(Compared.Line line) {
    Given change = line.change();
    return List.of(
        conversions(line.reference().conversions()),
        conversions(line.other().conversions()),
        signed(change.conversions(), conversions),
        value(line.reference().value()),
        value(line.other().value()),
        signed(change.value(), value));
  }

  /** {@code +1,234.00}, {@code −5}. */
  String signedValue(BigDecimal change) {
    return signed(change, value);
  }

  String signedConversions(BigDecimal change) {
    return signed(change, conversions);
  }

  private static String signed(BigDecimal change, FigureText text) {
    if (change == null) {
      return Words.UNKNOWN;
    }
    String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "";
    return sign + text.value(change.abs());
  }
}
