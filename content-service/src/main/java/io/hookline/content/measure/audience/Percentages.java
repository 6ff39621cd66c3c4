package io.hookline.content.measure.audience;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares as people and files write them, {@code 61%}, {@code 0.61}, {@code 61}, {@code 60,8 %}: a
 * list is read as fractions or as percentages where it can only be one of them.
 */
final class Percentages {

  /** A comma is a decimal mark: no share has thousands. */
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}|\\d{0,3}[.,]\\d{1,12})\\s?([%\uFF05\u066A]?)");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Percentages() {}

  /**
   * @param written of one list
   * @return fractions, in the order of the list
   * @throws Problem VALIDATION_FAILED, AUDIENCE_SHARES_AMBIGUOUS
   */
  static List<BigDecimal> fractions(List<String> written, Dimension dimension) {
    List<BigDecimal> numbers = new ArrayList<>();
    int marked = 0;
    for (int i = 0; i < written.size(); i++) {
      Matcher number = NUMBER.matcher(Characters.trimmed(written.get(i)));
      if (!number.matches()) {
        throw new Violation(
                "shares[" + i + "]",
                "must be a share such as 61% or 0.61, not " + Characters.cut(written.get(i), 40))
            .asProblem();
      }
      marked += number.group(2).isEmpty() ? 0 : 1;
      numbers.add(new BigDecimal(number.group(1).replace(',', '.')));
    }
    return arePercentages(numbers, marked, dimension)
        ? numbers.stream().map(number -> number.divide(HUNDRED)).toList()
        : numbers;
  }

  private static boolean arePercentages(List<BigDecimal> numbers, int marked, Dimension dimension) {
    if (marked > 0) {
      if (marked < numbers.size()) {
        throw ambiguous("some have a percent sign and some have none");
      }
      return true;
    }
    if (numbers.stream().anyMatch(number -> number.compareTo(BigDecimal.ONE) > 0)) {
      return true;
    }
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(AudienceShares.MOST) > 0) {
      throw ambiguous("as fractions they sum to " + sum.toPlainString());
    }
    boolean one = numbers.stream().anyMatch(number -> number.compareTo(BigDecimal.ONE) == 0);
    if (one && dimension.isCapped()) {
      throw ambiguous("a 1 can be all of it, or one percent");
    }
    return false;
  }

  private static Problem ambiguous(String why) {
    return new Problem(
        AudienceProblem.AUDIENCE_SHARES_AMBIGUOUS,
        "Write the percent sign behind each, or fractions: " + why + ".",
        List.of(new Violation("shares", "can be read as fractions and as percentages")));
  }
}
