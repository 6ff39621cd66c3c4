package io.hookline.engine.credit;

import java.io.Serializable;
import java.util.Objects;

/**
 * By which rules credit is worked out.
 *
 * @param positionShares of {@link RuleModel#POSITION_BASED}
 * @param halfLifeHours of {@link RuleModel#TIME_DECAY}: the age at which a touch weighs half of a
 *     new one; 1 hour to 90 days
 */
public record CreditRules(
    Windows windows,
    RuleModel model,
    PositionShares positionShares,
    int halfLifeHours,
    Counting counting)
    implements Serializable {

  /** Last touch within 7 days of a click and 1 day of a view, half-life of 7 days. */
  public static final CreditRules USUAL =
      new CreditRules(
          Windows.USUAL, RuleModel.LAST_TOUCH, PositionShares.USUAL, 168, Counting.EVERY);

  /**
   * @throws IllegalArgumentException for a half-life below 1 hour or above 90 days
   */
  public CreditRules {
    Objects.requireNonNull(windows);
    Objects.requireNonNull(model);
    Objects.requireNonNull(positionShares);
    Objects.requireNonNull(counting);
    if (halfLifeHours < 1 || halfLifeHours > Windows.MOST_HOURS) {
      throw new IllegalArgumentException(
          "A half-life has 1 to " + Windows.MOST_HOURS + " hours: " + halfLifeHours);
    }
  }

  public CreditRules with(RuleModel other) {
    return new CreditRules(windows, other, positionShares, halfLifeHours, counting);
  }

  public CreditRules with(Windows other) {
    return new CreditRules(other, model, positionShares, halfLifeHours, counting);
  }

  public CreditRules with(Counting other) {
    return new CreditRules(windows, model, positionShares, halfLifeHours, other);
  }

  public CreditRules with(PositionShares other) {
    return new CreditRules(windows, model, other, halfLifeHours, counting);
  }

  public CreditRules withHalfLife(int hours) {
    return new CreditRules(windows, model, positionShares, hours, counting);
  }
}
