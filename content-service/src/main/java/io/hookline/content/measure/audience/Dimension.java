package io.hookline.content.measure.audience;

import java.util.List;
import java.util.Set;

/** In what respect an audience is broken down, and which keys its shares have. */
public enum Dimension {
  /**
   * {@code 13-17}, {@code 18-24}, {@code 25-34}, {@code 35-44}, {@code 45-54}, {@code 55-64},
   * {@code 55+}, {@code 65+}: TikTok tells from 18 to 55+, Instagram and YouTube from 13 to 65+.
   */
  AGE,
  /** {@code FEMALE}, {@code MALE}, {@code OTHER}. */
  GENDER,
  /** ISO 3166-1 alpha-2, and {@code XK}; networks tell the largest only. */
  COUNTRY,
  /** As the source writes them; networks tell the largest only. */
  CITY,
  /** How many were active in each hour of a day, {@code 00} to {@code 23}; no parts of a whole. */
  ACTIVITY_HOUR,
  /** {@code NEW}, {@code RETURNING}. */
  NEW_OR_RETURNING,
  /** {@code FOLLOWER}, {@code NON_FOLLOWER}. */
  FOLLOWER_OR_NOT;

  static final List<String> AGES =
      List.of("13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "55+", "65+");

  private static final Set<Dimension> CAPPED = Set.of(COUNTRY, CITY);

  /** Whether the shares are parts of one whole. */
  boolean isWhole() {
    return this != ACTIVITY_HOUR;
  }

  /** Whether networks tell the largest parts only, so that much may be left. */
  boolean isCapped() {
    return CAPPED.contains(this);
  }
}
