package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every measure with every dimension: what is allowed answers, what is not says why. */
@QuarkusTest
class CatalogueWalkTest {

  private static final List<Map<String, Object>> SETTING =
      List.of(
          Map.of(
              "dimension",
              "attribution_setting",
              "in",
              List.of("00000000-0000-0000-0000-000000000000")));

  @BeforeEach
  void someOfEverything() {
    Fixtures.twoBrands();
  }

  @Test
  void everyAllowedPairAnswersAndEveryForbiddenOneSaysWhy() {
    int allowed = 0;
    int refused = 0;
    for (Dimension dimension : Dimensions.all()) {
      List<Measure> good =
          Measures.all().stream().filter(m -> m.refusal(dimension) == null).toList();
      allowed += askApart(good, dimension);
      good = good.stream().filter(m -> !isApart(m)).toList();
      // As many at once as a question may have: each is a column of its own.
      for (int from = 0; from < good.size(); from += 50) {
        List<Measure> some = good.subList(from, Math.min(from + 50, good.size()));
        Response answer = ask(some.stream().map(Measure::id).toList(), dimension.id());
        assertThat(answer.statusCode()).as(dimension + answer.asString()).isEqualTo(200);
        Json body = answer.as(Json.class);
        assertThat(body.getList("columns[*].measure"))
            .isEqualTo(some.stream().map(Measure::id).toList());
        assertThat(body.getList("groupBy")).isEqualTo(List.of(dimension.id()));
        allowed += some.size();
      }
      List<Measure> bad =
          Measures.all().stream().filter(m -> m.refusal(dimension) != null).toList();
      refused += askApart(bad, dimension);
      bad = bad.stream().filter(m -> !isApart(m)).toList();
      for (int from = 0; from < bad.size(); from += 50) {
        List<Measure> some = bad.subList(from, Math.min(from + 50, bad.size()));
        Response answer = ask(some.stream().map(Measure::id).toList(), dimension.id());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        Json body = answer.as(Json.class);
        assertThat(body.getString("code")).isEqualTo("MEASURE_CANNOT_BE_PARTED");
        List<String> reasons = body.getList("violations[*].message");
        assertThat(reasons).hasSameSizeAs(some);
        for (int i = 0; i < some.size(); i++) {
          assertThat(reasons.get(i))
              .startsWith(some.get(i).id() + " cannot be parted by " + dimension.id())
              .contains(": it is made of ", ", and these have no ");
        }
        refused += some.size();
      }
    }
    assertThat(allowed).isGreaterThan(1000);
    assertThat(allowed + refused).isEqualTo(Measures.all().size() * Dimensions.all().size());
  }

  private static boolean isApart(Measure measure) {
    return measure.facts().stream().anyMatch(facts -> facts.apartBy() != null);
  }

  /** Those that need a filter are asked with it, whether they are answered or refused. */
  private static int askApart(List<Measure> measures, Dimension dimension) {
    List<Measure> some = measures.stream().filter(CatalogueWalkTest::isApart).toList();
    for (Measure measure : some) {
      Response answer = ask(List.of(measure.id()), dimension.id(), SETTING);
      assertThat(answer.statusCode())
          .as(measure + answer.asString())
          .isEqualTo(measure.refusal(dimension) == null ? 200 : 422);
    }
    return some.size();
  }

  @Test
  void everyMeasureAnswersAloneCutComparedAndFiltered() {
    for (Measure measure : Measures.all()) {
      List<Map<String, Object>> filters = new ArrayList<>();
      for (Dimension dimension : Dimensions.all()) {
        if (measure.refusal(dimension) == null) {
          List<String> none = new ArrayList<>();
          if (!isKeptApart(measure, dimension)) {
            none.add(null);
          }
          none.add("00000000-0000-0000-0000-000000000000");
          int at = isKeptApart(measure, dimension) ? 0 : filters.size();
          filters.add(at, Map.of("dimension", dimension.id(), "in", none));
        }
      }
      boolean dated = measure.facts().stream().allMatch(facts -> facts.dated());
      Map<String, Object> question =
          new java.util.HashMap<>(
              Map.of(
                  "measures",
                  List.of(measure.id()),
                  "compare",
                  Map.of("with", "PREVIOUS_PERIOD"),
                  "postsOfPeriod",
                  true,
                  "filters",
                  filters.subList(0, Math.min(filters.size(), 20))));
      if (dated) {
        question.put("granularity", "WEEK");
      }
      Response answer =
          as(Tokens.finance(ACME, Role.ANALYST))
              .body(question)
              .post("/v1/brands/" + ACME + "/queries");
      assertThat(answer.statusCode()).as(measure + answer.asString()).isEqualTo(200);
      assertThat(answer.as(Json.class).getList("total.parts")).hasSize(dated ? 4 : 0);
    }
  }

  private static boolean isKeptApart(Measure measure, Dimension dimension) {
    return measure.facts().stream().anyMatch(facts -> dimension.id().equals(facts.apartBy()));
  }

  @Test
  void theCatalogueSaysWhatTheQuestionsAllow() {
    Json metrics = as(Tokens.finance(ACME, Role.ANALYST)).get("/v1/metrics").as(Json.class);
    assertThat(metrics.getList("items[*].id"))
        .isEqualTo(Measures.all().stream().map(Measure::id).toList());
    Json dimensions = as(Tokens.finance(ACME, Role.ANALYST)).get("/v1/dimensions").as(Json.class);
    assertThat(dimensions.getList("items[*].id"))
        .isEqualTo(Dimensions.all().stream().map(Dimension::id).toList());
    for (int i = 0; i < Measures.all().size(); i++) {
      assertThat(
              metrics.getList("items[" + i + "].groupBy").size()
                  + metrics.getList("items[" + i + "].refused").size())
          .isEqualTo(Dimensions.all().size());
    }
    int clicks = metrics.<String>getList("items[*].id").indexOf("ctr");
    assertThat(metrics.getList("items[" + clicks + "].provesNothingOf[*].objective"))
        .isEqualTo(List.of("AWARENESS"));
  }

  private static Response ask(List<String> measures, String dimension) {
    return ask(measures, dimension, List.of());
  }

  private static Response ask(
      List<String> measures, String dimension, List<Map<String, Object>> filters) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .body(
            Map.of(
                "measures",
                measures,
                "groupBy",
                List.of(dimension),
                "filters",
                filters,
                "from",
                "2026-09-01",
                "to",
                "2026-11-22"))
        .post("/v1/brands/" + ACME + "/queries");
  }
}
