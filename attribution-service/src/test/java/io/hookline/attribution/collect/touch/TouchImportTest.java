package io.hookline.attribution.collect.touch;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TouchImportTest {

  private static final Instant AT = Instant.parse("2026-09-14T17:03:21Z");

  private String link;

  @BeforeEach
  void link() {
    Fixtures.twoBrands();
    link = Fixtures.link(null).getString("id");
  }

  private String row(String externalId) {
    return Fixtures.touch(externalId, link, "CLICK", AT, "c-" + externalId);
  }

  @Test
  void aRowThatIsSentAgainIsADuplicate() {
    Json first =
        Fixtures.importTouches("[" + row("1") + "," + row("2") + "," + row("1") + "]")
            .as(Json.class);
    assertThat(first.getList("rows[*].status")).containsExactly("APPLIED", "APPLIED", "UNCHANGED");
    assertThat(first.getString("rows[2].id")).isEqualTo(first.getString("rows[0].id"));
    Json second = Fixtures.importTouches("[" + row("2") + "," + row("3") + "]").as(Json.class);
    assertThat(second.getInt("applied")).isEqualTo(1);
    assertThat(second.getInt("unchanged")).isEqualTo(1);
    assertThat(second.getString("rows[0].id")).isEqualTo(first.getString("rows[1].id"));
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(3);
  }

  @Test
  void badRowsAreNamedAndGoodOnesStored() {
    Json result =
        Fixtures.importTouches(
                """
                [%s,
                 {"externalId": "b", "linkId": "%s", "kind": "CLICK", "occurredAt": "2026-09-14T17:03:21Z"},
                 {"externalId": "c", "linkId": "%s", "kind": "TAP", "occurredAt": "2026-09-14T17:03:21Z"},
                 {"linkId": "%s", "kind": "VIEW", "occurredAt": "2999-01-01T00:00:00Z",
                  "emailSha256": "mia@shop.example"},
                 {"externalId": "d", "linkId": "%s", "kind": "VIEW", "occurredAt": "%s"}]"""
                    .formatted(
                        row("a"),
                        UUID.randomUUID(),
                        link,
                        link,
                        link,
                        Instant.now().plus(Duration.ofHours(1))))
            .as(Json.class);
    assertThat(result.getList("rows[*].status"))
        .containsExactly("APPLIED", "FAILED", "FAILED", "FAILED", "FAILED");
    assertThat(result.getList("rows[1].violations[*].field")).containsExactly("linkId");
    assertThat(result.getList("rows[2].violations[*].message"))
        .containsExactly("must be one of [CLICK, VIEW, ENGAGED_VIEW]");
    assertThat(result.getList("rows[3].violations[*].field"))
        .containsExactlyInAnyOrder("externalId", "occurredAt", "emailSha256");
    assertThat(result.getList("rows[4].violations[*].message"))
        .containsExactly("must not be in the future");
    assertThat(result.toString()).doesNotContain("mia@shop.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1789405401", "\"2026-09-14 17:03:21 UTC\"", "\"2026-09-14T19:03:21+0200\""})
  void timesAreReadAsThoseOfEvents(String occurredAt) {
    String sent = row("a").replace("\"" + AT + "\"", occurredAt);
    assertThat(sent).contains(occurredAt);
    Json result = Fixtures.importTouches("[" + sent + "]").as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED");
    assertThat(Fixtures.count("select count(*) from touch where occurred_at = '" + AT + "'"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "VIEW, 5.9, -, VIEW",
        "VIEW, 6, -, ENGAGED_VIEW",
        "VIEW, 4, 4, ENGAGED_VIEW",
        "VIEW, 4, 4.1, VIEW",
        "VIEW, -, 4, VIEW",
        "ENGAGED_VIEW, -, -, ENGAGED_VIEW",
        "ENGAGED_VIEW, 7, 60, ENGAGED_VIEW"
      })
  void aViewOfSixSecondsOrOfTheWholeClipIsAnEngagedOne(
      String kind, String watched, String clip, String stored) {
    Json result = Fixtures.importTouches("[" + view("a", kind, watched, clip) + "]").as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED");
    assertThat(Fixtures.count("select count(*) from touch where kind = '" + stored + "'"))
        .isEqualTo(1);
  }

  @Test
  void anEngagedViewThatWasShorterIsRefused() {
    Json result =
        Fixtures.importTouches("[" + view("a", "ENGAGED_VIEW", "5", "60") + "]").as(Json.class);
    assertThat(result.getList("rows[*].violations[*].message"))
        .containsExactly("must be 6 or the whole clip for ENGAGED_VIEW");
  }

  private String view(String id, String kind, String watched, String clip) {
    return Fixtures.touch(id, link, kind, AT, "c-" + id)
        .replaceFirst(
            "}$", ", \"watchedSeconds\": %s, \"clipSeconds\": %s}".formatted(watched, clip));
  }

  @Test
  void anAddressInPlaceOfAnIdIsRefused() {
    Json result =
        Fixtures.importTouches(
                """
                [{"externalId": "mia@shop.example", "linkId": "%s", "kind": "CLICK",
                  "occurredAt": "2026-09-14T17:03:21Z", "clickId": "mia%%40shop.example",
                  "ttclid": "mia@shop.example"}]"""
                    .formatted(link))
            .as(Json.class);
    assertThat(result.getList("rows[0].violations[*].field"))
        .containsExactlyInAnyOrder("externalId", "clickId", "ttclid");
  }

  @Test
  void oneWordForNoValueDoesNotMakeOneTouchOfMany() {
    Json result =
        Fixtures.importTouches(
                "["
                    + Fixtures.touch("[object Object]", link, "CLICK", AT, "c-a")
                    + ","
                    + Fixtures.touch("N/A", link, "CLICK", AT, "c-b")
                    + ","
                    + Fixtures.touch("7", link, "CLICK", AT, "(not set)")
                    + "]")
            .as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("FAILED", "FAILED", "APPLIED");
    assertThat(result.getList("rows[0].violations[*].field")).containsExactly("externalId");
    assertThat(Fixtures.count("select count(*) from touch where click_id is null")).isEqualTo(1);
  }

  @Test
  void aTouchFromAnotherCenturyIsRefused() {
    Json result =
        Fixtures.importTouches(
                "["
                    + Fixtures.touch(
                        "a", link, "CLICK", Instant.parse("0001-01-01T00:00:00Z"), "c-a")
                    + "]")
            .as(Json.class);
    assertThat(result.getList("rows[*].code")).containsExactly("VALIDATION_FAILED");
    assertThat(result.getList("rows[0].violations[*].field")).containsExactly("occurredAt");
    assertThat(Fixtures.count("select count(*) from touch")).isZero();
  }

  @Test
  void aRequestThatIsNoListOfRowsIsRefused() {
    Response none = Fixtures.importTouches("{\"externalId\": \"1\"}");
    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(none.as(Json.class).getString("code")).isEqualTo("INVALID_BODY");
    Json rows = Fixtures.importTouches("[{\"external\": \"1\"}, null]").as(Json.class);
    assertThat(rows.getString("outcome")).isEqualTo("NOTHING");
    assertThat(rows.getList("rows[*].code")).containsExactly("INVALID_BODY", "INVALID_BODY");
    assertThat(Fixtures.count("select count(*) from touch")).isZero();
  }

  @Test
  void aCsvFileIsTakenAsWell() {
    Json result =
        Fixtures.as(Tokens.operator(Fixtures.ACME))
            .contentType("text/csv; charset=UTF-8")
            .body(
                "externalId;linkId;occurredAt;kind;emailSha256\n1;%s;2026-09-14T17:03:21Z;CLICK;\n"
                        .formatted(link)
                    + "2;%s;2026-09-14T17:03:21Z;CLICK;mia@shop.example\n".formatted(link))
            .post("/v1/brands/" + Fixtures.ACME + "/touches/imports")
            .as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(result.getList("rows[1].violations[*].field")).containsExactly("emailSha256");
  }

  @Test
  void aRowThatACommaHasShiftedIsRefused() {
    Json result =
        Fixtures.as(Tokens.operator(Fixtures.ACME))
            .contentType("text/csv; charset=UTF-8")
            .body(
                "externalId,linkId,occurredAt,kind\n1,%s,2026-09-14T17:03:21Z,CLICK,mia\n"
                    .formatted(link))
            .post("/v1/brands/" + Fixtures.ACME + "/touches/imports")
            .as(Json.class);
    assertThat(result.getString("rows[0].code")).as(result.toString()).isEqualTo("ROW_MALFORMED");
    assertThat(Fixtures.count("select count(*) from touch")).isZero();
  }

  @Test
  void anAddressThatWasSentInsteadOfItsHashIsNotKeptAnywhere() {
    String bad =
        """
        {"externalId": "mia@shop.example", "linkId": "%s", "kind": "CLICK", "occurredAt": "%s",
         "clickId": "mia@shop.example", "ttclid": "mia@shop.example",
         "emailSha256": "mia@shop.example"}"""
            .formatted(link, AT);
    String rows = "[" + String.join(",", Collections.nCopies(1001, bad)) + "]";
    assertThat(Fixtures.importTouches(rows).statusCode()).isEqualTo(202);
    assertThat(Fixtures.count("select count(*) from import_chunk where rows like '%@shop%'"))
        .isZero();
    Arc.container().instance(JobWorker.class).get().work();
    assertThat(Fixtures.count("select count(*) from import_error where code = 'VALIDATION_FAILED'"))
        .isEqualTo(1001);
    assertThat(Fixtures.count("select count(*) from import_error where row like '%@shop%'"))
        .isZero();
  }
}
