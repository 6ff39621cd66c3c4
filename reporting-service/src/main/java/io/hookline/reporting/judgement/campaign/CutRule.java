package io.hookline.reporting.judgement.campaign;

import io.hookline.kit.value.Money;
import io.hookline.reporting.judgement.campaign.CutProposal.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * What of a campaign is proposed to be cut: a unit with at least 5 % of the spend, of which the
 * spend at the price of all others together brings at least 1.5 times its result, and which would
 * bring so little by chance in fewer than 5 of 100 cases.
 */
final class CutRule {

  static final BigDecimal SHARE = new BigDecimal("0.05");
  static final BigDecimal TIMES = new BigDecimal("1.5");
  static final double CHANCE = 0.05;

  /**
   * Something that cost money.
   *
   * @param result null where nobody knows: it is not judged, and is no part of the others
   */
  record Spender(Unit unit, String key, String name, BigDecimal spend, BigDecimal result) {}

  private CutRule() {}

  /** The dearest first. Fewer than three are not compared. */
  static List<CutProposal> of(List<Spender> all, String measure, String currency) {
    List<Spender> known =
        all.stream().filter(one -> one.result() != null && one.spend().signum() > 0).toList();
    BigDecimal spend = sum(known.stream().map(Spender::spend).toList());
    BigDecimal result = sum(known.stream().map(Spender::result).toList());
    List<CutProposal> proposals = new ArrayList<>();
    if (known.size() >= 3) {
      for (Spender one : known) {
        BigDecimal othersSpend = spend.subtract(one.spend());
        BigDecimal othersResult = result.subtract(one.result());
        if (othersResult.signum() > 0 && one.spend().compareTo(spend.multiply(SHARE)) >= 0) {
          judge(one, othersSpend, othersResult, measure, currency, proposals);
        }
      }
    }
    proposals.sort(Comparator.comparing((CutProposal cut) -> cut.spend().amount()).reversed());
    return proposals;
  }

  private static void judge(
      Spender one,
      BigDecimal othersSpend,
      BigDecimal othersResult,
      String measure,
      String currency,
      List<CutProposal> proposals) {
    BigDecimal expected =
        one.spend().multiply(othersResult).divide(othersSpend, MathContext.DECIMAL64);
    if (expected.compareTo(one.result().multiply(TIMES)) < 0) {
      return;
    }
    double chance =
        PoissonDistribution.of(expected.doubleValue())
            .cumulativeProbability(one.result().setScale(0, RoundingMode.FLOOR).intValue());
    if (chance >= CHANCE) {
      return;
    }
    proposals.add(
        new CutProposal(
            one.unit(),
            UUID.fromString(one.key()),
            one.name(),
            new Money(one.spend(), currency),
            measure,
            one.result(),
            expected.setScale(2, RoundingMode.HALF_EVEN),
            BigDecimal.valueOf(chance).setScale(4, RoundingMode.HALF_EVEN),
            reason(one, othersSpend, othersResult, currency)));
  }

  private static String reason(
      Spender one, BigDecimal othersSpend, BigDecimal othersResult, String currency) {
    String rest = price(othersSpend, othersResult) + " " + currency;
    return one.result().signum() == 0
        ? "Brought nothing, where the rest of the campaign pays %s a result.".formatted(rest)
        : "Costs %s a result, where the rest of the campaign pays %s."
            .formatted(price(one.spend(), one.result()), rest);
  }

  private static String price(BigDecimal spend, BigDecimal result) {
    return spend.divide(result, 4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal sum(List<BigDecimal> all) {
    return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
