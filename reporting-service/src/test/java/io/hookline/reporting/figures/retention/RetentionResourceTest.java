package io.hookline.reporting.figures.retention;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.ReadingChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionResourceTest {

  private static final String AT = "2026-09-20T12:00:00Z";

  /** Five posts of 20 seconds with a curve, one of 40, one of Instagram. */
  @BeforeEach
  void someLike() {
    Fixtures.twoBrands();
    for (int n = 1; n <= 5; n++) {
      post(id(20 + n), "TIKTOK", 20);
      curve(120 + n, id(20 + n), AT, 0.7 + n / 100.0, 0.5);
    }
    post(id(26), "TIKTOK", 40);
    curve(126, id(26), AT, 0.1, 0.1);
    post(id(27), "INSTAGRAM", 20);
    curve(127, id(27), AT, 0.1, 0.1);
    post(id(28), "TIKTOK", 29.9);
  }

  @Test
  void aPostStandsBesideTheMedianOfItsLike() {
    curve(128, id(28), AT, 0.43, 0.4);
    Json retention = retention(id(28), "");
    assertThat(retention.getString("lengthBand")).isEqualTo("15_TO_30");
    assertThat(retention.getInt("median.posts")).isEqualTo(5);
    assertThat(retention.getString("median.reason")).isNull();
    assertThat(retention.getList("seconds[*].second")).containsExactly(0, 1, 2, 3, 4);
    assertThat(retention.getString("seconds[3].share")).isEqualTo("0.43");
    assertThat(retention.getString("seconds[3].median")).isEqualTo("0.73");
    assertThat(retention.getInt("seconds[3].posts")).isEqualTo(5);
    assertThat(retention.getInt("losses[0].fromSecond")).isZero();
    assertThat(retention.getString("losses[0].more")).isEqualTo("0.3");
    assertThat(retention.getString("curve.source")).isEqualTo("API");
  }

  @Test
  void itIsNotItsOwnMedian() {
    Json retention = retention(id(21), "");
    assertThat(retention.getInt("median.posts")).isEqualTo(4);
    assertThat(retention.getString("median.reason")).isEqualTo("TOO_FEW_CURVES");
    assertThat(retention.getString("seconds[0].median")).isNull();
    assertThat(retention.getList("losses")).isEmpty();
  }

  @Test
  void theLatestMeasuredCurveCounts() {
    curve(128, id(28), AT, 0.43, 0.4);
    curve(129, id(28), "2026-09-19T12:00:00Z", 0.9, 0.9);
    ObjectNode estimated =
        ReadingChanges.curve(ACME, id(130), id(28), "2026-09-21T12:00:00Z", points(0.95, 0.9));
    estimated.withObject("data").put("source", "ESTIMATED");
    Feeds.apply(estimated);
    assertThat(retention(id(28), "").getString("seconds[3].share")).isEqualTo("0.43");
  }

  @Test
  void withoutACurveOrALengthItSaysWhy() {
    Json retention = retention(id(28), "");
    assertThat(retention.getString("curve")).isNull();
    assertThat(retention.getList("seconds")).isEmpty();
    Feeds.apply(ContentChanges.post(ACME, id(29)).published("2026-09-11T12:00:00Z").event());
    curve(131, id(29), AT, 0.5, 0.5);
    retention = retention(id(29), "");
    assertThat(retention.getString("median.reason")).isEqualTo("LENGTH_UNKNOWN");
    assertThat(retention.getList("seconds")).hasSize(5);
  }

  @Test
  void otherDatasetsAreOtherCurves() {
    assertThat(retention(id(21), "?dataset=COMBINED").getString("curve")).isNull();
    assertThat(retention(id(21), "?dataset=COMBINED").getInt("median.posts")).isZero();
  }

  @Test
  void aPostThatIsNotThereIsNotFound() {
    Json refused =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/posts/" + id(99) + "/retention")
            .then()
            .statusCode(404)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("POST_NOT_FOUND");
  }

  private static void post(UUID id, String network, double seconds) {
    Feeds.apply(
        ContentChanges.post(ACME, id)
            .with("network", network)
            .seconds(seconds)
            .published("2026-09-10T12:00:00Z")
            .event());
  }

  private static void curve(int number, UUID post, String at, double third, double fourth) {
    Feeds.apply(ReadingChanges.curve(ACME, id(number), post, at, points(third, fourth)));
  }

  private static Map<Integer, Double> points(double third, double fourth) {
    return Map.of(0, 1.0, 3, third, 4, fourth);
  }

  private static Json retention(UUID post, String query) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/posts/" + post + "/retention" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
