package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.catalogue.Dimensions;
import java.math.BigDecimal;

/** Says causes and parts in words with their figures; no word claims that one brought the other. */
final class ChangeWords {

  private final Counted counted;
  private final Shown shown;
  private final Side before;
  private final Side after;

  /**
   * @param before the earlier period at the age of the later one
   */
  ChangeWords(Counted counted, Shown shown, Side before, Side after) {
    this.counted = counted;
    this.shown = shown;
    this.before = before;
    this.after = after;
  }

  String of(Cause cause) {
    return who(cause) + what(cause) + ": " + shown.signed(cause.effect()) + ".";
  }

  private static String who(Cause cause) {
    if (cause.dimension() == null) {
      return cause.before() == null ? "" : "All alike: ";
    }
    String name = cause.label() != null ? cause.label() : cause.key();
    return Dimensions.of(cause.dimension()).label() + " " + (name == null ? "none" : name) + ": ";
  }

  private String what(Cause cause) {
    return switch (cause.change()) {
      case UNITS -> units(cause.before(), cause.after());
      case RATE -> each(cause.before(), cause.after());
      case SHARE ->
          Shown.percent(part(cause.after(), after))
              + " of the whole instead of "
              + Shown.percent(part(cause.before(), before))
              + ", at "
              + shown.words(cause.before().rateOr(before.rate()))
              + " where all had "
              + shown.words(before.rate());
      case LATE_DATA -> "Came in of the earlier period later than the later one is old";
      case SETTING -> "Orders of the earlier period that are credited under other settings";
      case IDENTITY -> "Orders of the earlier period that were found to be somebody else's since";
    };
  }

  private static BigDecimal part(Side side, Side whole) {
    return side.units().divide(whole.units(), Side.DIGITS);
  }

  private String units(Side was, Side is) {
    if (was.units().signum() == 0) {
      return "new, with " + unit(is);
    }
    return unit(is) + " instead of " + Shown.count(was.units());
  }

  private String each(Side was, Side is) {
    BigDecimal former = was.rateOr(before.rate());
    BigDecimal present = is.rate();
    if (present == null) {
      return "none now, " + shown.words(former) + " before";
    }
    String compared =
        shown.words(present)
            + (counted.shape() == Shape.SUM ? " for each of " + unit(is) : "")
            + " instead of "
            + (former == null ? "nothing" : shown.words(former));
    return was.units().signum() == 0 && former != null ? compared + " on average" : compared;
  }

  private String unit(Side side) {
    String word =
        switch (counted.unit()) {
          case POSTS -> "posts";
          case CLICKS -> "clicks";
          case CONVERSIONS -> "conversions";
          case DENOMINATOR, ROWS -> "entries";
        };
    return Shown.count(side.units()) + " " + word;
  }

  /** What a part of the difference answers. */
  String of(ChangePart.Kind part, String dimension) {
    String by = dimension == null ? "" : ", by " + Dimensions.of(dimension).label().toLowerCase();
    return switch (part) {
      case VOLUME ->
          counted.shape() == Shape.RATIO
              ? "More of numerator and denominator does not move a ratio."
              : units(before, after) + ", each as on average before.";
      case MIX ->
          counted.shape() == Shape.RATIO
              ? "Another part of the denominator where the ratio is higher or lower" + by + "."
              : "More of those that bring more, or of those that bring less" + by + ".";
      case RATE -> "The same kind brings more or less than before" + by + ".";
      case LATE_DATA ->
          "What the earlier period got later than the later one is old, which will get its own.";
      case SETTING -> "Orders of the earlier period that are credited under other settings.";
      case IDENTITY -> "Orders of the earlier period that were found to be somebody else's since.";
    };
  }
}
