package io.hookline.reporting.judgement.objective;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.objective.Objective;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ObjectiveReportTest {

  @BeforeEach
  void brands() {
    Fixtures.oneOfEach();
  }

  private static ValidatableResponse report(String objective, String query) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/objectives/" + objective + "/report" + query)
        .then();
  }

  @ParameterizedTest
  @EnumSource
  void itsMeasuresAreAnsweredCutByItsCadence(Objective objective) {
    assertThat(objective.measures()).allMatch(id -> Measures.of(id) != null);
    Json report =
        report(objective.name(), "?from=2026-09-01&to=2026-10-31")
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(report.getList("answer.columns")).hasSize(objective.measures().size());
    assertThat(report.getString("answer.granularity")).isEqualTo(objective.cadence().name());
    assertThat(report.getString("answer.compared.to")).isEqualTo("2026-08-31");
  }

  /** A conversion of yesterday is credited within a week. */
  @Test
  void withoutAPeriodItEndsWithTheLastDayThatIsSettled() {
    report("CONVERSION", "")
        .statusCode(200)
        .body(at("settledUntil", equalTo("2026-11-14")))
        .body(at("answer.period", equalTo(Map.of("from", "2026-09-20", "to", "2026-11-14"))));
    report("ENGAGEMENT", "").body(at("answer.period.to", equalTo("2026-11-21")));
  }

  @Test
  void aPeriodTheWrongWayRoundIsRefused() {
    report("AWARENESS", "?from=2026-09-01&to=2026-08-01")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("to")));
    report("AWARENESS", "?from=2026-12-01")
        .statusCode(422)
        .body(at("violations[0].message", containsString("2026-11-21")));
    report("FAME", "").statusCode(404);
  }
}
