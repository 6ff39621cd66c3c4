package io.hookline.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ad, or a campaign of which the platform tells no ads.
 *
 * @param number tells it from the brand's others
 * @param campaign its name
 * @param name null for a campaign as a whole
 */
record Ad(Brand brand, Network network, String kind, int number, String campaign, String name) {

  /** A platform's ids have 19 digits. */
  private static final long FIRST_ID = 1_790_162_219_134_501_121L;

  private static final LocalTime READ_AT = LocalTime.of(20, 0);

  /**
   * What it did on a day.
   *
   * @param spend in the brand's currency
   * @param frequency how often each person saw it
   */
  record Result(
      double spend,
      double budget,
      long impressions,
      double frequency,
      long clicks,
      long views,
      long conversions,
      double price) {

    /** As it was told at first: some clicks and what they cost are taken back later. */
    Result atFirst() {
      return new Result(
          spend * 1.03,
          budget,
          impressions + impressions / 40,
          frequency,
          clicks + clicks / 12 + 1,
          views,
          Math.max(0, conversions - 1),
          price);
    }
  }

  /**
   * @param readAfter so many days
   */
  Map<String, Object> row(LocalDate day, int readAfter, Result result) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("network", network.name());
    row.put("adKind", kind);
    row.put("day", day.toString());
    row.put("dayZone", brand.zone().getId());
    row.put("platformCampaignId", id(1));
    row.put("campaignName", campaign);
    if (name != null) {
      row.put("adGroupId", id(2));
      row.put("adId", id(3));
      row.put("adName", name);
    }
    row.put("spend", money(result.spend()));
    row.put("budget", money(result.budget()));
    row.put("impressions", result.impressions());
    row.put("reach", (long) (result.impressions() / result.frequency()));
    row.put("frequency", Body.rounded(result.frequency(), 2));
    row.put("clicks", result.clicks());
    row.put("videoViews", result.views());
    row.put("conversions", result.conversions());
    row.put("conversionValue", money(result.conversions() * result.price()));
    row.put("counters", counters(result));
    row.put("source", "API");
    row.put(
        "collectedAt",
        day.plusDays(readAfter).atTime(READ_AT).toInstant(ZoneOffset.UTC).toString());
    return row;
  }

  /** What is watched is the less the longer it is; most conversions follow a click. */
  private static Map<String, Object> counters(Result result) {
    long byView = result.conversions() / 5;
    return Body.of(
        "views2s", share(result.views(), 0.55),
        "views6s", share(result.views(), 0.24),
        "views25", share(result.views(), 0.48),
        "views50", share(result.views(), 0.27),
        "views75", share(result.views(), 0.17),
        "views100", share(result.views(), 0.11),
        "engagedViews", share(result.views(), 0.22),
        "profileVisits", share(result.clicks(), 0.18),
        "follows", share(result.clicks(), 0.04),
        "likes", share(result.views(), 0.021),
        "comments", share(result.views(), 0.001),
        "shares", share(result.views(), 0.002),
        "clickConversions", result.conversions() - byView,
        "viewConversions", byView);
  }

  private static long share(long of, double share) {
    return Math.round(of * share);
  }

  private String id(int level) {
    long ofBrand = Math.floorMod(brand.slug().hashCode(), 9_973) * 100_003L;
    return Long.toString(FIRST_ID + ofBrand + number * 1_009L + level * 17L);
  }

  private Map<String, Object> money(double amount) {
    return Body.of(
        "amount",
        BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN).toPlainString(),
        "currency",
        brand.currency());
  }
}
