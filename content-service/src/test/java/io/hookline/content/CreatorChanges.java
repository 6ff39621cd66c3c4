package io.hookline.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.test.SisterFeed;
import io.hookline.kit.value.Ids;
import io.quarkus.arc.Arc;
import java.util.UUID;

/** What the creator-service's feed shows during a test. */
public final class CreatorChanges {

  private static SisterFeed feed;

  private CreatorChanges() {}

  /** Nothing has happened in the creator-service yet, and it answers. */
  public static void none() {
    feed = new SisterFeed("creator");
  }

  public static SisterFeed feed() {
    return feed;
  }

  public static void brand(String slug, String zone, String currency) {
    add(
        SisterEvent.of("creator", "BrandRegistered")
            .with(
                """
                {"slug": "%s", "name": "%s", "timeZone": "%s", "currency": "%s", "version": 0}"""
                    .formatted(slug, slug, zone, currency))
            .in(slug));
  }

  public static UUID creator(String brand) {
    UUID id = Ids.next();
    creator("CreatorRegistered", brand, id, "Mia Wong", 0);
    return id;
  }

  /** A creator with an account on TikTok. */
  public static UUID creator(String brand, String handle) {
    UUID id = Ids.next();
    add(
        SisterEvent.of("creator", "CreatorRegistered")
            .with(
                """
                {"id": "%s", "displayName": "Mia Wong", "mergedInto": null, "version": 0,
                 "accounts": [{"id": "%s", "network": "TIKTOK", "handle": "%s", "verified": null}]}"""
                    .formatted(id, Ids.next(), handle))
            .in(brand));
    return id;
  }

  /** Of any type: what counts is the creator after the change. */
  public static void creator(String type, String brand, UUID id, String name, int version) {
    add(
        SisterEvent.of("creator", "CreatorUpdated")
            .with(
                """
                {"id": "%s", "displayName": "%s", "mergedInto": null, "version": %d, "accounts": []}"""
                    .formatted(id, name, version))
            .in(brand)
            .put("type", "io.hookline.creator." + type));
  }

  /**
   * A partnership, as it is after the change.
   *
   * @param fee in dollars
   */
  public static void partnership(
      String brand, UUID id, UUID creator, String fee, String status, int version) {
    add(
        SisterEvent.of("creator", "PartnershipUpdated")
            .with(
                """
                {"id": "%s", "creatorId": "%s", "fee": {"amount": "%s", "currency": "USD"},
                 "startsOn": "2026-09-01", "endsOn": null, "status": "%s", "version": %d,
                 "activatedAt": "2026-09-01T00:00:00Z",
                 "terms": {"pay": null, "exclusivity": null, "usageRights": null,
                           "whitelisting": null, "disclosures": [], "deliverables": [],
                           "approval": null}}"""
                    .formatted(id, creator, fee, status, version))
            .in(brand));
  }

  /**
   * A partnership under terms, without a fee.
   *
   * @param activatedAt null for never
   * @param pay as JSON
   * @param disclosures as JSON
   */
  public static void partnershipUnder(
      String brand,
      UUID id,
      UUID creator,
      String status,
      String activatedAt,
      String pay,
      String disclosures) {
    add(
        SisterEvent.of("creator", "PartnershipUpdated")
            .with(
                """
                {"id": "%s", "creatorId": "%s", "fee": {"amount": "0.00", "currency": "USD"},
                 "startsOn": "2026-09-01", "endsOn": null, "status": "%s", "activatedAt": %s,
                 "terms": {"pay": %s, "exclusivity": null, "usageRights": null,
                           "whitelisting": null, "disclosures": %s, "deliverables": [],
                           "approval": null},
                 "version": 0}"""
                    .formatted(
                        id,
                        creator,
                        status,
                        activatedAt == null ? null : "\"" + activatedAt + "\"",
                        pay,
                        disclosures))
            .in(brand));
  }

  public static UUID campaign(String brand) {
    UUID id = Ids.next();
    add(
        SisterEvent.of("creator", "CampaignPlanned")
            .with(
                """
                {"id": "%s", "name": "Serum launch", "status": "DRAFT", "version": 0}"""
                    .formatted(id))
            .in(brand));
    return id;
  }

  /** Something that this service knows nothing of. */
  public static void other(String brand, String type, String resource) {
    add(SisterEvent.unknown("creator", type, resource, brand));
  }

  /** Reads the feed to its end, as the schedule does. */
  public static void arrive() {
    Arc.container().instance(FeedPoller.class).get().drain("creator");
  }

  /** How often the feed was asked since something last happened there. */
  public static int reads() {
    return feed.reads().size();
  }

  private static void add(ObjectNode event) {
    feed.add(event).open().forgetReads();
  }
}
