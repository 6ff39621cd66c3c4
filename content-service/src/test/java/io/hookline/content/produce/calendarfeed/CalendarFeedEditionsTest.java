package io.hookline.content.produce.calendarfeed;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.content.produce.RhythmFixtures.post;
import static io.hookline.content.produce.RhythmFixtures.weekTemplate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs have of a calendar is older than what they read next, whatever has changed. */
@QuarkusTest
class CalendarFeedEditionsTest {

  private final IsoWeek next = IsoWeek.of(LocalDate.now(ZoneId.of("America/New_York"))).plus(1);

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aBlockThatATemplateMovesIsANewRevision() {
    Json feed = open("BLOCKS");
    String block =
        get("/blocks?from=%s&to=%s".formatted(next.monday(), next.sunday())).get("items[0].id");
    String uid = "block-" + block + "@hookline.io";
    Component usual = read(feed).event(uid);
    String template =
        weekTemplate(
            next.monday().toString(),
            """
            {"id": "%s", "kind": "EDIT", "weekday": "SUNDAY", "localStart": "06:30",
             "minutes": 60}"""
                .formatted(block.substring(0, 36)));
    Component moved = read(feed).event(uid);
    isLater(usual, moved);
    operator()
        .header("If-Match", "*")
        .delete(acme("/week-templates/" + template))
        .then()
        .statusCode(204);
    Component back = read(feed).event(uid);
    isLater(moved, back);
    assertThat(ParsedCalendar.instant(back, "DTSTART"))
        .isEqualTo(ParsedCalendar.instant(usual, "DTSTART"));
    operator().body("{\"reason\": \"Ill\"}").post(acme("/blocks/" + block + "/skip")).then();
    Component skipped = read(feed).event(uid);
    assertThat(number(skipped, "SEQUENCE")).isGreaterThan(number(back, "SEQUENCE"));
    assertThat(ParsedCalendar.value(skipped, "DTSTAMP"))
        .isGreaterThanOrEqualTo(ParsedCalendar.value(back, "DTSTAMP"));
  }

  @Test
  void aPostThatWentOutLateIsWhereItWentOut() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String late = published(now.minus(40, ChronoUnit.DAYS), now.minus(8, ChronoUnit.DAYS));
    String early = published(now.minus(3, ChronoUnit.DAYS), now.minus(60, ChronoUnit.DAYS));
    ParsedCalendar calendar = read(open("POSTS"));
    Component event = calendar.event("post-" + late + "@hookline.io");
    assertThat(ParsedCalendar.instant(event, "DTSTART")).isEqualTo(now.minus(8, ChronoUnit.DAYS));
    assertThat(calendar.all("UID")).doesNotContain("post-" + early + "@hookline.io");
  }

  private static String published(Instant planned, Instant published) {
    return post(
        "/posts",
        """
        {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
         "plannedFor": "%s", "publishedAt": "%s",
         "url": "%s"}"""
            .formatted(Fixtures.series(), planned, published, Fixtures.address()));
  }

  private static void isLater(Component before, Component after) {
    assertThat(ParsedCalendar.instant(after, "DTSTART"))
        .isNotEqualTo(ParsedCalendar.instant(before, "DTSTART"));
    assertThat(number(after, "SEQUENCE")).isGreaterThan(number(before, "SEQUENCE"));
    assertThat(ParsedCalendar.value(after, "DTSTAMP"))
        .isGreaterThanOrEqualTo(ParsedCalendar.value(before, "DTSTAMP"));
  }

  private static int number(Component event, String property) {
    return Integer.parseInt(ParsedCalendar.value(event, property));
  }

  private static Json open(String content) {
    return operator()
        .body("{\"name\": \"Acme\", \"content\": [\"%s\"]}".formatted(content))
        .post(acme("/calendar-feeds"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static ParsedCalendar read(Json feed) {
    return new ParsedCalendar(
        given().get(URI.create(feed.getString("address")).getPath()).then().extract().asString());
  }
}
