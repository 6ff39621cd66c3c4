package io.hookline.creator.deal.spark;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.replica.MentionRights;
import io.hookline.creator.replica.PostFact;
import io.hookline.creator.terms.UsageChannel;
import io.hookline.creator.terms.UsageRights;
import io.hookline.creator.terms.Whitelisting;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Whether the brand may pay for views of a post as long as a code holds. */
@ApplicationScoped
class PaidUse {

  private final PartnershipTerms terms;
  private final MentionRights mentions;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  PaidUse(
      PartnershipTerms terms, MentionRights mentions, BrandDirectory brands, CurrentBrand brand) {
    this.mentions = mentions;
    this.terms = terms;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @throws Problem SPARK_RIGHTS_MISSING
   */
  GrantedRights require(PostFact post, SparkPeriod period, Instant now) {
    if (post.mentionId() != null) {
      return ofMention(post, period);
    }
    if (post.creatorId() == null) {
      return new GrantedRights(SparkRights.OWN_POST, null);
    }
    if (post.partnershipId() == null) {
      throw missing("The post is under no partnership.");
    }
    ZoneId zone = brands.get(brand.slug()).timeZone();
    LocalDate first = LocalDate.ofInstant(period.startsAt(), zone);
    LocalDate last = LocalDate.ofInstant(period.endsAt().minusNanos(1), zone);
    AgreedTerms agreed =
        terms
            .termsAt(post.partnershipId(), now)
            .orElseThrow(() -> missing("The partnership was never active."));
    return covering(agreed, first, last)
        .map(rights -> new GrantedRights(rights, agreed.version()))
        .orElseThrow(
            () ->
                missing(
                    "Paid use until %s is granted neither by usage rights nor by whitelisting."
                        .formatted(last)));
  }

  private GrantedRights ofMention(PostFact post, SparkPeriod period) {
    if (!mentions.allowAds(post.mentionId(), period.startsAt(), period.endsAt())) {
      throw missing(
          "The author of the video has not granted paid use on TikTok until "
              + period.endsAt()
              + ".");
    }
    return new GrantedRights(SparkRights.MENTION, null);
  }

  private static Optional<SparkRights> covering(
      AgreedTerms agreed, LocalDate first, LocalDate last) {
    UsageRights usage = agreed.terms().usageRights();
    if (usage != null
        && usage.channels().contains(UsageChannel.PAID_SOCIAL)
        && covers(agreed, usage.from(), usage.until(), first, last)) {
      return Optional.of(SparkRights.USAGE_RIGHTS);
    }
    Whitelisting whitelisting = agreed.terms().whitelisting();
    return whitelisting != null
            && covers(agreed, whitelisting.from(), whitelisting.until(), first, last)
        ? Optional.of(SparkRights.WHITELISTING)
        : Optional.empty();
  }

  private static boolean covers(
      AgreedTerms agreed, LocalDate from, LocalDate until, LocalDate first, LocalDate last) {
    LocalDate begin = from == null ? agreed.startsOn() : from;
    return !first.isBefore(begin) && (until == null || !last.isAfter(until));
  }

  private static Problem missing(String why) {
    return new Problem(SparkProblem.SPARK_RIGHTS_MISSING, why);
  }
}
