package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Two fortnights of ACME: 5 to 18 October, and 2 to 15 November, which is a week old now. What is
 * told is told a day after it was so, unless a test says when.
 */
final class ChangeFixtures {

  static final UUID MORNING = id(52);
  static final UUID EVENING = id(53);
  static final String OCTOBER = "\"before\": {\"from\": \"2026-10-05\", \"to\": \"2026-10-18\"}";
  static final String NOVEMBER = "\"after\": {\"from\": \"2026-11-02\", \"to\": \"2026-11-15\"}";

  /** When October's fortnight was more than a week old. */
  static final String LATE = "2026-11-10T12:00:00Z";

  private ChangeFixtures() {}

  static void brand() {
    Fixtures.twoBrands();
    Feeds.apply(
        CreatorChanges.creator(ACME, id(1), "Mia Wong"),
        CreatorChanges.creator(ACME, id(2), "Tom Berg"),
        ContentChanges.pillar(ACME, id(51), "Skin care"),
        ContentChanges.series(ACME, MORNING, id(51), "Morning routine"),
        ContentChanges.series(ACME, EVENING, id(51), "Evening routine"));
  }

  /** A post that comes out on a day, and whose views are told the next day. */
  static void post(int number, UUID series, String day, long views) {
    Feeds.apply(published(number, series, day), told(number, day, views, null));
  }

  static ObjectNode published(int number, UUID series, String day) {
    return ContentChanges.post(ACME, id(number))
        .with("seriesId", series)
        .with("creatorId", id(1))
        .published(day + "T15:00:00Z")
        .version(1)
        .event();
  }

  static ObjectNode told(int number, String day, long views, Long saves) {
    String at = Instant.parse(day + "T20:00:00Z").toString();
    return ContentChanges.snapshot(ACME, id(1_000 + number), id(number), at)
        .counts(views, null, null, null, saves)
        .event()
        .put("time", Instant.parse(at).plus(Duration.ofDays(1)).toString());
  }

  static ObjectNode conversion(int number, String day, String value) {
    return AttributionChanges.conversion(ACME, id(number), day + "T15:00:00Z", value, "USD")
        .put("time", day + "T16:00:00Z");
  }

  static ObjectNode credited(
      int number, int version, String day, UUID creator, String value, int hours, String told) {
    ObjectNode event =
        AttributionChanges.credited(
            ACME,
            id(number),
            version,
            day + "T15:00:00Z",
            AttributionChanges.click(creator, "1", value));
    event.withObject("data").put("clickWindowHours", hours);
    return event.put("time", told);
  }

  static Json explain(String measure) {
    return explain(measure, OCTOBER + ", " + NOVEMBER);
  }

  static Json explain(String measure, String periods) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .body("{\"measure\": \"%s\", %s}".formatted(measure, periods))
        .post("/v1/brands/" + ACME + "/change-explanations")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** In the order of the parts: volume, mix, rate, late data, setting, identity. */
  static BigDecimal part(Json answer, String kind) {
    return new BigDecimal(
        answer.getList("parts[*]").isEmpty()
            ? "0"
            : answer.getString("parts[" + ChangePart.Kind.valueOf(kind).ordinal() + "].value"));
  }

  static BigDecimal difference(Json answer) {
    return new BigDecimal(answer.getString("difference"));
  }

  static BigDecimal sum(Json answer) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ChangePart.Kind kind : ChangePart.Kind.values()) {
      sum = sum.add(part(answer, kind.name()));
    }
    return sum;
  }
}
