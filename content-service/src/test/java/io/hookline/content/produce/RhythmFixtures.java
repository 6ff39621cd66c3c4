package io.hookline.content.produce;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.SisterEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A brand's accounts, weeks and promises. */
public final class RhythmFixtures {

  private RhythmFixtures() {}

  /** Adds one resource of each kind by the name of its path parameter. */
  public static void addTo(Map<String, String> ids) {
    ids.put("account", account("acmecosmetics"));
    ids.put("publishingSlot", slot(ids.get("account"), "MONDAY", "18:30", "2026-01-01"));
    ids.put("weekTemplate", weekTemplate("2099-11-30", ""));
    ids.put("block", get("/blocks").get("items[0].id"));
    ids.put("commitment", commitment(null, 3, "2026-01-05", 90));
    ids.put(
        "missedWeek",
        post(
            "/commitments/" + ids.get("commitment") + "/missed-weeks",
            "{\"week\": \"2026-W03\", \"cause\": \"ABSENCE\"}"));
    ids.put("batch", batch("2026-12-02"));
    ids.put("teamMember", teamMember("mia", 1200));
    Json feed = feed();
    ids.put("calendarFeed", feed.get("id"));
    ids.put("calendar", feed.getString("address").replaceAll(".*/|\\.ics$", ""));
  }

  public static String account(String handle) {
    return post(
        "/accounts",
        """
        {"network": "TIKTOK", "handle": "%s", "displayName": "Acme"}"""
            .formatted(handle));
  }

  public static String slot(String account, String weekday, String time, String startsOn) {
    return post(
        "/publishing-slots",
        """
        {"accountId": "%s", "weekday": "%s", "localTime": "%s", "startsOn": "%s"}"""
            .formatted(account, weekday, time, startsOn));
  }

  /**
   * @param blocks as JSON, with commas between them
   */
  public static String weekTemplate(String validFrom, String blocks) {
    return post(
        "/week-templates",
        """
        {"validFrom": "%s", "blocks": [%s]}"""
            .formatted(validFrom, blocks));
  }

  /**
   * @param account null: of all
   */
  public static String commitment(String account, int posts, String startsOn, int days) {
    return post(
        "/commitments",
        """
        {"accountId": %s, "postsPerWeek": %d, "startsOn": "%s", "days": %d}"""
            .formatted(account == null ? "null" : "\"" + account + "\"", posts, startsOn, days));
  }

  public static String batch(String day, String... posts) {
    String ids = Arrays.stream(posts).map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    return post(
        "/batches",
        """
        {"name": "Serum week", "day": "%s", "crew": ["mia"], "postIds": [%s]}"""
            .formatted(day, ids));
  }

  public static String teamMember(String person, int minutes) {
    return post(
        "/team-members",
        """
        {"person": "%s", "weeklyMinutes": %d}"""
            .formatted(person, minutes));
  }

  /** A calendar of everything, with its address. */
  private static Json feed() {
    return operator()
        .body(
            """
            {"name": "Acme", "content": ["BLOCKS", "POSTS", "SLOTS", "BATCHES"]}""")
        .post(acme("/calendar-feeds"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  /** A post for the account; plannedFor and publishedAt as JSON. */
  public static String planned(String series, String account, String plannedFor) {
    return post(
        "/posts",
        """
        {"seriesId": "%s", "accountId": %s, "network": "TIKTOK", "title": "Retinol?",
         "funnelStage": "TOFU", "plannedFor": "%s"}"""
            .formatted(series, account == null ? "null" : "\"" + account + "\"", plannedFor));
  }

  /** The brand's owner gives it another time zone. */
  public static void moveTo(String zone, int version) {
    CreatorChanges.feed()
        .add(
            SisterEvent.of("creator", "BrandUpdated")
                .with(
                    """
                    {"slug": "%s", "name": "Acme", "timeZone": "%s", "currency": "USD",
                     "version": %d}"""
                        .formatted(Fixtures.ACME, zone, version))
                .in(Fixtures.ACME))
        .open();
    CreatorChanges.arrive();
  }

  public static Json get(String path) {
    return operator().get(acme(path)).then().statusCode(200).extract().as(Json.class);
  }

  public static String post(String path, String body) {
    return operator()
        .body(body)
        .post(acme(path))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
