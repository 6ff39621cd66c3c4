package io.hookline.engine.credit;

import java.io.Serializable;

/**
 * What the first and the last touch of a path get under {@link RuleModel#POSITION_BASED}, in
 * ten-thousandths; those between share the rest. Of two touches each gets its part of both shares
 * (40 and 40 give a half each), and a half where both shares are 0. A single touch gets all.
 *
 * @param first 0 to 10,000
 * @param last 0 to 10,000
 */
public record PositionShares(int first, int last) implements Serializable {

  /** Ten thousand of ten thousand. */
  public static final int WHOLE = 10_000;

  /** 40, 20, 40. */
  public static final PositionShares USUAL = new PositionShares(4_000, 4_000);

  /**
   * @throws IllegalArgumentException for a share below 0, or when both are more than the whole
   */
  public PositionShares {
    if (first < 0 || last < 0 || first > WHOLE || last > WHOLE - first) {
      throw new IllegalArgumentException(
          "Shares are 0 or more and at most " + WHOLE + " together: " + first + ", " + last);
    }
  }

  /** What all touches between the first and the last get together. */
  public int between() {
    return WHOLE - first - last;
  }
}
