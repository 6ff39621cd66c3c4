package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.List;
import java.util.UUID;

/** Changes as the contract of the attribution-service describes them. */
public final class AttributionChanges {

  private AttributionChanges() {}

  public static ObjectNode link(String brand, UUID id, UUID creator, String slug) {
    return link(brand, id, creator, null, slug, 0);
  }

  public static ObjectNode link(
      String brand, UUID id, UUID creator, UUID post, String slug, int version) {
    return event(
        "LinkCreated",
        brand,
        """
        {"id": "%s", "creatorId": %s, "postId": %s, "slug": "%s",
         "destinationUrl": "https://shop.example/serum", "version": %d}"""
            .formatted(id, quoted(creator), quoted(post), slug, version));
  }

  public static ObjectNode clicks(
      String brand, UUID link, UUID creator, String day, int clicks, int version) {
    return event(
        "ClicksCounted",
        brand,
        """
        {"linkId": "%s", "creatorId": "%s", "day": "%s", "clicks": %d, "version": %d}"""
            .formatted(link, creator, day, clicks, version));
  }

  /**
   * A day of an ad; where that is null, of the ad group that the rest names, or of a campaign.
   *
   * @param rest {@code "adGroupId": "g1", "clicks": 10}
   */
  public static ObjectNode adDay(
      String brand, UUID id, String ad, String day, int version, String rest) {
    String coarse = rest.contains("adGroupId") ? "AD_GROUP" : "CAMPAIGN";
    return event(
        version == 0 ? "AdDayRecorded" : "AdDayRestated",
        brand,
        """
        {"id": "%s", "network": "TIKTOK", "level": "%s", "day": "%s", "platformCampaignId": "c1",
         "adId": %s, "source": "API", "version": %d, %s}"""
            .formatted(
                id,
                ad == null ? coarse : "AD",
                day,
                ad == null ? "null" : '"' + ad + '"',
                version,
                rest));
  }

  /** What was spent, in the brand's currency. */
  public static String spent(String amount) {
    String money = "{\"amount\": \"" + amount + "\", \"currency\": \"USD\"}";
    return "\"spend\": " + money + ", \"brandSpend\": " + money;
  }

  /** A conversion in a currency; only the brand's own has a value. */
  public static ObjectNode conversion(
      String brand, UUID id, String occurredAt, String amount, String currency) {
    return conversion(brand, id, 0, occurredAt, amount, currency);
  }

  public static ObjectNode conversion(
      String brand, UUID id, int version, String occurredAt, String amount, String currency) {
    String money =
        """
        {"amount": "%s", "currency": "%s"}"""
            .formatted(amount, currency);
    boolean converted = currency.equals(Fixtures.currency(brand));
    return event(
        "ConversionRecorded",
        brand,
        """
        {"id": "%s", "orderId": "order-%s", "occurredAt": "%s", "value": %s, "originalValue": %s,
         "promoCodes": [], "items": [], "toldBy": ["SERVER"], "version": %d}"""
            .formatted(id, id, occurredAt, converted ? money : null, money, version));
  }

  /**
   * A conversion of 10.00 of which it is known who bought.
   *
   * @param customer NEW or RETURNING; null where nobody knows
   */
  public static ObjectNode bought(
      String brand, UUID id, int version, String occurredAt, String customer) {
    ObjectNode change =
        conversion(brand, id, version, occurredAt, "10.00", Fixtures.currency(brand));
    change.withObject("data").put("customer", customer);
    return change;
  }

  /**
   * The same order, of which these sides told.
   *
   * @param sides PIXEL, SERVER, OFFLINE
   */
  public static ObjectNode toldBy(ObjectNode conversion, String... sides) {
    ArrayNode told = conversion.withObject("data").putArray("toldBy");
    List.of(sides).forEach(told::add);
    return conversion;
  }

  public static ObjectNode credited(
      String brand, UUID conversion, int version, String occurredAt, String... credits) {
    return event(
        "CreditDecided",
        brand,
        """
        {"conversionId": "%s", "version": %d, "model": "LAST_TOUCH", "clickWindowHours": 168,
         "viewWindowHours": 0,
         "occurredAt": "%s", "credits": [%s], "evidence": [{"kind": "CLICK"}]}"""
            .formatted(conversion, version, occurredAt, String.join(", ", credits)));
  }

  /** The same decision, which rests on evidence of these kinds. */
  public static ObjectNode restingOn(ObjectNode decided, String... kinds) {
    ArrayNode evidence = decided.withObject("data").putArray("evidence");
    for (String kind : kinds) {
      evidence.addObject().put("kind", kind);
    }
    return decided;
  }

  /** A credit by a click on a link. */
  public static String click(UUID creator, String share, String value) {
    return credit(creator, "CLICK", share, value);
  }

  /** A credit by a promo code. */
  public static String code(UUID creator, String share, String value) {
    return credit(creator, "PROMO_CODE", share, value);
  }

  private static String credit(UUID creator, String evidence, String share, String value) {
    return credit(creator, Fixtures.PARTNERSHIP, null, null, evidence, share, value);
  }

  /**
   * A credit of which everything can be said.
   *
   * @param value null where it could not be converted into the brand's currency
   */
  public static String credit(
      UUID creator,
      UUID partnership,
      UUID link,
      UUID code,
      String evidence,
      String share,
      String value) {
    String money =
        value == null
            ? null
            : """
            {"amount": "%s", "currency": "USD"}"""
                .formatted(value);
    return """
    {"creatorId": %s, "partnershipId": %s, "linkId": %s, "promoCodeId": %s,
     "evidence": "%s", "share": %s, "value": %s}"""
        .formatted(
            quoted(creator),
            quoted(partnership),
            quoted(link),
            quoted(code),
            evidence,
            share,
            money);
  }

  private static String quoted(UUID id) {
    return id == null ? "null" : '"' + id.toString() + '"';
  }

  /** Of the contract: what is not said is null where it may be. */
  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("attribution", type).sparse().with(data).in(brand);
  }
}
