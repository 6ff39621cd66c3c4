package io.hookline.reporting.figures.benchmark;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Benchmarks that tests begin with, beside those of the house. */
public final class BenchmarkFixtures {

  static final String BENCHMARKS = "/v1/brands/" + ACME + "/benchmarks";
  private static final AtomicInteger KEYS = new AtomicInteger();

  private BenchmarkFixtures() {}

  /** By the names of their path parameters, one of them ready to be withdrawn. */
  public static Map<String, String> oneOfEach() {
    return Map.of(
        "benchmark", added(said("Ours", "ctr", "IMPRESSIONS", "1.1")),
        "withdrawBenchmark", added(said("Theirs", "ctr", "IMPRESSIONS", "1.2")));
  }

  /** A median in percent of TikTok. */
  public static String said(String source, String measure, String denominator, String percent) {
    return """
        {"source": "%s", "measure": "%s", "denominator": "%s", "unit": "PERCENT", "mid": %s,
         "statistic": "MEDIAN", "network": "TIKTOK"}"""
        .formatted(source, measure, denominator, percent);
  }

  public static String added(String body) {
    return add(body).statusCode(201).extract().as(Json.class).get("id");
  }

  static ValidatableResponse add(String body) {
    return as(Tokens.admin(ACME)).body(body).post(BENCHMARKS).then();
  }

  static ValidatableResponse correct(String id, String ifMatch, String body) {
    return as(Tokens.admin(ACME))
        .header("If-Match", ifMatch)
        .body(body)
        .put(BENCHMARKS + "/" + id)
        .then();
  }

  static ValidatableResponse withdraw(String id) {
    return as(Tokens.admin(ACME))
        .body("{\"why\": \"Withdrawn by its source\"}")
        .post(BENCHMARKS + "/" + id + "/withdraw")
        .then();
  }

  static Json list(String query) {
    return as(Tokens.analyst(ACME))
        .get(BENCHMARKS + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json imported(String type, String file, String query) {
    return as(Tokens.admin(ACME))
        .header("Idempotency-Key", "file-" + KEYS.incrementAndGet())
        .contentType(type)
        .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(BENCHMARKS + "/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
