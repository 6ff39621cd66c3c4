package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.Fixtures.snapshot;
import static io.hookline.content.measure.snapshot.SnapshotCalls.body;
import static io.hookline.content.measure.snapshot.SnapshotCalls.list;
import static io.hookline.content.measure.snapshot.SnapshotCalls.record;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording what a post's counters said, and reading it. */
@QuarkusTest
class SnapshotResourceTest {

  private final Instant publishedAt = daysAgo(100);
  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published(series(), null, publishedAt);
  }

  @Test
  void whatIsUnknownStaysUnknownAndZeroStaysZero() {
    String location =
        snapshot(
                post,
                """
                {"capturedAt": "%s", "dataset": "ORGANIC", "source": "API", "views": 182000,
                 "likes": 0, "comments": null, "watchSeconds": 10000000000000}"""
                    .formatted(daysAgo(1)))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .extract()
            .header("Location");
    operator()
        .get(location)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body(at("postId", equalTo(post)))
        .body(at("capturedAt", equalTo(daysAgo(1).toString())))
        .body(at("views", equalTo(182000)))
        .body(at("likes", equalTo(0)))
        .body(at("comments", nullValue()))
        .body(at("reach", nullValue()))
        .body(at("watchSeconds", equalTo(10_000_000_000_000L)));
  }

  @Test
  void aPlannedPostHasNoCounters() {
    String planned = planned(series());
    snapshot(planned, body(daysAgo(1), "ORGANIC", "API", 10))
        .statusCode(409)
        .body(at("code", equalTo("POST_NOT_PUBLISHED")));
    assertThat(list(planned, "").getList("items")).isEmpty();
    snapshot(Ids.next().toString(), body(daysAgo(1), "ORGANIC", "API", 10))
        .statusCode(404)
        .body(at("code", equalTo("POST_NOT_FOUND")));
  }

  @Test
  void aSnapshotLiesBetweenThePublicationAndNow() {
    snapshot(post, body(publishedAt.minusSeconds(1), "ORGANIC", "API", 0))
        .statusCode(422)
        .body(at("violations[*].field", contains("capturedAt")));
    snapshot(post, body(daysAgo(-1), "ORGANIC", "API", 0))
        .statusCode(422)
        .body(at("violations[*].field", contains("capturedAt")));
    snapshot(post, body(publishedAt, "ORGANIC", "API", 0)).statusCode(201);
  }

  @Test
  void aSnapshotThatTellsNothingIsRefused() {
    snapshot(
            post,
            """
            {"capturedAt": "%s", "dataset": "PAID", "source": "MANUAL", "views": null}"""
                .formatted(daysAgo(1)))
        .statusCode(422)
        .body(at("violations[*].message", contains("must tell one figure at least")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "views | -1 | 422",
        "watchSeconds | -1 | 422",
        "views | 100000000001 | 422",
        "linkClicks | 9223372036854775807 | 422",
        "watchSeconds | 10000000000001 | 422",
        "likes | {} | 400",
        "likes | 1.7 | 400",
        "likes | \"12\" | 400",
        "likes | \"\" | 400",
        "dataset | 0 | 400",
        "saves | \"many\" | 400",
        "dataset | \"BOTH\" | 400",
        "source | null | 422",
        "capturedAt | null | 422",
        "impressions | 7 | 400"
      })
  void badInputIsNamed(String field, String value, int status) {
    String good = body(daysAgo(1), "ORGANIC", "API", 10);
    String body =
        good.contains("\"" + field + "\"")
            ? good.replaceAll("\"" + field + "\": (\"[^\"]*\"|\\w+)", "\"" + field + "\": " + value)
            : good.replace("}", ", \"" + field + "\": " + value + "}");
    snapshot(post, body).statusCode(status).body(at("violations[*].field", hasItem(field)));
    assertThat(list(post, "").getList("items")).isEmpty();
  }

  @Test
  void snapshotsAreListedNewestFirstAcrossMonths() {
    List<String> ids = new ArrayList<>();
    for (int day = 95; day > 0; day -= 15) {
      ids.add(0, record(post, daysAgo(day), "ORGANIC"));
      ids.add(0, record(post, daysAgo(day), "PAID"));
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      Json page = list(post, "?limit=3" + cursor);
      read.addAll(page.getList("items[*].id"));
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    assertThat(read).isEqualTo(ids);
  }

  @Test
  void oneDatasetIsShownAlone() {
    String organic = record(post, daysAgo(1), "ORGANIC");
    String paid = record(post, daysAgo(1), "PAID");
    assertThat(list(post, "?dataset=PAID").<String>getList("items[*].id")).containsExactly(paid);
    assertThat(list(post, "?dataset=ORGANIC").<String>getList("items[*].id"))
        .containsExactly(organic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "2026-09-01T10:00:00Z",
        "yesterday|0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
        "+1000000-01-01T00:00:00Z|0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
        "2026-09-01T10:00:00Z|42"
      })
  void aForgedCursorIsRefused(String key) {
    operator()
        .get(acme("/posts/" + post + "/snapshots?cursor=" + Cursor.of((Object[]) key.split("\\|"))))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_CURSOR")));
  }

  @Test
  void anotherPostsSnapshotIsNotFound() {
    String id = record(post, daysAgo(1), "ORGANIC");
    operator()
        .get(acme("/posts/" + published() + "/snapshots/" + id))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("SNAPSHOT_NOT_FOUND")));
  }
}
