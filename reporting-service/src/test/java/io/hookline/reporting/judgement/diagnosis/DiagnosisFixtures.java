package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;

/** Situations in which rules fire. */
public final class DiagnosisFixtures {

  static final String AT = "/v1/brands/" + ACME + "/diagnoses";

  private DiagnosisFixtures() {}

  /** Six posts within a fortnight, all of one funnel stage. */
  static void posts(String stage, int version, int... numbers) {
    for (int n : numbers) {
      Feeds.apply(
          ContentChanges.post(ACME, id(2300 + n))
              .with("seriesId", id(52))
              .with("funnelStage", stage)
              .published("2026-11-1" + n + "T12:00:00Z")
              .version(version)
              .event());
    }
  }

  /** They are drafts again. */
  static void unpublish(int... numbers) {
    for (int n : numbers) {
      Feeds.apply(
          ContentChanges.post(ACME, id(2300 + n)).with("status", "DRAFT").version(2).event());
    }
  }

  /** The id of a finding of ACME. */
  public static String found() {
    posts("TOFU", 1, 1, 2, 3, 4, 5, 6);
    Fixtures.as(Tokens.operator(ACME)).post(AT + "/check").then().statusCode(200);
    return Fixtures.as(Tokens.analyst(ACME)).get(AT).as(Json.class).getString("items[0].id");
  }
}
