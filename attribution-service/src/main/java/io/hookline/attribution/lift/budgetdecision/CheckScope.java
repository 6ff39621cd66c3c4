package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.channel.KnownChannels;
import io.hookline.attribution.replica.CampaignReplica;
import io.hookline.attribution.replica.ContentReplica;
import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Whether what a budget is for is there. */
@Singleton
class CheckScope {

  private final CampaignReplica campaigns;
  private final CreatorReplica creators;
  private final ContentReplica content;
  private final KnownChannels channels;
  private final CurrentBrand brand;

  CheckScope(
      CampaignReplica campaigns,
      CreatorReplica creators,
      ContentReplica content,
      KnownChannels channels,
      CurrentBrand brand) {
    this.campaigns = campaigns;
    this.creators = creators;
    this.content = content;
    this.channels = channels;
    this.brand = brand;
  }

  /**
   * @param at where the key stands in the body
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  void require(BudgetScope scope, String at) {
    switch (scope.kind()) {
      case CHANNEL -> References.require(at, scope.key(), "channel", channels::has);
      case AD_KIND -> requireKind(scope.key(), at);
      default ->
          References.require(
              at,
              id(scope.key(), at),
              scope.kind().name().toLowerCase(Locale.ROOT),
              id -> has(scope.kind(), id));
    }
  }

  private boolean has(BudgetScopeKind kind, UUID id) {
    return switch (kind) {
      case CAMPAIGN -> campaigns.has(brand.slug(), id);
      case CREATOR -> !creators.existing(brand.slug(), Set.of(id)).isEmpty();
      case SERIES -> content.hasSeries(brand.slug(), id);
      case POST -> content.hasPost(brand.slug(), id);
      case CHANNEL, AD_KIND -> false;
    };
  }

  private static void requireKind(String key, String at) {
    if (Arrays.stream(AdKind.values()).noneMatch(kind -> kind.name().equals(key))) {
      throw new Violation(at, "must be one of " + Arrays.toString(AdKind.values())).asProblem();
    }
  }

  private static UUID id(String key, String at) {
    try {
      UUID id = UUID.fromString(key);
      if (id.toString().equalsIgnoreCase(key)) {
        return id;
      }
    } catch (IllegalArgumentException none) {
      // Said below, as of what only looks like one.
    }
    throw new Violation(at, "must be an id").asProblem();
  }
}
