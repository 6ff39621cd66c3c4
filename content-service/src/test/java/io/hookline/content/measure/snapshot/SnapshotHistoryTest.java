package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.Fixtures.snapshot;
import static io.hookline.content.measure.snapshot.SnapshotCalls.body;
import static io.hookline.content.measure.snapshot.SnapshotCalls.list;
import static io.hookline.content.measure.snapshot.SnapshotCalls.record;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded is recorded once, and stays. */
@QuarkusTest
class SnapshotHistoryTest {

  private final Instant publishedAt = daysAgo(100);
  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published(series(), null, publishedAt);
  }

  @Test
  void theSameInstantIsToldOncePerDatasetAndSource() {
    String organic = body(daysAgo(1), "ORGANIC", "API", 10);
    String id = snapshot(post, organic).statusCode(201).extract().as(Json.class).get("id");
    snapshot(post, organic).statusCode(200).body(at("id", equalTo(id)));
    snapshot(post, body(daysAgo(1), "ORGANIC", "API", 11))
        .statusCode(409)
        .body(at("code", equalTo("SNAPSHOT_EXISTS")))
        .body(at("detail", containsString("send a later collectedAt")));
    snapshot(post, body(daysAgo(1), "COMBINED", "API", 10)).statusCode(201);
    snapshot(post, body(daysAgo(1), "PAID", "API", 10)).statusCode(201);
    snapshot(post, body(daysAgo(1), "ORGANIC", "MANUAL", 10)).statusCode(201);
    snapshot(published(), organic).statusCode(201);
    assertThat(list(post, "").getList("items[*].views")).containsOnly(10).hasSize(4);
  }

  @Test
  void sixteenAtOnceAreOneSnapshot() throws Exception {
    String body = body(daysAgo(1), "ORGANIC", "API", 10);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<Integer> send = () -> snapshot(post, body).extract().statusCode();
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(java.util.Collections.nCopies(16, send))) {
        answers.add(answer.get());
      }
      assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
      assertThat(answers).filteredOn(status -> status == 200).hasSize(15);
    } finally {
      threads.shutdownNow();
    }
    assertThat(list(post, "").getList("items")).hasSize(1);
  }

  @Test
  void aRepeatedRequestGetsTheFirstAnswer() {
    String body = body(daysAgo(1), "ORGANIC", "API", 10);
    String path = acme("/posts/" + post + "/snapshots");
    var first = operator().header("Idempotency-Key", "k-1").body(body).post(path);
    var again = operator().header("Idempotency-Key", "k-1").body(body).post(path);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"views", "reach", "saves", "link_clicks", "watch_seconds"})
  void theDatabaseTakesNoImplausibleCounterEither(String counter) throws SQLException {
    String id = record(post, daysAgo(1), "ORGANIC");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      String update = "update snapshot set %s = 7430000000000000001 where id = '%s'";
      assertThatThrownBy(() -> sql.execute(update.formatted(counter, id)))
          .hasMessageContaining("ck_snapshot_" + counter);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"update snapshot set views = 0", "delete from snapshot"})
  void theServiceItselfCannotRewriteHistory(String statement) throws SQLException {
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
    }
  }
}
