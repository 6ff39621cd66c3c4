package io.hookline.reporting.report.overview;

import io.hookline.kit.value.Money;
import io.hookline.kit.value.Quantity;
import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.FigureState;
import io.hookline.reporting.report.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A figure in words, by the unit of its measure; what is unknown is a dash, never 0. */
public final class FigureText {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

  private final AnswerColumn column;
  private final String currency;

  public FigureText(AnswerColumn column, String currency) {
    this.column = column;
    this.currency = currency;
  }

  /** {@code 1,752.50}, {@code 12.4 %}, {@code 3.5 s}. */
  public String value(BigDecimal value) {
    if (value == null) {
      return Words.UNKNOWN;
    }
    return switch (column.unit()) {
      case MONEY -> number(value, Money.minorDigits(currency), Money.minorDigits(currency));
      case PRICE -> number(value, Money.minorDigits(currency), 4);
      case COUNT -> number(value, 0, 2);
      case RATIO -> number(value, 0, 2);
      case SHARE -> number(value.movePointRight(2), 0, digits(value)) + " %";
      case SECONDS ->
          value.compareTo(HOUR) < 0
              ? number(value, 0, 1) + " s"
              : number(value.divide(HOUR, 1, RoundingMode.HALF_UP), 0, 1) + " h";
    };
  }

  /** Small shares need a second digit to differ. */
  private static int digits(BigDecimal share) {
    return share.abs().compareTo(new BigDecimal("0.1")) < 0 ? 2 : 1;
  }

  /** What it was before, and how much that is; null where nothing is compared. */
  String change(Figure figure) {
    if (figure.before() == null || figure.change() == null) {
      return null;
    }
    if (figure.change().signum() == 0) {
      return "as before";
    }
    if (column.unit() == Unit.SHARE) {
      return signed(number(figure.change().movePointRight(2), 0, 2), figure.change())
          + " points from "
          + value(figure.before());
    }
    String from = " from " + value(figure.before());
    return figure.changeRate() == null || figure.before().signum() < 0
        ? signed(value(figure.change()), figure.change()) + from
        : signed(number(figure.changeRate().movePointRight(2), 0, 1), figure.change())
            + " %"
            + from;
  }

  private static String signed(String number, BigDecimal change) {
    return change.signum() > 0 ? "+" + number : number.replace('-', '−');
  }

  /** Of what it is made, and of how many posts; null where there is no more to say. */
  String basis(Figure figure) {
    if (figure.denominator() != null && figure.value() != null) {
      return number(figure.numerator(), 0, 2) + " of " + number(figure.denominator(), 0, 2);
    }
    return null;
  }

  /** Of how many posts it is known; null where no posts are counted. */
  String coverage(Figure figure) {
    if (figure.scope() == null) {
      return null;
    }
    String posts = Words.count(figure.known()) + " of " + Quantity.of(figure.scope(), "post");
    return figure.partial() == 0
        ? posts
        : posts + ", " + Words.count(figure.partial()) + " not from the beginning";
  }

  /** How it came about, where it is not measured; null where it is. */
  String state(Figure figure) {
    if (figure.state() == null || figure.state() == FigureState.MEASURED) {
      return null;
    }
    return figure.state() == FigureState.ESTIMATED ? "an estimate is in it" : "typed by a person";
  }

  static String number(BigDecimal number, int fewest, int most) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
