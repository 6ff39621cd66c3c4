package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.URL;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Retention curves and sources of views, with their history, and files of all three kinds. */
@QuarkusTest
class CurvesAndSourcesTest {

  private static final String ID = "7412345678901234567";

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post =
        operator()
            .body(
                """
                {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "url": "%s",
                 "funnelStage": "TOFU", "publishedAt": "%s"}"""
                    .formatted(series(), URL, daysAgo(30)))
            .post(acme("/posts"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
  }

  private ValidatableResponse tell(String kind, String collected, String figures) {
    return operator()
        .body(
            """
            {"capturedAt": "%s", "collectedAt": "%s", "dataset": "ORGANIC", "source": "API", %s}"""
                .formatted(daysAgo(9), collected, figures))
        .post(acme("/posts/" + post + "/" + kind))
        .then();
  }

  private Json list(String kind) {
    return operator().get(acme("/posts/" + post + "/" + kind)).as(Json.class);
  }

  private static Json file(String path, String rows) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(rows.getBytes(UTF_8))
        .post(acme(path + "/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void aCurveIsKeptWithItsHistory() {
    String first = daysAgo(8).toString();
    String curve =
        "\"points\": [{\"second\": 1, \"share\": 0.84}, {\"second\": 0, \"share\": 1.2}]";
    tell("retention-curves", first, curve)
        .statusCode(201)
        .body(at("points[*].second", contains(0, 1)));
    tell("retention-curves", first, curve).statusCode(200);
    String other = curve.replace("0.84", "0.80");
    tell("retention-curves", first, other)
        .statusCode(409)
        .body(at("code", equalTo("SNAPSHOT_EXISTS")));
    tell("retention-curves", daysAgo(7).toString(), other).statusCode(201);
    assertThat(list("retention-curves").<Number>getList("items[*].points[1].share"))
        .extracting(Number::doubleValue)
        .containsExactlyInAnyOrder(0.8, 0.84);
    tell("retention-curves", first, curve.replace("1.2", "120"))
        .statusCode(422)
        .body(at("violations[*].field", contains("points[0].share")));
  }

  @Test
  void sourcesOfViewsAreSharesAndKeepTheirHistory() {
    String first = daysAgo(8).toString();
    tell("view-sources", first, "\"forYou\": 0.74, \"search\": 0.1")
        .statusCode(201)
        .body(at("search", equalTo(0.1)))
        .body(at("hashtag", nullValue()));
    tell("view-sources", first, "\"forYou\": 0.740, \"search\": 0.10").statusCode(200);
    tell("view-sources", first, "\"forYou\": 0.5").statusCode(409);
    tell("view-sources", daysAgo(7).toString(), "\"forYou\": 0.5").statusCode(201);
    assertThat(list("view-sources").getList("items")).hasSize(2);
    tell("view-sources", first, "\"forYou\": 74")
        .statusCode(422)
        .body(at("violations[*].field", contains("forYou")));
    tell("view-sources", first, "\"foryou\": 0.7")
        .statusCode(400)
        .body(at("violations[*].field", contains("foryou")));
  }

  /** As people, apps and spreadsheets write it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        URL,
        URL + "?lang=de&is_from_webapp=1",
        "tiktok.com/@MiaWong/video/" + ID,
        "https://m.tiktok.com/v/" + ID + ".html",
        ID,
        "'" + ID
      })
  void aFileNamesThePostByItsVideo(String video) {
    String row = ";" + daysAgo(1) + ";ORGANIC;IMPORT;";
    Json counted =
        file(
            "/snapshots",
            "postVideo;capturedAt;dataset;source;views;averageWatchSeconds;viewsPast6Seconds\n"
                + video
                + row
                + "1200;7.5;300\n");
    assertThat(counted.getString("rows[0].status")).as(counted.toString()).isEqualTo("APPLIED");
    Json shares =
        file(
            "/view-sources",
            "postVideo;capturedAt;dataset;source;forYou;directMessage\n"
                + video
                + row
                + "0.7;0.1\n");
    assertThat(shares.getString("rows[0].status")).as(shares.toString()).isEqualTo("APPLIED");
    Json curve =
        file(
            "/retention-curves",
            "postVideo;capturedAt;dataset;source;points\n"
                + video
                + row
                + "\"0:1, 1:0.84\n2:0.7\"\n");
    assertThat(curve.getString("rows[0].status")).as(curve.toString()).isEqualTo("APPLIED");
    assertThat(list("snapshots").<List<Integer>>getList("items[*].viewsPast6Seconds").toString())
        .isEqualTo("[300]");
    assertThat(list("retention-curves").getList("items[0].points")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0: 1, 1: 0.84, 2: 0.7",
        "0 = 1 | 1 = 0.84 | 2 = 0.7",
        "0：1，1：0.84；2：0.7",
        "[{\"second\":0,\"share\":1},{\"second\":1,\"share\":0.84},{\"second\":2,\"share\":0.7}]"
      })
  void aCellHoldsACurveHoweverItIsJoined(String points) {
    assertThat(curveOf(points).getString("rows[0].status")).isEqualTo("APPLIED");
    assertThat(list("retention-curves").<Number>getList("items[0].points[*].share").toString())
        .isEqualTo("[1, 0.84, 0.7]");
  }

  /** A comma between decimals parts points: what is not surely read is refused. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0:1; 1:0,84", "0:100%", "00:00:01=0.5", "[1, 0.84]", "[{\"second\": {}}]", "["})
  void aCellThatIsNoCurveIsRefusedInItsRow(String points) {
    assertThat(curveOf(points).getString("rows[0].status")).isEqualTo("FAILED");
    assertThat(list("retention-curves").getList("items")).isEmpty();
  }

  private Json curveOf(String points) {
    return file(
        "/retention-curves",
        "postId;capturedAt;dataset;source;points\n%s;%s;ORGANIC;IMPORT;\"%s\"\n"
            .formatted(post, daysAgo(3), points.replace("\"", "\"\"")));
  }

  @Test
  void whatANetworkWritesForNoFigureIsNoFigure() {
    for (String none : new String[] {"undefined", "N/A", "-", "–", "#REF!"}) {
      Json told =
          file(
              "/snapshots",
              "postId;capturedAt;dataset;source;views;likes\n%s;%s;ORGANIC;IMPORT;%s;7\n"
                  .formatted(post, daysAgo(3), none));
      assertThat(told.getString("rows[0].status")).as(none).isNotEqualTo("FAILED");
    }
    assertThat(list("snapshots").getList("items")).hasSize(1);
    assertThat(list("snapshots").<Object>get("items[0].views")).isNull();
    Json shares =
        file(
            "/view-sources",
            "postId;capturedAt;dataset;source;forYou;search\n%s;%s;ORGANIC;IMPORT;undefined;-\n"
                .formatted(post, daysAgo(3)));
    assertThat(shares.getString("rows[0].status")).as("tells nothing").isEqualTo("FAILED");
  }

  @Test
  void aVideoThatIsNoAddressButATextIsRefusedByItsField() {
    Json told =
        file(
            "/snapshots",
            "postVideo;capturedAt;dataset;source;views\n%s;%s;ORGANIC;IMPORT;1\n"
                .formatted("x".repeat(2001), daysAgo(3)));
    assertThat(told.getList("rows[0].violations[*].field")).containsExactly("postVideo");
    assertThat(told.getString("rows[0].violations[0].message")).contains("2000");
  }

  @Test
  void rowsWhoseVideoIsUnknownOrRoundedSaySo() {
    String row = ";" + daysAgo(1) + ";ORGANIC;IMPORT;1\n";
    String head = "postId;postVideo;capturedAt;dataset;source;views\n";
    Json unknown =
        file(
            "/snapshots",
            head
                + ";7499999999999999999"
                + row
                + ";https://example.com/x"
                + row
                + ";"
                + row
                + post
                + ";"
                + ID
                + row);
    assertThat(unknown.getList("rows[*].code"))
        .containsExactly(
            "REFERENCE_UNKNOWN", "VALIDATION_FAILED", "VALIDATION_FAILED", "VALIDATION_FAILED");
    assertThat(unknown.getList("rows[*].violations[0].field"))
        .containsExactly("postVideo", "postVideo", "postId", "postId");
    Json rounded = file("/snapshots", head + (";7412345678901230000" + row).repeat(3));
    assertThat(rounded.getList("rows[*].code")).containsOnly("POST_IDS_ROUNDED");
  }

  @Test
  void aPostThatWasTakenDownKeepsItsFigures() {
    tell("snapshots", daysAgo(8).toString(), "\"views\": 5").statusCode(201);
    operator()
        .body("{\"reason\": \"Expired rights\"}")
        .post(acme("/posts/" + post + "/remove"))
        .then()
        .statusCode(200);
    tell("snapshots", daysAgo(7).toString(), "\"views\": 6").statusCode(201);
    assertThat(list("snapshots").getList("items[*].views")).containsExactlyInAnyOrder(5, 6);
  }

  @Test
  void theExportHasAColumnForEachCounter() {
    tell("snapshots", daysAgo(8).toString(), "\"views\": 5, \"liveGifts\": 3").statusCode(201);
    String csv =
        operator()
            .accept("text/csv")
            .get(acme("/posts/" + published() + "/snapshots"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines().findFirst().orElseThrow().split(","))
        .contains("views", "averageWatchSeconds", "liveGifts", "collectedAt", "fell");
  }
}
