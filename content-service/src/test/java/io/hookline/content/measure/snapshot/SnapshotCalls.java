package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.snapshot;

import io.hookline.kit.test.Json;
import java.time.Instant;

/** What tests of snapshots ask of the service again and again. */
final class SnapshotCalls {

  private SnapshotCalls() {}

  /** Returns its id. */
  static String record(String post, Instant at, String dataset) {
    return snapshot(post, body(at, dataset, "API", 10))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  static String body(Instant at, String dataset, String source, int views) {
    return """
        {"capturedAt": "%s", "dataset": "%s", "source": "%s", "views": %d}"""
        .formatted(at, dataset, source, views);
  }

  /** A post's snapshots; the query begins with a question mark, or is empty. */
  static Json list(String post, String query) {
    return operator()
        .get(acme("/posts/" + post + "/snapshots" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
