package io.hookline.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** Changes as the contracts of the sister services describe them. */
public final class Changes {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private Changes() {}

  public static CloudEvent brand(String slug, String zone, String currency) {
    return event(
        "creator",
        "BrandRegistered",
        slug,
        """
        {"slug": "%s", "name": "%s Ltd", "timeZone": "%s", "currency": "%s", "version": 0,
         "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}"""
            .formatted(slug, slug, zone, currency));
  }

  public static CloudEvent creator(String brand, UUID id, String name) {
    return event(
        "creator",
        "CreatorRegistered",
        brand,
        """
        {"id": "%s", "displayName": %s, "version": 0,
         "accounts": [{"id": "%s", "network": "TIKTOK", "handle": "someone"}]}"""
            .formatted(id, quoted(name), id));
  }

  public static CloudEvent partnership(
      String brand, UUID id, UUID creator, String status, String fee, int version) {
    return partnership(brand, id, creator, status, fee, "2026-09-01", null, version);
  }

  public static CloudEvent partnership(
      String brand,
      UUID id,
      UUID creator,
      String status,
      String fee,
      String startsOn,
      String endsOn,
      int version) {
    return event(
        "creator",
        "PartnershipUpdated",
        brand,
        """
        {"id": "%s", "creatorId": "%s", "name": "Spring launch", "startsOn": "%s", "endsOn": %s,
         "fee": {"amount": "%s", "currency": "%s"}, "status": "%s", "version": %d}"""
            .formatted(
                id,
                creator,
                startsOn,
                quoted(endsOn),
                fee,
                brand.startsWith("nordlys") ? "EUR" : "USD",
                status,
                version));
  }

  public static CloudEvent promoCode(String brand, UUID id, UUID creator, String code) {
    return event(
        "creator",
        "PromoCodeIssued",
        brand,
        """
        {"id": "%s", "partnershipId": "%s", "creatorId": "%s", "code": "%s", "validFrom": null,
         "validUntil": null, "version": 0}"""
            .formatted(id, Fixtures.PARTNERSHIP, creator, code));
  }

  public static CloudEvent pillar(String brand, UUID id, String name) {
    return event(
        "content",
        "PillarCreated",
        brand,
        """
        {"id": "%s", "name": "%s", "description": null, "version": 0}"""
            .formatted(id, name));
  }

  public static CloudEvent series(String brand, UUID id, UUID pillar, String name) {
    return event(
        "content",
        "SeriesCreated",
        brand,
        """
        {"id": "%s", "pillarId": "%s", "name": "%s", "hook": null, "version": 0}"""
            .formatted(id, pillar, name));
  }

  public static CloudEvent post(
      String brand, UUID id, UUID creator, String network, String publishedAt) {
    return event(
        "content",
        "PostPublished",
        brand,
        """
        {"id": "%s", "seriesId": "%s", "creatorId": "%s", "network": "%s", "title": "Serum",
         "funnelStage": "BOFU", "status": "PUBLISHED", "publishedAt": "%s", "url": null,
         "plannedFor": null, "version": 1}"""
            .formatted(id, Fixtures.id(52), creator, network, publishedAt));
  }

  public static Snapshot snapshot(String brand, UUID id, UUID post, String capturedAt) {
    return new Snapshot(brand, id, post, capturedAt, "ORGANIC", "API", "{}");
  }

  /** A snapshot whose counters are unknown until they are said. */
  public record Snapshot(
      String brand,
      UUID id,
      UUID post,
      String capturedAt,
      String dataset,
      String source,
      String counters) {

    public Snapshot counts(Long views, Long likes, Long comments, Long shares, Long saves) {
      return new Snapshot(
          brand,
          id,
          post,
          capturedAt,
          dataset,
          source,
          """
          {"views": %d, "likes": %d, "comments": %d, "shares": %d, "saves": %d}"""
              .formatted(views, likes, comments, shares, saves));
    }

    public Snapshot paid() {
      return new Snapshot(brand, id, post, capturedAt, "PAID", source, counters);
    }

    public Snapshot from(String other) {
      return new Snapshot(brand, id, post, capturedAt, dataset, other, counters);
    }

    public Snapshot estimated() {
      return from("ESTIMATED");
    }

    public CloudEvent event() {
      String separator = counters.equals("{}") ? "" : ", ";
      return Changes.event(
          "content",
          "SnapshotRecorded",
          brand,
          """
          {"id": "%s", "postId": "%s", "creatorId": null, "capturedAt": "%s", "dataset": "%s",
           "source": "%s", "reach": null, "watchSeconds": 12, "version": 0%s%s"""
              .formatted(id, post, capturedAt, dataset, source, separator, counters.substring(1)));
    }
  }

  public static CloudEvent link(String brand, UUID id, UUID creator, String slug) {
    return event(
        "attribution",
        "LinkCreated",
        brand,
        """
        {"id": "%s", "creatorId": "%s", "postId": null, "slug": "%s",
         "destinationUrl": "https://shop.example/serum", "version": 0}"""
            .formatted(id, creator, slug));
  }

  public static CloudEvent clicks(
      String brand, UUID link, UUID creator, String day, int clicks, int version) {
    return event(
        "attribution",
        "ClicksCounted",
        brand,
        """
        {"linkId": "%s", "creatorId": "%s", "day": "%s", "clicks": %d, "version": %d}"""
            .formatted(link, creator, day, clicks, version));
  }

  /** A conversion in a currency; only the brand's own has a value. */
  public static CloudEvent conversion(
      String brand, UUID id, String occurredAt, String amount, String currency) {
    return conversion(brand, id, 0, occurredAt, amount, currency);
  }

  public static CloudEvent conversion(
      String brand, UUID id, int version, String occurredAt, String amount, String currency) {
    String money =
        """
        {"amount": "%s", "currency": "%s"}"""
            .formatted(amount, currency);
    boolean converted = currency.equals(brand.startsWith("nordlys") ? "EUR" : "USD");
    return event(
        "attribution",
        "ConversionRecorded",
        brand,
        """
        {"id": "%s", "orderId": "order-%s", "occurredAt": "%s", "value": %s, "originalValue": %s,
         "promoCodes": [], "version": %d}"""
            .formatted(id, id, occurredAt, converted ? money : null, money, version));
  }

  public static CloudEvent credited(
      String brand, UUID conversion, int version, String occurredAt, String... credits) {
    return event(
        "attribution",
        "CreditDecided",
        brand,
        """
        {"conversionId": "%s", "version": %d, "model": "LAST_TOUCH", "clickWindowHours": 168,
         "viewWindowHours": 0,
         "occurredAt": "%s", "credits": [%s], "evidence": [{"kind": "CLICK"}]}"""
            .formatted(conversion, version, occurredAt, String.join(", ", credits)));
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
    String money =
        value == null
            ? null
            : """
            {"amount": "%s", "currency": "USD"}"""
                .formatted(value);
    return """
    {"creatorId": "%s", "partnershipId": "%s", "linkId": null, "promoCodeId": null,
     "evidence": "%s", "share": %s, "value": %s}"""
        .formatted(creator, Fixtures.PARTNERSHIP, evidence, share, money);
  }

  /** A change that a later release of a sister may bring. */
  public static CloudEvent unknown(String service, String brand) {
    return read(
        SisterEvent.of(service, "JobFinished")
            .in(brand)
            .put("type", "io.hookline." + service + ".SomethingNewHappened")
            .put("subject", "wonders/1"));
  }

  /** Of the sister's contract: what is not said is null where it may be. */
  static CloudEvent event(String service, String type, String brand, String data) {
    return read(SisterEvent.of(service, type).sparse().with(data).in(brand));
  }

  private static CloudEvent read(JsonNode event) {
    try {
      return JSON.treeToValue(event, CloudEvent.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}
