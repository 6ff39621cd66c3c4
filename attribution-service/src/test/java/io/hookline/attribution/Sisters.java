package io.hookline.attribution;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.SisterEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Changes as the contracts of the sister services describe them. */
public final class Sisters {

  private Sisters() {}

  public static void brand(String slug, String zone, String currency) {
    tell(
        slug,
        "BrandRegistered",
        """
        {"slug": "%s", "name": "%s", "timeZone": "%s", "currency": "%s", "version": 0}"""
            .formatted(slug, slug, zone, currency));
  }

  public static UUID creator(String brand) {
    UUID id = UUID.randomUUID();
    tell(
        brand,
        "CreatorRegistered",
        """
        {"id": "%s", "displayName": "Mia", "accounts": [], "version": 0}"""
            .formatted(id));
    return id;
  }

  public static UUID campaign(String brand) {
    UUID id = UUID.randomUUID();
    tell(
        brand,
        "CampaignPlanned",
        """
        {"id": "%s", "name": "Spring", "version": 0}"""
            .formatted(id));
    return id;
  }

  public static UUID partnership(String brand, UUID creator, String status, long version, UUID id) {
    tell(
        brand,
        "PartnershipDrafted",
        """
        {"id": "%s", "creatorId": "%s", "name": "Spring", "startsOn": "2020-01-01",
         "endsOn": null, "status": "%s", "activatedAt": %s, "version": %d}"""
            .formatted(
                id,
                creator,
                status,
                Set.of("DRAFT", "PROPOSED").contains(status) ? null : "\"2020-01-01T09:00:00Z\"",
                version));
    return id;
  }

  /** One that was given up before both sides had agreed. */
  public static void partnershipGivenUp(String brand, UUID creator, long version, UUID id) {
    tell(
        brand,
        "PartnershipTerminated",
        """
        {"id": "%s", "creatorId": "%s", "name": "Spring", "startsOn": "2020-01-01",
         "endsOn": "2026-12-31", "status": "TERMINATED", "activatedAt": null, "version": %d}"""
            .formatted(id, creator, version));
  }

  /** The same partnership, ended. */
  public static void partnershipEnded(
      String brand, UUID creator, LocalDate endsOn, long version, UUID id) {
    tell(
        brand,
        "PartnershipCompleted",
        """
        {"id": "%s", "creatorId": "%s", "name": "Spring", "startsOn": "2020-01-01",
         "endsOn": "%s", "status": "COMPLETED", "version": %d}"""
            .formatted(id, creator, endsOn, version));
  }

  public static UUID promoCode(String brand, UUID creator, String code, String from, String until) {
    UUID id = UUID.randomUUID();
    tell(
        brand,
        "PromoCodeIssued",
        """
        {"id": "%s", "partnershipId": "%s", "creatorId": "%s", "code": "%s", "validFrom": %s,
         "validUntil": %s, "version": 0}"""
            .formatted(id, UUID.randomUUID(), creator, code, quoted(from), quoted(until)));
    return id;
  }

  /** A code of which the terms say whether it or a link of somebody else goes first. */
  public static void promoCodeOfTerms(
      String brand, UUID creator, String code, UUID id, String precedence) {
    promoCodeChanged(brand, creator, code, id, precedence, 0);
  }

  public static void promoCodeChanged(
      String brand, UUID creator, String code, UUID id, String precedence, long version) {
    tell(
        brand,
        "PromoCodeIssued",
        """
        {"id": "%s", "partnershipId": "%s", "creatorId": "%s", "code": "%s", "validFrom": null,
         "validUntil": null, "precedence": "%s", "version": %d}"""
            .formatted(id, UUID.randomUUID(), creator, code, precedence, version));
  }

  /** A code that was taken back. */
  public static void withdrawn(String brand, UUID creator, String code, Instant at) {
    tell(
        brand,
        "PromoCodeWithdrawn",
        """
        {"id": "%s", "partnershipId": "%s", "creatorId": "%s", "code": "%s", "validFrom": null,
         "validUntil": "2099-01-01T00:00:00Z", "status": "WITHDRAWN", "statusSince": "%s",
         "version": 1}"""
            .formatted(UUID.randomUUID(), UUID.randomUUID(), creator, code, at));
  }

  /**
   * A post of TikTok's.
   *
   * @param networkPostId null where it is not known yet
   */
  public static void post(String brand, UUID id, String networkPostId, UUID creator, long version) {
    ofContent(
        brand,
        "PostPublished",
        """
        {"id": "%s", "network": "TIKTOK", "networkPostId": %s, "creatorId": %s, "version": %d}"""
            .formatted(id, quoted(networkPostId), quoted(creator), version));
  }

  /** The same post, in a series or none. */
  public static void post(String brand, UUID id, UUID series, String funnelStage, long version) {
    ofContent(
        brand,
        "PostPublished",
        """
        {"id": "%s", "network": "TIKTOK", "networkPostId": "7392011234567890123",
         "seriesId": %s, "funnelStage": "%s", "version": %d}"""
            .formatted(id, quoted(series), funnelStage, version));
  }

  public static void series(String brand, UUID id, UUID pillar, long version) {
    ofContent(
        brand,
        "SeriesUpdated",
        """
        {"id": "%s", "pillarId": "%s", "version": %d}"""
            .formatted(id, pillar, version));
  }

  private static String quoted(Object text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  private static void ofContent(String brand, String type, String data) {
    Feeds.apply(SisterEvent.of("content", type).sparse().with(data).in(brand));
  }

  private static void tell(String brand, String type, String data) {
    Feeds.apply(SisterEvent.of("creator", type).sparse().with(data).in(brand));
  }
}
