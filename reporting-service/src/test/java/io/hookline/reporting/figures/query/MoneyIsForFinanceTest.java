package io.hookline.reporting.figures.query;

import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Figures of what creators are paid are shown with the finance right, and without it to nobody. */
@QuarkusTest
class MoneyIsForFinanceTest {

  private static final String BRAND = "/v1/brands/" + ACME;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Response ask(String token, String measure) {
    return as(token)
        .body(
            """
            {"measures": ["%s"], "from": "2026-09-01", "to": "2026-09-30"}"""
                .formatted(measure))
        .post(BRAND + "/queries");
  }

  @TestFactory
  List<DynamicTest> eachMeasureOfPay() {
    List<Measure> paid =
        Measures.all().stream()
            .filter(m -> m.facts().contains(Facts.FEES) || m.facts().contains(Facts.EARNINGS))
            .toList();
    assertThat(paid).extracting(Measure::id).contains("creator_fee", "creator_spend");
    return paid.stream()
        .map(
            measure ->
                DynamicTest.dynamicTest(
                    measure.id(),
                    () -> {
                      expect(ask(Tokens.admin(ACME), measure.id()), 403, "FINANCE_REQUIRED");
                      ask(Tokens.finance(ACME, Role.ANALYST), measure.id()).then().statusCode(200);
                    }))
        .toList();
  }

  @Test
  void othersAreForEverybody() {
    for (String measure : List.of("views", "attributed_revenue", "ad_spend")) {
      ask(Tokens.analyst(ACME), measure).then().statusCode(200);
    }
  }

  @Test
  void viewsLeaveThemOutAndSaySo() {
    String view = BRAND + "/views/overview?from=2026-09-01&to=2026-09-30";
    Json without = as(Tokens.admin(ACME)).get(view).as(Json.class);
    assertThat(without.getList("leftOut[*].measure")).contains("creator_fee");
    assertThat(without.getList("columns[*].measure"))
        .contains("views")
        .doesNotContain("creator_fee");
    Json with = as(Tokens.finance(ACME, Role.ANALYST)).get(view).as(Json.class);
    assertThat(with.getList("columns[*].measure")).contains("views", "creator_fee");
  }

  @Test
  void scoresOfCreatorsRestOnTheirFees() {
    expect(as(Tokens.admin(ACME)).get(BRAND + "/creator-rois"), 403, "FINANCE_REQUIRED");
  }

  @Test
  void aSavedQuestionIsNoWayAround() {
    Response saved =
        as(Tokens.operator(ACME))
            .body(
                """
                {"name": "Fees", "question": {"measures": ["creator_fee"]}}""")
            .post(BRAND + "/saved-queries");
    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(403);
  }
}
