package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** What the attribution-service tells of settings, of their runs, and of what these give by day. */
public final class AttributionDayChanges {

  private AttributionDayChanges() {}

  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("attribution", type).sparse().with(data).in(brand);
  }

  /** A week of clicks and a day of views. */
  public static ObjectNode setting(
      String brand, UUID id, String name, String model, boolean reported, int version) {
    return event(
        version == 1 ? "AttributionSettingCreated" : "AttributionSettingUpdated",
        brand,
        """
        {"id": "%s", "name": "%s", "objective": "OTHER", "reported": %s, "version": %d,
         "versions": [{"number": 1, "setBy": "ada", "reason": null,
           "createdAt": "2026-11-01T08:00:00Z", "rules": {"model": "%s", "counting": "EVERY",
           "windows": {"click": 168, "view": 24, "engagedView": 0, "visit": 168,
                       "promoCode": 168, "qr": 168, "survey": 0}}}]}"""
            .formatted(id, name, reported, version, model));
  }

  /** A completed run. */
  public static ObjectNode run(
      String brand, UUID id, UUID setting, UUID chain, int number, String asOf) {
    return event(
        "AttributionRunCompleted",
        brand,
        """
        {"id": "%s", "settingId": "%s", "settingVersion": 1, "channelRulesVersion": 1,
         "chainId": "%s", "number": %d, "status": "COMPLETED", "asOf": "%s", "version": 3}"""
            .formatted(id, setting, chain, number, asOf));
  }

  /**
   * What a setting gives on a day.
   *
   * @param rows as {@link #row} makes them
   */
  public static ObjectNode day(
      String brand, UUID setting, UUID chain, String day, int version, String... rows) {
    return event(
        "AttributionDayCredited",
        brand,
        """
        {"settingId": "%s", "day": "%s", "chainId": %s, "settingVersion": 1, "rows": [%s],
         "version": %d}"""
            .formatted(
                setting,
                day,
                chain == null ? "null" : '"' + chain.toString() + '"',
                String.join(", ", rows),
                version));
  }

  /**
   * What touches have.
   *
   * @param of fields that say what they stand for, with the kind; none for what no touch explains
   * @param credit null for none by order
   */
  public static String row(
      String of, String credit, String value, String refunded, int touches, int first, int last) {
    String given =
        credit == null
            ? ""
            : "\"credit\": \"%s\", \"value\": %s, \"refunded\": %s, "
                .formatted(credit, dollars(value), dollars(refunded));
    return "{%s%s%s\"touches\": %d, \"firstTouches\": %d, \"lastTouches\": %d}"
        .formatted(of, of.isEmpty() ? "" : ", ", given, touches, first, last);
  }

  private static String dollars(String amount) {
    return "{\"amount\": \"%s\", \"currency\": \"USD\"}".formatted(amount);
  }
}
