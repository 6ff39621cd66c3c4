package io.hookline.engine.credit;

/**
 * What one touch gets of one conversion.
 *
 * @param share in units of 10<sup>-10</sup>; those of a conversion sum to {@link #WHOLE}
 * @param value in the unit of the conversion's value; those of a conversion sum to it. Null where
 *     that is null
 */
public record Credit(Touch touch, long share, Long value) {

  /** A whole conversion: 10<sup>10</sup> units of 10<sup>-10</sup>. */
  public static final long WHOLE = 10_000_000_000L;
}
