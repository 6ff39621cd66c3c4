package io.hookline.attribution.lift.inference;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether the arms got the users that they should have. If not, whoever shared them out or counted
 * them preferred some for one arm, and the arms are not of one audience.
 *
 * @param chiSquared sum of (users - expected)^2 / expected over the arms
 * @param pValue how probable shares as far off would be if users were shared out as planned
 * @param threshold below which p the check fails
 */
public record SampleRatio(
    List<Arm> arms, double chiSquared, double pValue, double threshold, State state) {

  /** As the check is looked at often. */
  public static final double THRESHOLD = 0.001;

  private static final double FEWEST_EXPECTED = 5;
  private static final double ROUNDING = 1e-6;

  /** Whether a result may be shown. */
  public enum State {
    AS_PLANNED,
    /** Shown instead of the study's result. */
    NOT_AS_PLANNED,
    /** An arm expects less than five users: chi-squared says nothing yet. */
    TOO_FEW_USERS
  }

  /**
   * @param planned share of all users, above 0; those of all arms sum to 1
   */
  public record Arm(String name, long users, double planned) {}

  public SampleRatio {
    arms = List.copyOf(arms);
  }

  public static SampleRatio of(List<Arm> arms) {
    return of(arms, THRESHOLD);
  }

  /**
   * Pearson's test with one degree of freedom less than there are arms.
   *
   * <p>Source: A. Fabijan et al., "Diagnosing sample ratio mismatch in online controlled
   * experiments", KDD 2019.
   *
   * @throws IllegalArgumentException unless at least two arms have shares that sum to 1
   */
  public static SampleRatio of(List<Arm> arms, double threshold) {
    requireShares(arms);
    double users = arms.stream().mapToDouble(Arm::users).sum();
    double chiSquared = 0;
    boolean tooFew = false;
    for (Arm arm : arms) {
      double expected = users * arm.planned();
      tooFew |= expected < FEWEST_EXPECTED;
      double off = arm.users() - expected;
      chiSquared += off == 0 ? 0 : off * off / expected;
    }
    double p = ChiSquaredDistribution.of(arms.size() - 1.0).survivalProbability(chiSquared);
    return new SampleRatio(arms, chiSquared, p, threshold, state(p, threshold, tooFew));
  }

  /** Whether the study's result may be shown. */
  public boolean holds() {
    return state != State.NOT_AS_PLANNED;
  }

  private static State state(double p, double threshold, boolean tooFew) {
    if (tooFew) {
      return State.TOO_FEW_USERS;
    }
    return p < threshold ? State.NOT_AS_PLANNED : State.AS_PLANNED;
  }

  private static void requireShares(List<Arm> arms) {
    double planned = arms.stream().mapToDouble(Arm::planned).sum();
    if (arms.size() < 2
        || arms.stream().anyMatch(arm -> arm.planned() <= 0 || arm.users() < 0)
        || Math.abs(planned - 1) > ROUNDING) {
      throw new IllegalArgumentException("At least two arms have shares that sum to 1.");
    }
  }
}
