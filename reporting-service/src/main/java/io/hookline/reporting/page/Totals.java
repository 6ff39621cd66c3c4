package io.hookline.reporting.page;

import io.hookline.kit.value.Money;
import io.hookline.reporting.roi.CreatorRoi;
import io.hookline.reporting.roi.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The sums of the table's columns: sums of what the rows show, so that a reader can add them up.
 *
 * @param score earned / fees over the creators with a score alone, so that numerator and
 *     denominator speak of the same people
 * @param scored how many creators have a score
 * @param emvUnknown how many creators' EMV is unknown and so not in the sum
 */
public record Totals(
    String links,
    String codes,
    String revenue,
    String conversions,
    String emv,
    String emvLow,
    String emvHigh,
    String fee,
    String score,
    String cashScore,
    int scored,
    int creators,
    int emvUnknown,
    String posts,
    String postsCovered,
    String coverage) {

  static Totals of(List<CreatorRoi> creators, String currency) {
    List<CreatorRoi> scored =
        creators.stream().filter(c -> c.verdict() != Verdict.UNDETERMINED).toList();
    BigDecimal earned = sum(scored, c -> c.basis().numerator());
    BigDecimal cash = sum(scored, c -> c.revenue().total());
    BigDecimal fees = sum(scored, c -> c.fee().total());
    long posts = creators.stream().mapToLong(c -> c.coverage().postsInScope()).sum();
    long covered = creators.stream().mapToLong(c -> c.coverage().postsWithSnapshot()).sum();
    return new Totals(
        amount(creators, c -> c.revenue().links(), currency),
        amount(creators, c -> c.revenue().codes(), currency),
        amount(creators, c -> c.revenue().total(), currency),
        Words.count(creators.stream().mapToLong(c -> c.revenue().conversions()).sum()),
        amount(creators, c -> c.emv().amount(), currency),
        amount(creators, c -> c.emv().low(), currency),
        amount(creators, c -> c.emv().high(), currency),
        amount(creators, c -> c.fee().total(), currency),
        Words.score(ratio(earned, fees)),
        Words.score(ratio(cash, fees)),
        scored.size(),
        creators.size(),
        (int) creators.stream().filter(c -> c.emv().amount() == null).count(),
        Words.count(posts),
        Words.count(covered),
        Words.percent(ratio(BigDecimal.valueOf(covered), BigDecimal.valueOf(posts))));
  }

  private static String amount(
      List<CreatorRoi> creators, Function<CreatorRoi, Money> part, String currency) {
    return Words.amount(new Money(sum(creators, part), currency));
  }

  private static BigDecimal sum(List<CreatorRoi> creators, Function<CreatorRoi, Money> part) {
    return creators.stream()
        .map(part)
        .filter(Objects::nonNull)
        .map(Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() == 0
        ? null
        : numerator.divide(denominator, 4, RoundingMode.HALF_UP);
  }
}
