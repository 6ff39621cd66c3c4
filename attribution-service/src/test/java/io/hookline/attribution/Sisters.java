package io.hookline.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.feed.Subscribers;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Changes as the creator-service would tell them. */
public final class Sisters {

  private Sisters() {}

  public static void brand(String slug, String zone, String currency) {
    tell(
        slug,
        "BrandRegistered",
        "brands",
        """
        {"slug": "%s", "name": "%s", "timeZone": "%s", "currency": "%s", "version": 0}"""
            .formatted(slug, slug, zone, currency));
  }

  public static UUID creator(String brand) {
    UUID id = UUID.randomUUID();
    tell(
        brand,
        "CreatorRegistered",
        "creators",
        """
        {"id": "%s", "displayName": "Mia", "accounts": [], "version": 0}"""
            .formatted(id));
    return id;
  }

  public static UUID partnership(String brand, UUID creator, String status, long version, UUID id) {
    tell(
        brand,
        "PartnershipDrafted",
        "partnerships",
        """
        {"id": "%s", "creatorId": "%s", "name": "Spring", "startsOn": "2020-01-01",
         "endsOn": null, "status": "%s", "version": %d}"""
            .formatted(id, creator, status, version));
    return id;
  }

  /** The same partnership, ended. */
  public static void partnershipEnded(
      String brand, UUID creator, LocalDate endsOn, long version, UUID id) {
    tell(
        brand,
        "PartnershipEnded",
        "partnerships",
        """
        {"id": "%s", "creatorId": "%s", "name": "Spring", "startsOn": "2020-01-01",
         "endsOn": "%s", "status": "ENDED", "version": %d}"""
            .formatted(id, creator, endsOn, version));
  }

  public static UUID promoCode(String brand, UUID creator, String code, String from, String until) {
    UUID id = UUID.randomUUID();
    tell(
        brand,
        "PromoCodeIssued",
        "promo-codes",
        """
        {"id": "%s", "partnershipId": "%s", "creatorId": "%s", "code": "%s", "validFrom": %s,
         "validUntil": %s, "version": 0}"""
            .formatted(id, UUID.randomUUID(), creator, code, quoted(from), quoted(until)));
    return id;
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  private static void tell(String brand, String type, String resource, String data) {
    CloudEvent change =
        new CloudEvent(
            "1.0",
            UUID.randomUUID(),
            "/creator-service",
            "io.hookline.creator." + type,
            resource + "/1",
            Instant.EPOCH,
            "application/json",
            brand,
            "cursor",
            null,
            parse(data));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Arc.container().instance(Subscribers.class).get().tell("creator", List.of(change)));
  }

  private static JsonNode parse(String data) {
    try {
      return new ObjectMapper().readTree(data);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
