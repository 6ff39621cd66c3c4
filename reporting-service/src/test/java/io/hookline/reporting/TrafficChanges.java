package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** What the attribution-service tells of channels and of visits, as its contract describes it. */
public final class TrafficChanges {

  private TrafficChanges() {}

  public static ObjectNode cameBy(String brand, UUID conversion, UUID origin, int version) {
    return event(
        "ConversionOriginDetermined",
        brand,
        """
        {"conversionId": "%s", "originId": "%s", "version": %d}"""
            .formatted(conversion, origin, version));
  }

  /**
   * @param adKind null for none
   */
  public static ObjectNode channel(
      String brand, UUID origin, String channel, String adKind, int version) {
    return event(
        "OriginClassified",
        brand,
        """
        {"originId": "%s", "channel": "%s", "adKind": %s, "rulesVersion": 1, "version": %d}"""
            .formatted(origin, channel, quoted(adKind), version));
  }

  /**
   * @param visits of two pages each, of which one is a bounce
   * @param source null for none
   */
  public static ObjectNode visits(
      String brand, UUID id, String day, String source, String page, int visits, int version) {
    return event(
        "TrafficCounted",
        brand,
        """
        {"id": "%s", "day": "%s", "source": %s, "medium": null, "campaign": null, "content": null,
         "term": null, "clickIds": [], "referrerDomain": "google.com", "referrerHost": "google.com",
         "app": null, "landingPage": "%s", "goesOn": false, "visits": %d, "pageViews": %d,
         "bounces": %d, "seconds": %d, "version": %d}"""
            .formatted(
                id,
                day,
                quoted(source),
                page,
                visits,
                2 * visits,
                Math.min(1, visits),
                30 * visits,
                version));
  }

  public static ObjectNode visitsCameBy(String brand, UUID id, String day, UUID origin) {
    return event(
        "TrafficOriginDetermined",
        brand,
        """
        {"trafficId": "%s", "day": "%s", "originId": "%s", "version": 0}"""
            .formatted(id, day, origin));
  }

  /**
   * @param rest {@code "sessions": 120}; what is not said is null
   */
  public static ObjectNode webTraffic(String brand, UUID id, String day, int version, String rest) {
    return event(
        "WebTrafficCounted",
        brand,
        """
        {"id": "%s", "day": "%s", "version": %d, %s}"""
            .formatted(id, day, version, rest));
  }

  /** What a placement's part of the day of ad a1 of campaign c1 cost and brought. */
  public static ObjectNode placement(
      String brand, UUID id, UUID adDay, String day, String placement, String spend, int version) {
    return event(
        "AdPlacementCounted",
        brand,
        """
        {"id": "%1$s", "adDayId": "%2$s", "network": "TIKTOK", "level": "AD", "day": "%3$s",
         "platformCampaignId": "c1", "adId": "a1", "placement": "%4$s",
         "spend": {"amount": "%5$s", "currency": "USD"},
         "brandSpend": {"amount": "%5$s", "currency": "USD"}, "impressions": 1000, "clicks": 20,
         "version": %6$d}"""
            .formatted(id, adDay, day, placement, spend, version));
  }

  /**
   * The same of a whole ad group, or of campaign c1.
   *
   * @param adGroup null for the campaign
   */
  public static ObjectNode ofGroup(ObjectNode placement, String adGroup) {
    placement
        .withObject("data")
        .put("level", adGroup == null ? "CAMPAIGN" : "AD_GROUP")
        .put("adGroupId", adGroup)
        .putNull("adId");
    return placement;
  }

  /** The same of an ad of this ad group. */
  public static ObjectNode inGroup(ObjectNode placement, String adGroup) {
    placement.withObject("data").put("adGroupId", adGroup);
    return placement;
  }

  private static String quoted(String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("attribution", type).sparse().with(data).in(brand);
  }
}
