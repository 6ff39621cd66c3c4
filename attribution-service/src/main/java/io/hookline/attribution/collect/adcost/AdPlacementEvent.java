package io.hookline.attribution.collect.adcost;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("ad-days/{adDayId}/placements/{id}")
sealed interface AdPlacementEvent extends Event {

  /**
   * What counts of a placement's part of an ad's day. Parts stand beside the day, need not add up
   * to it, and may be told before it. That of a campaign has those of its ads in it.
   *
   * @param brandSpend the same in the brand's currency; null where it was paid in another
   */
  @Schema(name = "AdPlacementCount")
  record Count(
      UUID id,
      UUID adDayId,
      AdNetwork network,
      AdLevel level,
      @Schema(examples = "2026-09-05", description = "As the ad account cuts days") LocalDate day,
      @Schema(nullable = true, examples = "1790162219134500865") String platformCampaignId,
      @Schema(nullable = true, examples = "1790162219134500917") String adGroupId,
      @Schema(nullable = true, examples = "1790162219134501121") String adId,
      @Schema(examples = "TikTok", description = "In the platform's words") String placement,
      @Schema(nullable = true) Money spend,
      @Schema(nullable = true) Money brandSpend,
      @Schema(nullable = true, examples = "40210") Long impressions,
      @Schema(nullable = true, examples = "28050") Long reach,
      @Schema(nullable = true, examples = "540") Long clicks,
      @Schema(nullable = true, examples = "33112") Long videoViews,
      @Schema(nullable = true, examples = "28") Long conversions,
      @Schema(nullable = true) Money conversionValue,
      @Schema(nullable = true) Money brandConversionValue,
      long version) {

    static Count of(ToldDay part, String placement, String brand, String currency, long version) {
      AdDayFacts facts = part.counting().facts();
      return new Count(
          part.id(),
          part.key().dayId(brand),
          part.key().network(),
          part.key().level(),
          part.key().day(),
          facts.platformCampaignId(),
          facts.adGroupId(),
          facts.adId(),
          placement,
          facts.spend(),
          in(currency, facts.spend()),
          facts.impressions(),
          facts.reach(),
          facts.clicks(),
          facts.videoViews(),
          facts.conversions(),
          facts.conversionValue(),
          in(currency, facts.conversionValue()),
          version);
    }

    private static Money in(String currency, Money money) {
      return money != null && money.currency().equals(currency) ? money : null;
    }
  }

  record Counted(Count data) implements AdPlacementEvent {}
}
