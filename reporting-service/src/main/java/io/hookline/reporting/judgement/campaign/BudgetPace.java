package io.hookline.reporting.judgement.campaign;

import io.hookline.kit.value.Money;
import io.hookline.reporting.judgement.budget.CampaignMoney;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a campaign has spent against its budget.
 *
 * @param planned in all
 * @param due what its steps plan up to now: each step is spread evenly over its days
 * @param committed promised under active partnerships, and not earned yet
 * @param spent on ads and creators
 * @param left planned - committed - spent; less than 0 where it is overspent
 * @param notTold measures of spend of which nobody has told, and which are not in it
 * @param pace spent / due; null while nothing is due
 * @param projectedAtEnd at the pace so far; null while the end is open
 */
@Schema(name = "BudgetPace")
record BudgetPace(
    Money planned,
    Money due,
    Money committed,
    Money spent,
    Money left,
    @Schema(examples = "[\"ad_spend\"]") List<String> notTold,
    @Schema(nullable = true, examples = "1.08") BigDecimal pace,
    @Schema(nullable = true) Money projectedAtEnd,
    State state) {

  private static final BigDecimal AHEAD = new BigDecimal("1.15");
  private static final BigDecimal BEHIND = new BigDecimal("0.85");

  /** OVERSPENT beyond what is planned in all, AHEAD above 1.15 of the plan, BEHIND below 0.85. */
  enum State {
    ON_PACE,
    AHEAD,
    BEHIND,
    OVERSPENT
  }

  static BudgetPace of(
      CampaignMoney.Use use, CampaignWindow window, LocalDate today, String currency) {
    BigDecimal planned = use.plan().total();
    BigDecimal due = use.plan().due(today, currency);
    BigDecimal spent = use.spent().sum() == null ? BigDecimal.ZERO : use.spent().sum();
    BigDecimal pace = due.signum() == 0 ? null : spent.divide(due, 4, RoundingMode.HALF_EVEN);
    BigDecimal atEnd = window.begun() ? window.projected(spent) : null;
    return new BudgetPace(
        new Money(planned.stripTrailingZeros(), currency),
        new Money(due.stripTrailingZeros(), currency),
        new Money(use.committed().stripTrailingZeros(), currency),
        new Money(spent.stripTrailingZeros(), currency),
        new Money(planned.subtract(use.committed()).subtract(spent).stripTrailingZeros(), currency),
        use.spent().notTold(),
        pace,
        atEnd == null ? null : new Money(atEnd, currency),
        state(planned, spent, pace));
  }

  private static State state(BigDecimal planned, BigDecimal spent, BigDecimal pace) {
    if (spent.compareTo(planned) > 0) {
      return State.OVERSPENT;
    }
    if (pace == null) {
      return spent.signum() > 0 ? State.AHEAD : State.ON_PACE;
    }
    return pace.compareTo(AHEAD) > 0
        ? State.AHEAD
        : pace.compareTo(BEHIND) < 0 ? State.BEHIND : State.ON_PACE;
  }
}
