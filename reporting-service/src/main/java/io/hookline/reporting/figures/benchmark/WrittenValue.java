package io.hookline.reporting.figures.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as tables write it: {@code 4.07%}, {@code 3–5 %}, {@code <1%}, {@code $6.16}, {@code
 * 2.5x}. A decimal comma is refused: {@code 4,070} is read in two ways.
 *
 * @param unit null where nothing says it
 */
record WrittenValue(BigDecimal low, BigDecimal mid, BigDecimal high, BenchmarkUnit unit) {

  private static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,8})?)";
  private static final String SIGN = "[$€£]?\\s?";
  private static final String END = "\\s?(%|x|‰)?";
  private static final Pattern ONE =
      Pattern.compile("([<>]?)\\s?(" + SIGN + ")" + NUMBER + END + "(\\+?)");
  private static final Pattern RANGE =
      Pattern.compile(SIGN + NUMBER + "\\s?%?\\s?(?:-|–|—|to|\\.\\.)\\s?" + SIGN + NUMBER + END);

  static Optional<WrittenValue> of(String written) {
    String said = written.strip();
    Matcher range = RANGE.matcher(said);
    if (range.matches()) {
      return Optional.of(
          new WrittenValue(
              new BigDecimal(range.group(1)),
              null,
              new BigDecimal(range.group(2)),
              unit(range.group(3), said)));
    }
    Matcher one = ONE.matcher(said);
    return one.matches() ? Optional.of(bound(one, unit(one.group(4), said))) : Optional.empty();
  }

  private static WrittenValue bound(Matcher one, BenchmarkUnit unit) {
    BigDecimal value = new BigDecimal(one.group(3));
    if (one.group(1).equals("<")) {
      return new WrittenValue(null, null, value, unit);
    }
    boolean atLeast = one.group(1).equals(">") || one.group(5).equals("+");
    return atLeast
        ? new WrittenValue(value, null, null, unit)
        : new WrittenValue(null, value, null, unit);
  }

  private static BenchmarkUnit unit(String sign, String said) {
    if ("%".equals(sign)) {
      return BenchmarkUnit.PERCENT;
    }
    if ("‰".equals(sign)) {
      return BenchmarkUnit.PER_THOUSAND;
    }
    if ("x".equals(sign)) {
      return BenchmarkUnit.RATIO;
    }
    return said.matches(".*[$€£].*") ? BenchmarkUnit.MONEY : null;
  }
}
