package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** Changes as the contract of the creator-service describes them. */
public final class CreatorChanges {

  private CreatorChanges() {}

  public static ObjectNode brand(String slug, String zone, String currency) {
    return event(
        "BrandRegistered",
        slug,
        """
        {"slug": "%s", "name": "%s Ltd", "timeZone": "%s", "currency": "%s", "version": 0,
         "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}"""
            .formatted(slug, slug, zone, currency));
  }

  /** The brand after it was moved to another time zone. */
  public static ObjectNode movedBrand(String slug, String zone, String currency) {
    return event(
        "BrandUpdated",
        slug,
        """
        {"slug": "%s", "name": "%s Ltd", "timeZone": "%s", "currency": "%s", "version": 1,
         "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-10-01T00:00:00Z"}"""
            .formatted(slug, slug, zone, currency));
  }

  public static ObjectNode creator(String brand, UUID id, String name) {
    return event(
        "CreatorRegistered",
        brand,
        """
        {"id": "%s", "displayName": %s, "version": 0,
         "accounts": [{"id": "%s", "network": "TIKTOK", "handle": "someone", "verified": null}]}"""
            .formatted(id, quoted(name), id));
  }

  /**
   * The creator when another record came to stand for it, or for itself again.
   *
   * @param into null for itself
   */
  public static ObjectNode merged(String brand, UUID id, String name, UUID into, int version) {
    return event(
        into == null ? "CreatorParted" : "CreatorMerged",
        brand,
        """
        {"id": "%s", "displayName": %s, "mergedInto": %s, "version": %d, "accounts": []}"""
            .formatted(id, quoted(name), quoted(into == null ? null : into.toString()), version));
  }

  public static ObjectNode partnership(
      String brand, UUID id, UUID creator, String status, String fee, int version) {
    return partnership(brand, id, creator, status, fee, "2026-09-01", null, version);
  }

  public static ObjectNode partnership(
      String brand,
      UUID id,
      UUID creator,
      String status,
      String fee,
      String startsOn,
      String endsOn,
      int version) {
    return event(
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
                Fixtures.currency(brand),
                status,
                version));
  }

  public static ObjectNode campaign(String brand, UUID id, String name, int version) {
    return campaign(brand, id, name, "CONVERSION", version);
  }

  public static ObjectNode campaign(
      String brand, UUID id, String name, String objective, int version) {
    return event(
        "CampaignUpdated",
        brand,
        """
        {"id": "%s", "name": %s, "objective": "%s", "kinds": ["SPARK", "ORGANIC"],
         "startsOn": "2026-09-01", "endsOn": "2026-10-31", "launch": true, "status": "ACTIVE",
         "baseline": {"kind": "PERIOD", "from": "2026-08-01", "to": "2026-08-31", "studyId": null},
         "version": %d}"""
            .formatted(id, quoted(name), objective, version));
  }

  public static ObjectNode promoCode(String brand, UUID id, UUID creator, String code) {
    return event(
        "PromoCodeIssued",
        brand,
        """
        {"id": "%s", "partnershipId": "%s", "creatorId": "%s", "code": "%s", "validFrom": null,
         "validUntil": null, "version": 0}"""
            .formatted(id, Fixtures.PARTNERSHIP, creator, code));
  }

  /**
   * Something that a creator earned, at noon of a day in UTC.
   *
   * @param amount in the brand's currency; null where no rate is known
   * @param rest {@code "status": "PAID", "campaignId": "…"}
   */
  public static ObjectNode earning(
      String brand, UUID id, UUID creator, String kind, String amount, String day, String rest) {
    String money = "{\"amount\": \"%s\", \"currency\": \"%s\"}";
    return event(
        "EarningMade",
        brand,
        """
        {"id": "%s", "creatorId": "%s", "kind": "%s", "amount": %s, "brandAmount": %s,
         "earnedAt": "%sT12:00:00Z", %s}"""
            .formatted(
                id,
                creator,
                kind,
                money.formatted(
                    amount == null ? "10.00" : amount,
                    amount == null ? "SEK" : Fixtures.currency(brand)),
                amount == null ? "null" : money.formatted(amount, Fixtures.currency(brand)),
                day,
                rest));
  }

  public static ObjectNode sparkAuthorization(
      String brand,
      UUID id,
      UUID post,
      String status,
      String startsAt,
      String endsAt,
      int version) {
    return event(
        "SparkAuthorizationUsed",
        brand,
        """
        {"id": "%s", "postId": "%s", "status": "%s", "startsAt": "%s", "endsAt": "%s",
         "days": 30, "music": "OWN", "version": %d}"""
            .formatted(id, post, status, startsAt, endsAt, version));
  }

  /**
   * The budget of a campaign.
   *
   * @param steps {@code {"from": "2026-09-01", "amount": "5000.00"}, …}
   */
  public static ObjectNode budget(String brand, UUID id, UUID campaign, String steps, int version) {
    return event(
        "BudgetChanged",
        brand,
        """
        {"id": "%s", "campaignId": "%s", "steps": [%s], "version": %d}"""
            .formatted(id, campaign, steps, version));
  }

  /**
   * What somebody laid out.
   *
   * @param amount in the brand's currency; null where no rate is known
   * @param rest {@code "status": "APPROVED", "earningId": "…"}
   */
  public static ObjectNode expense(
      String brand, UUID id, UUID creator, String amount, String day, String rest) {
    String money = "{\"amount\": \"%s\", \"currency\": \"%s\"}";
    return event(
        "ExpenseApproved",
        brand,
        """
        {"id": "%s", "creatorId": "%s", "kind": "EXPENSE", "brandAmount": %s, "incurredOn": "%s",
         "updatedAt": "%sT12:00:00Z", %s}"""
            .formatted(
                id,
                creator,
                amount == null ? "null" : money.formatted(amount, Fixtures.currency(brand)),
                day,
                day,
                rest));
  }

  public static ObjectNode deliverable(
      String brand, UUID id, UUID partnership, int count, String status, int version) {
    return event(
        "DeliverableUpdated",
        brand,
        """
        {"id": "%s", "partnershipId": "%s", "type": "VIDEO", "count": %d, "status": "%s",
         "dueOn": "2026-10-05", "version": %d}"""
            .formatted(id, partnership, count, status, version));
  }

  /** Of the contract: what is not said is null where it may be. */
  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("creator", type).sparse().with(data).in(brand);
  }

  private static String quoted(String text) {
    return text == null ? "null" : TextNode.valueOf(text).toString();
  }
}
