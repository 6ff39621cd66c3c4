package io.hookline.reporting.page;

import io.hookline.kit.value.Money;
import io.hookline.reporting.roi.CreatorRoi;
import io.hookline.reporting.roi.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Adds creators up one by one; keeps sums and no creator. */
final class RunningTotals {

  private final Sum links = new Sum();
  private final Sum codes = new Sum();
  private final Sum revenue = new Sum();
  private final Sum emv = new Sum();
  private final Sum emvLow = new Sum();
  private final Sum emvHigh = new Sum();
  private final Sum fees = new Sum();
  private final Sum scoredEarned = new Sum();
  private final Sum scoredRevenue = new Sum();
  private final Sum scoredFees = new Sum();
  private long conversions;
  private long posts;
  private long covered;
  private int scored;
  private int creators;
  private int emvUnknown;

  private static final class Sum {

    private BigDecimal total = BigDecimal.ZERO;

    /** What is unknown adds nothing. */
    void add(Money part) {
      total = part == null ? total : total.add(part.amount());
    }
  }

  void add(CreatorRoi creator) {
    creators++;
    links.add(creator.revenue().links());
    codes.add(creator.revenue().codes());
    revenue.add(creator.revenue().total());
    emv.add(creator.emv().amount());
    emvLow.add(creator.emv().low());
    emvHigh.add(creator.emv().high());
    fees.add(creator.fee().total());
    conversions += creator.revenue().conversions();
    posts += creator.coverage().postsInScope();
    covered += creator.coverage().postsWithSnapshot();
    emvUnknown += creator.emv().amount() == null ? 1 : 0;
    if (creator.verdict() != Verdict.UNDETERMINED) {
      scored++;
      scoredEarned.add(creator.basis().numerator());
      scoredRevenue.add(creator.revenue().total());
      scoredFees.add(creator.fee().total());
    }
  }

  Totals in(String currency) {
    return new Totals(
        amount(links, currency),
        amount(codes, currency),
        amount(revenue, currency),
        Words.count(conversions),
        amount(emv, currency),
        amount(emvLow, currency),
        amount(emvHigh, currency),
        amount(fees, currency),
        Words.score(ratio(scoredEarned.total, scoredFees.total)),
        Words.score(ratio(scoredRevenue.total, scoredFees.total)),
        scored,
        creators,
        emvUnknown,
        Words.count(posts),
        Words.count(covered),
        Words.percent(ratio(BigDecimal.valueOf(covered), BigDecimal.valueOf(posts))));
  }

  private static String amount(Sum sum, String currency) {
    return Words.amount(new Money(sum.total, currency));
  }

  private static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() == 0
        ? null
        : numerator.divide(denominator, 4, RoundingMode.HALF_UP);
  }
}
