package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import java.util.Map;

/** What is told of a post's figures. */
public final class SnapshotFixtures {

  private SnapshotFixtures() {}

  /** One reading of each kind, by the name of its path parameter. */
  public static Map<String, String> oneOfEach(String post) {
    return Map.of(
        "snapshot",
        record(post, "snapshots", "\"views\": 10"),
        "retentionCurve",
        record(post, "retention-curves", "\"points\": [{\"second\": 0, \"share\": 1}]"),
        "viewSources",
        record(post, "view-sources", "\"forYou\": 0.74"),
        "recordSnapshot",
        post,
        "recordRetentionCurve",
        post,
        "recordViewSources",
        post);
  }

  private static String record(String post, String kind, String figures) {
    return operator()
        .body(
            """
            {"capturedAt": "%s", "dataset": "ORGANIC", "source": "API", %s}"""
                .formatted(daysAgo(1), figures))
        .post(acme("/posts/" + post + "/" + kind))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
