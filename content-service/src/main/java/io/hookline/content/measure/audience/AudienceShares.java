package io.hookline.content.measure.audience;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The shares of a reading as they are kept: keys of the vocabulary, the largest first, and nothing
 * from which a group can be told that is smaller than the network tells of.
 *
 * @param countsWithheld whether counts came that are too small to be kept; then none is
 */
record AudienceShares(List<Share> shares, boolean countsWithheld) {

  /** The parts of a whole, each rounded, may sum to a little more. */
  static final BigDecimal MOST = new BigDecimal("1.02");

  private static final int MOST_SHARES = 200;
  private static final long MOST_PEOPLE = 10_000_000_000L;
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
    List<Share> named = named(dimension, told);
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

  /** What nobody has broken down is left out: it is what is left. */
  private static List<Share> named(Dimension dimension, List<Share> told) {
    List<Violation> violations = new ArrayList<>();
    Map<String, Share> byKey = new LinkedHashMap<>();
    if (told.isEmpty() || told.size() > MOST_SHARES) {
      throw new Violation("shares", "must be 1 to " + MOST_SHARES).asProblem();
    }
    for (int i = 0; i < told.size(); i++) {
      Share share = told.get(i);
      String place = "shares[" + i + "]";
      try {
        int before = violations.size();
        check(share, place, violations);
        Optional<String> key =
            before < violations.size() ? Optional.empty() : AudienceKeys.of(dimension, share.key());
        key.ifPresent(name -> add(dimension, byKey, name, share, place, violations));
      } catch (AudienceKeys.Unknown unknown) {
        violations.add(new Violation(place + ".key", unknown.getMessage()));
      }
    }
    boolean shares = told.stream().anyMatch(share -> share.share() != null);
    if (shares && told.stream().anyMatch(share -> share.share() == null)) {
      violations.add(new Violation("shares", "must all have a share, or none of them"));
    }
    if (byKey.containsKey("55+") && (byKey.containsKey("55-64") || byKey.containsKey("65+"))) {
      violations.add(new Violation("shares", "must not have 55+ beside 55-64 or 65+"));
    }
    if (byKey.isEmpty() && violations.isEmpty()) {
      violations.add(new Violation("shares", "must have a part that is known"));
    }
    Violation.requireNone(violations);
    return List.copyOf(byKey.values());
  }

  private static void check(Share share, String place, List<Violation> violations) {
    if (share.key() == null || share.key().isBlank()) {
      violations.add(new Violation(place + ".key", "must not be blank"));
    }
    if (share.share() == null && share.count() == null) {
      violations.add(new Violation(place, "must have a share or a count"));
    }
    if (share.share() != null
        && (share.share().signum() < 0 || share.share().compareTo(BigDecimal.ONE) > 0)) {
      violations.add(
          new Violation(place + ".share", "must be a fraction from 0 to 1; 61 percent are 0.61"));
    }
    if (share.count() != null && (share.count() < 0 || share.count() > MOST_PEOPLE)) {
      violations.add(new Violation(place + ".count", "must be from 0 to " + MOST_PEOPLE));
    }
  }

  /** Two cities may have one name; of everything else the same key twice is a mistake. */
  private static void add(
      Dimension dimension,
      Map<String, Share> byKey,
      String key,
      Share share,
      String place,
      List<Violation> violations) {
    Share plain = new Share(key, plain(share.share()), share.count());
    Share other = byKey.putIfAbsent(key, plain);
    if (other != null && dimension == Dimension.CITY) {
      byKey.put(key, sum(other, plain));
    } else if (other != null) {
      violations.add(new Violation(place + ".key", "is there twice: " + key));
    }
  }

  private static Share sum(Share one, Share other) {
    return new Share(
        one.key(),
        one.share() == null || other.share() == null
            ? null
            : plain(one.share().add(other.share()).min(BigDecimal.ONE)),
        one.count() == null || other.count() == null ? null : one.count() + other.count());
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
