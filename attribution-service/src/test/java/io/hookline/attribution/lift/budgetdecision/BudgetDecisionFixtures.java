package io.hookline.attribution.lift.budgetdecision;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Decisions about ACME's budgets. */
public final class BudgetDecisionFixtures {

  static final String DECISIONS = "/v1/brands/" + ACME + "/budget-decisions";
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

  /** What a report says that everybody can read. */
  static final String SEEN =
      """
      {"kind": "REPORT", "source": "Weekly report", "evidenceClass": "EXPOSURE",
       "figures": [{"name": "views", "value": 500000}]}""";

  private BudgetDecisionFixtures() {}

  static String raised(LocalDate effectiveOn, LocalDate reviewOn, String... evidence) {
    return raised("300.00", effectiveOn, reviewOn, evidence);
  }

  static String raised(String to, LocalDate effectiveOn, LocalDate reviewOn, String... evidence) {
    return """
        {"move": "INCREASE", "scope": {"kind": "AD_KIND", "key": "SPARK"},
         "from": {"amount": "100.00", "currency": "USD"},
         "to": {"amount": "%s", "currency": "USD"}, "per": "DAY",
         "effectiveOn": "%s", "reviewOn": "%s", "reason": "First on the board",
         "expected": {"text": "30 more orders a week",
                      "figure": {"name": "conversions", "value": 30}},
         "evidence": [%s]}"""
        .formatted(to, effectiveOn, reviewOn, String.join(", ", evidence));
  }

  static ValidatableResponse record(String body) {
    return as(Tokens.operator(ACME)).body(body).post(DECISIONS).then();
  }

  static Json recorded(String body) {
    return record(body).statusCode(201).extract().as(Json.class);
  }

  static ValidatableResponse post(String id, String what, String body) {
    return as(Tokens.operator(ACME)).body(body).post(DECISIONS + "/" + id + what).then();
  }

  public static Map<String, String> oneOfEach() {
    String body = raised(TODAY.minusDays(3), TODAY.plusDays(7), SEEN);
    return Map.of(
        "budgetDecision", recorded(body).getString("id"),
        "NewBudgetDecision", body,
        "NewBudgetDecisionCorrection",
            "{\"why\": \"It was a slip\", \"decision\": %s}".formatted(body),
        "NewBudgetDecisionOutcome",
            """
            {"verdict": "AS_EXPECTED", "note": "34 more orders a week", "reviewOn": null,
             "evidence": [%s]}"""
                .formatted(SEEN));
  }
}
