package io.hookline.content.measure.audience;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shares by the keys of their dimension's vocabulary. */
final class NamedShares {

  private static final int MOST_SHARES = 200;
  private static final long MOST_PEOPLE = 10_000_000_000L;

  private NamedShares() {}

  /** What nobody has broken down is left out: it is what is left. */
  static List<Share> of(Dimension dimension, List<Share> told) {
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
    if (share.key() == null || Characters.trimmed(share.key()).isEmpty()) {
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
    Share plain = new Share(key, AudienceShares.plain(share.share()), share.count());
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
            : AudienceShares.plain(one.share().add(other.share()).min(BigDecimal.ONE)),
        one.count() == null || other.count() == null ? null : one.count() + other.count());
  }
}
