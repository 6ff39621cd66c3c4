package io.hookline.content.measure.connection;

import java.util.List;

/** How an audience is made up in one respect, the largest part first. */
public record AudienceShares(Dimension dimension, List<Share> shares) {

  /** In what respect, and which keys its shares have. */
  public enum Dimension {
    /** {@code 18-24}, {@code 25-34}, {@code 35-44}, {@code 45-54}, {@code 55+}. */
    AGE,
    /** {@code FEMALE}, {@code MALE}, {@code OTHER}. */
    GENDER,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** Names as the platform writes them. */
    CITY,
    /** {@code NEW}, {@code RETURNING}. */
    NEW_OR_RETURNING,
    /** {@code FOLLOWER}, {@code NON_FOLLOWER}. */
    FOLLOWER_OR_NOT
  }
}
