package io.hookline.content.plan.series;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.pillar;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aSeriesMovesToAnotherPillar() {
    String id = series(pillar());
    String other = pillar();
    operator()
        .header("If-Match", "\"0\"")
        .body(
            """
            {"pillarId": "%s", "name": "Myth or molecule", "hook": "Stop.", "context": "Why",
             "payoff": "How", "nextStep": "Save this"}"""
                .formatted(other))
        .put(acme("/series/" + id))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("pillarId", equalTo(other)))
        .body(at("nextStep", equalTo("Save this")));
    operator().get(acme("/series/" + id)).then().body(at("payoff", equalTo("How")));
  }

  @Test
  void partsMayComeLater() {
    operator()
        .body("{\"pillarId\": \"%s\", \"name\": \"Myth or molecule\"}".formatted(pillar()))
        .post(acme("/series"))
        .then()
        .statusCode(201)
        .body(at("hook", nullValue()));
  }

  @Test
  void anUnknownPillarIsNamedWithoutAskingTheCreatorService() {
    int before = CreatorChanges.reads();
    operator()
        .body("{\"pillarId\": \"%s\", \"name\": \"Myth or molecule\"}".formatted(Ids.next()))
        .post(acme("/series"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("pillarId")));
    assertThat(CreatorChanges.reads()).isEqualTo(before);
  }

  @Test
  void seriesAreListedByPillar() {
    String pillar = pillar();
    String first = series(pillar);
    String second = series(pillar);
    series(pillar());
    assertThat(
            operator()
                .get(acme("/series?pillarId=" + pillar))
                .as(Json.class)
                .<String>getList("items[*].id"))
        .containsExactly(second, first);
  }

  @Test
  void anUnknownSeriesIsNotFound() {
    operator()
        .get(acme("/series/" + Ids.next()))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("SERIES_NOT_FOUND")));
  }
}
