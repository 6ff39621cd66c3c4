package io.hookline.reporting.report.amplification;

import io.hookline.kit.value.Money;
import io.hookline.reporting.judgement.amplification.MeasuredBoost;
import io.hookline.reporting.judgement.amplification.MeasuredBoost.Estimate;
import io.hookline.reporting.judgement.amplification.ReadBoard;
import io.hookline.reporting.report.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What boosts brought, in words. */
final class BoostWords {

  private static final int OF_RATIOS = 2;

  private BoostWords() {}

  static AmplificationPage.Boost of(ReadBoard.Boost boost) {
    MeasuredBoost measured = boost.measured();
    int digits = Money.minorDigits(measured.currency());
    return new AmplificationPage.Boost(
        boost.title() == null ? "A post that is not known" : boost.title(),
        Words.day(measured.startedOn()) + " to " + Words.day(measured.endedOn()),
        Words.sentence(measured.state().name()),
        measured.spend() == null ? Words.UNKNOWN : number(measured.spend().amount(), digits),
        estimate(measured.incrementalConversions(), 0),
        estimate(measured.incrementalValue(), digits),
        estimate(measured.incrementalRoas(), OF_RATIOS),
        why(measured));
  }

  /** {@code 2.41 (1.32 to 3.50)}; a dash where nothing is said. */
  static String estimate(Estimate estimate, int digits) {
    return estimate == null
        ? Words.UNKNOWN
        : number(estimate.value(), digits)
            + " ("
            + number(estimate.from(), digits)
            + " to "
            + number(estimate.to(), digits)
            + ")";
  }

  static String number(BigDecimal value, int digits) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(value);
  }

  private static String why(MeasuredBoost measured) {
    List<String> said = new ArrayList<>();
    if (measured.missing() != null) {
      said.add(missing(measured.missing()));
    }
    if (measured.otherBoosts() > 0) {
      said.add(
          measured.otherBoosts() == 1
              ? "Another post was boosted, too."
              : measured.otherBoosts() + " other posts were boosted, too.");
    }
    return String.join(" ", said);
  }

  /** Of a code that is new here, the code. */
  private static String missing(String code) {
    return switch (code) {
      case "BASELINE_NOT_TRACKED" -> "Nothing told what the post brought before.";
      case "BASELINE_TOO_SHORT" -> "Too few days before it are known.";
      case "NOTHING_MEASURED" -> "No day of it is over yet.";
      case "SPEND_UNKNOWN" -> "What it cost is not known.";
      case "NO_SPEND" -> "Nothing was spent.";
      case "NOTHING_SOLD" -> "Nothing was sold, before or with it.";
      case "INTERVAL_SPANS_ZERO" -> "It may as well have brought nothing.";
      default -> Words.sentence(code) + ".";
    };
  }
}
