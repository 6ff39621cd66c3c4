package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.terms.Bounty;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Pay for views: of each post, up to its last day that counts, by the terms that held when it came
 * out. Posts use up the cap in the order in which they came out; what they come to together is
 * rounded, so that the parts add up to it.
 */
final class Bounties {

  /** What a post has come to, in whole minor units. */
  record Come(UUID postId, Instant at, BigDecimal amount, AgreedTerms terms) {}

  private Bounties() {}

  /**
   * @param versions of the terms, the latest first
   * @param told in the order of time
   */
  static List<Come> of(List<AgreedTerms> versions, List<PostViews> told) {
    List<Come> come = new ArrayList<>();
    Map<String, BigDecimal> exact = new HashMap<>();
    for (PostViews post : standings(versions, told)) {
      AgreedTerms terms = Bonuses.at(versions, post.publishedAt());
      Bounty bounty = terms.terms().pay().bounty();
      String currency = terms.terms().pay().currency();
      BigDecimal before = exact.getOrDefault(currency, BigDecimal.ZERO);
      BigDecimal more =
          bounty
              .perThousandViews()
              .multiply(BigDecimal.valueOf(Math.max(0, post.views())))
              .movePointLeft(3);
      BigDecimal after = before.max(before.add(more).min(bounty.cap()));
      exact.put(currency, after);
      come.add(
          new Come(
              post.postId(),
              post.capturedAt(),
              rounded(after, currency).subtract(rounded(before, currency)),
              terms));
    }
    return come;
  }

  /** Of each post that is paid by views the last reading that counts, as posts came out. */
  private static List<PostViews> standings(List<AgreedTerms> versions, List<PostViews> told) {
    Map<UUID, PostViews> last = new LinkedHashMap<>();
    for (PostViews views : told) {
      AgreedTerms terms = Bonuses.at(versions, views.publishedAt());
      Bounty bounty = terms == null ? null : terms.terms().pay().bounty();
      if (bounty != null
          && !views
              .capturedAt()
              .isAfter(views.publishedAt().plus(Duration.ofDays(bounty.days())))) {
        last.put(views.postId(), views);
      }
    }
    return last.values().stream()
        .sorted(
            Comparator.comparing(PostViews::publishedAt)
                .thenComparing(post -> post.postId().toString()))
        .toList();
  }

  private static BigDecimal rounded(BigDecimal exact, String currency) {
    return exact.setScale(Money.minorDigits(currency), RoundingMode.HALF_UP);
  }
}
