package io.hookline.content.measure.audience;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The shares of a reading as they are kept: keys of the vocabulary, the largest first, and nothing
 * from which a group can be told that is smaller than the network tells of.
 *
 * @param countsWithheld whether counts came that are too small to be kept; then none is
 */
record AudienceShares(List<Share> shares, boolean countsWithheld) {

  /** The parts of a whole, each rounded, may sum to a little more. */
  static final BigDecimal MOST = new BigDecimal("1.02");

  static final int DIGITS = 6;

  private static final Comparator<Share> LARGEST_FIRST =
      Comparator.comparing(Share::share, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Share::count, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Share::key);

  /**
   * @param minimum people of whom a network tells
   * @throws Problem VALIDATION_FAILED, AUDIENCE_TOO_SMALL
   */
  static AudienceShares of(Dimension dimension, List<Share> told, long minimum) {
    List<Share> named = NamedShares.of(dimension, told);
    if (!dimension.isWhole()) {
      return new AudienceShares(
          named.stream().sorted(Comparator.comparing(Share::key)).toList(), false);
    }
    requireSum(named);
    boolean allCounted = told.stream().allMatch(share -> share.count() != null);
    long total = allCounted ? told.stream().mapToLong(Share::count).sum() : 0;
    if (allCounted && total < minimum) {
      throw tooSmall("It is of " + total + " people", minimum);
    }
    boolean small = named.stream().anyMatch(s -> s.count() != null && s.count() < minimum);
    List<Share> kept = named;
    if (named.stream().allMatch(share -> share.share() == null)) {
      kept = SmallGroups.shares(named, total, minimum);
    }
    if (kept.isEmpty()) {
      throw tooSmall("No part of it is large enough", minimum);
    }
    if (small) {
      kept = kept.stream().map(share -> new Share(share.key(), share.share(), null)).toList();
    }
    return new AudienceShares(kept.stream().sorted(LARGEST_FIRST).toList(), small);
  }

  private static Problem tooSmall(String what, long minimum) {
    return new Problem(
        AudienceProblem.AUDIENCE_TOO_SMALL,
        what + "; the network tells of " + minimum + " people at least.",
        List.of(new Violation("shares", "are of fewer than " + minimum + " people")));
  }

  /** In the one way in which it is kept, so that equal shares are equal. */
  static BigDecimal plain(BigDecimal share) {
    if (share == null) {
      return null;
    }
    BigDecimal plain = share.setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static void requireSum(List<Share> shares) {
    BigDecimal sum = sum(shares);
    if (sum != null && sum.compareTo(MOST) > 0) {
      throw new Violation(
              "shares", "must sum to 1 at most, not to " + sum.stripTrailingZeros().toPlainString())
          .asProblem();
    }
  }

  /** Null where there are counts alone. */
  static BigDecimal sum(List<Share> shares) {
    return shares.stream()
        .map(Share::share)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
