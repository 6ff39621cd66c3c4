package io.hookline.engine.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The weight of a touch by its age: 2<sup>-age/half-life</sup>, in units of 2<sup>-36</sup>, by
 * steps that Java, PostgreSQL and Spark do alike to the last bit. {@code pow} is not among them, as
 * its last bits are each library's own.
 *
 * <pre>
 * halvings = age / halfLife                        whole numbers, rounded down
 * rest     = age - halvings * halfLife             whole number
 * position = rest * 1024.0 / halfLife              double
 * step     = floor(position)                       0 to 1023
 * y        = (position - step) * {@link #LN2_BY_STEPS}        double
 * full     = table[step] * (1 - y * (1 - y / 2))   double; {@link #table}
 * weight   = floor(full) shifted right by halvings, 0 from 63 on
 * </pre>
 *
 * <p>Each operation on doubles is one of IEEE 754, rounded to the nearest, in the order that the
 * brackets say. What is left out of the series of e<sup>-y</sup> is below y<sup>3</sup>/6 &lt; 6
 * &middot; 10<sup>-11</sup>; the table and the last rounding are off by 1.5 &middot;
 * 10<sup>-11</sup> of the newest touch's weight each at most, so a share differs from that of exact
 * powers by less than 10<sup>-9</sup>.
 */
public final class HalfLife {

  /** Into how many steps a half-life is cut. */
  public static final int STEPS = 1024;

  /** The weight of an age of 0 is 2 to the power of this. */
  public static final int SCALE_BITS = 36;

  /** ln 2 / 1024. */
  public static final double LN2_BY_STEPS = 6.769015435155716e-4;

  private static final long MICROS_PER_HOUR = 3_600_000_000L;
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final double[] TABLE = powers();

  private HalfLife() {}

  /** 2<sup>36 - step/1024</sup> for each step, rounded to whole numbers. */
  public static long[] table() {
    long[] table = new long[STEPS];
    for (int step = 0; step < STEPS; step++) {
      table[step] = (long) TABLE[step];
    }
    return table;
  }

  /**
   * @param age in microseconds, 0 or more, and below 2<sup>53</sup>
   * @return 0 to 2<sup>36</sup>
   */
  public static long weight(long age, int halfLifeHours) {
    long halfLife = halfLifeHours * MICROS_PER_HOUR;
    long halvings = age / halfLife;
    long rest = age - halvings * halfLife;
    double position = rest * 1024.0 / halfLife;
    int step = (int) Math.floor(position);
    double y = (position - step) * LN2_BY_STEPS;
    double full = TABLE[step] * (1 - y * (1 - y / 2));
    return (long) Math.floor(full) >> Math.min(halvings, 63);
  }

  private static double[] powers() {
    BigDecimal factor = BigDecimal.valueOf(0.5);
    for (int roots = 0; 1 << roots < STEPS; roots++) {
      factor = factor.sqrt(DIGITS);
    }
    double[] table = new double[STEPS];
    BigDecimal power = BigDecimal.valueOf(1L << SCALE_BITS);
    for (int step = 0; step < STEPS; step++) {
      table[step] = power.setScale(0, RoundingMode.HALF_UP).doubleValue();
      power = power.multiply(factor, DIGITS);
    }
    return table;
  }
}
