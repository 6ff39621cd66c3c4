package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** What the attribution-service tells by day, and of what these days are. */
public final class SignalChanges {

  private SignalChanges() {}

  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("attribution", type).sparse().with(data).in(brand);
  }

  public static ObjectNode source(String brand, UUID id, String name, int version) {
    return event(
        version == 0 ? "EventSourceConnected" : "EventSourceChanged",
        brand,
        "{\"id\": \"%s\", \"name\": \"%s\", \"version\": %d}".formatted(id, name, version));
  }

  public static ObjectNode place(String brand, UUID id, String name, String code, int version) {
    return event(
        version == 0 ? "PlaceRecorded" : "PlaceChanged",
        brand,
        "{\"id\": \"%s\", \"name\": \"%s\", \"code\": \"%s\", \"version\": %d}"
            .formatted(id, name, code, version));
  }

  public static ObjectNode survey(String brand, UUID id, String name, int version) {
    return event(
        version == 0 ? "SurveyRecorded" : "SurveyChanged",
        brand,
        "{\"id\": \"%s\", \"name\": \"%s\", \"version\": %d}".formatted(id, name, version));
  }

  /**
   * A day of a source.
   *
   * @param events as {@link #named} makes them
   * @param refusals {@code {"reason": "…", "refused": 3}, …}
   * @param passed of the six checks
   */
  public static ObjectNode sourceDay(
      String brand,
      UUID source,
      String day,
      int version,
      String events,
      String refusals,
      int passed) {
    StringBuilder checks = new StringBuilder();
    String[] rules = {"VOLUME", "VARIETY", "VALUES", "DEDUPLICATION", "MATCHING", "REFUSALS"};
    for (int i = 0; i < rules.length; i++) {
      checks.append(i == 0 ? "" : ", ");
      checks.append(
          "{\"rule\": \"%s\", \"value\": 0.5, \"threshold\": 0.5, \"passed\": %s}"
              .formatted(rules[i], i < passed));
    }
    return event(
        "SourceDayCounted",
        brand,
        """
        {"eventSourceId": "%s", "day": "%s", "events": [%s], "refusals": [%s],
         "readiness": {"ready": %s, "checks": [%s]}, "version": %d}"""
            .formatted(source, day, events, refusals, passed == 6, checks, version));
  }

  /**
   * Events of a name.
   *
   * @param told of these first by the pixel, first by the server, offline, and then by the other
   *     side: by the pixel, by the server
   */
  public static String named(String event, int accepted, int withEmail, int... told) {
    return """
    {"event": "%s", "accepted": %d, "late": 1, "duplicates": 2, "firstByPixel": %d,
     "firstByServer": %d, "offline": %d, "pairedByPixel": %d, "pairedByServer": %d,
     "withEventId": %d, "withValue": %d, "identifiers": [
       {"identifier": "email", "events": %d, "share": null},
       {"identifier": "phone", "events": 0, "share": null}]}"""
        .formatted(
            event,
            accepted,
            told[0],
            told[1],
            told[2],
            told[3],
            told[4],
            accepted,
            accepted / 2,
            withEmail);
  }

  public static ObjectNode surveyDay(
      String brand, UUID survey, String day, int version, String... answers) {
    return event(
        "SurveyDayCounted",
        brand,
        "{\"surveyId\": \"%s\", \"day\": \"%s\", \"revision\": 1, \"answers\": [%s], \"version\": %d}"
            .formatted(survey, day, String.join(", ", answers), version));
  }

  /** Answers, all of orders. */
  public static String answered(String option, String channel, UUID place, int answers) {
    return "{\"option\": %s, \"channel\": %s, \"placeId\": %s, \"answers\": %d, \"ofOrders\": %d}"
        .formatted(quoted(option), quoted(channel), quoted(place), answers, answers);
  }

  public static ObjectNode headcount(
      String brand, UUID place, String day, int version, int taps, Integer people) {
    return event(
        "HeadcountDayCounted",
        brand,
        """
        {"placeId": "%s", "day": "%s", "taps": [{"answer": "tiktok", "taps": %d}], "people": %d,
         "version": %d}"""
            .formatted(place, day, taps, people, version));
  }

  public static ObjectNode audit(
      String brand, String day, int version, int links, int tagged, int untaggedFindings) {
    return event(
        "UtmAuditDayAudited",
        brand,
        """
        {"day": "%s", "links": {"all": %d, "tagged": %d, "taggedShare": null},
         "visits": {"all": 10, "withCampaign": 8, "campaignShare": 0.8},
         "adDays": true, "version": %d, "findings": [
           {"kind": "UNTAGGED_LINK", "findings": %d}, {"kind": "DRIFTED_NAME", "findings": 1}]}"""
            .formatted(day, links, tagged, version, untaggedFindings));
  }

  /**
   * An order of 10.00 of which more is told.
   *
   * @param items {@code {"productId": "S", "category": "Serums", "name": "Serum", "quantity": 2},
   *     …}
   */
  public static ObjectNode order(
      String brand, UUID id, int version, String at, String customer, String place, String items) {
    ObjectNode change = AttributionChanges.bought(brand, id, version, at, customer);
    change
        .withObject("data")
        .setAll(
            event(
                    "ConversionRecorded",
                    brand,
                    "{\"items\": [%s], \"saleChannel\": \"IN_STORE\", \"place\": %s}"
                        .formatted(
                            items,
                            place == null ? "null" : "{\"told\": \"" + place + "\", \"id\": null}"))
                .withObject("data")
                .retain("items", "saleChannel", "place"));
    return change;
  }

  /** An item whose price is told. */
  public static String item(String product, String category, int quantity, String amount) {
    return """
    {"productId": "%s", "category": "%s", "name": "The %s", "quantity": %d,
     "amount": {"amount": "%s", "currency": "USD"}}"""
        .formatted(product, category, product, quantity, amount);
  }

  private static String quoted(Object text) {
    return text == null ? "null" : '"' + text.toString() + '"';
  }
}
