package io.hookline.attribution.collect.adcost;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What a source told of a day of an ad, an ad group or a campaign.
 *
 * @param day as the ad account cuts it
 * @param facts names the ad by its id, or else the ad group, or else the campaign
 * @param placement where the ad was shown, of a part of the day; null for the whole day
 * @param collectedAt when it was read from the source: of one source the latest counts
 */
public record AdDayReading(
    AdNetwork network,
    LocalDate day,
    AdDayFacts facts,
    String placement,
    AdSource source,
    Instant collectedAt) {

  /** Where a day ends last. */
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /** Instants are kept to the microsecond. */
  public AdDayReading {
    collectedAt = collectedAt == null ? null : collectedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** Of a whole day. */
  public AdDayReading(
      AdNetwork network, LocalDate day, AdDayFacts facts, AdSource source, Instant collectedAt) {
    this(network, day, facts, null, source, collectedAt);
  }

  AdLevel level() {
    return facts.adId() != null
        ? AdLevel.AD
        : facts.adGroupId() != null ? AdLevel.AD_GROUP : AdLevel.CAMPAIGN;
  }

  AdDayKey key() {
    AdLevel level = level();
    String id =
        switch (level) {
          case AD -> facts.adId();
          case AD_GROUP -> facts.adGroupId();
          case CAMPAIGN -> facts.platformCampaignId();
        };
    return new AdDayKey(network, level, id, day, placement);
  }

  /** Whether a day was over when it was collected; in a zone that nobody has said, everywhere. */
  static boolean isWhole(LocalDate day, String dayZone, Instant collectedAt) {
    ZoneId zone = dayZone == null ? LAST : ZoneId.of(dayZone);
    return !collectedAt.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
