package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.upload.UploadFixtures.apply;
import static io.hookline.content.measure.upload.UploadFixtures.content;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.row;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the job of a file, each row takes effect once. */
@QuarkusTest
class UploadJobTest {

  private static final int ROWS = 2_200;

  @Inject JobWorker worker;
  @Inject KeptBytes kept;
  @Inject BrandScope scope;
  @Inject Jdbi jdbi;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @AfterEach
  void noMoreAccidents() {
    AccidentalApplyRows.accident = () -> {};
  }

  /** Half of the rows are of posts. */
  private static String large() {
    String post = video(daysAgo(9));
    operator()
        .body(
            """
            {"network": "TIKTOK", "title": "A", "funnelStage": "TOFU", "publishedAt": "%s",
             "networkPostId": "%s"}"""
                .formatted(daysAgo(9), post))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
    String[] rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> i == 0 ? row(2, post, 5) : row(2, video(daysAgo(9)), i))
            .toArray(String[]::new);
    return sent("Content.csv", content(rows)).get("id");
  }

  private int count(String table) {
    return scope.call(ACME, () -> kept.count(table));
  }

  /** The database ends the worker's connection, as it does when the worker's process is killed. */
  @Test
  void aJobThatIsKilledBetweenWritingAndItsCommitGoesOnWithoutLossOrDoubles() {
    String id = large();
    apply(id, "").statusCode(202);
    AtomicInteger pieces = new AtomicInteger();
    AccidentalApplyRows.accident =
        () -> {
          if (pieces.incrementAndGet() == 2) {
            jdbi.useHandle(own -> own.execute("select pg_terminate_backend(pg_backend_pid())"));
          }
        };
    worker.work();
    assertThat(read(id).getString("state")).isEqualTo("APPLYING");
    assertThat(count("unclaimed_post")).as("of the first piece").isEqualTo(999);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              worker.work();
              return read(id).getString("state").equals("APPLIED");
            });
    assertThat(count("unclaimed_post")).isEqualTo(ROWS - 1);
    assertThat(count("unclaimed_reading")).isEqualTo(ROWS - 1);
    assertThat(count("snapshot")).isEqualTo(1);
    assertThat(read(id).getLong("unclaimed")).isEqualTo(ROWS - 1);
    assertThat(read(id).getLong("recorded")).isEqualTo(1);
    assertThat(count("upload_rows")).as("rows that are applied are not kept").isZero();
  }

  @Test
  void aJobThatIsCancelledLeavesTheRestToAnotherOne() {
    String id = large();
    String job = apply(id, "").statusCode(202).extract().as(Json.class).get("id");
    AccidentalApplyRows.accident =
        () -> operator().post(acme("/jobs/" + job + "/cancel")).then().statusCode(200);
    worker.work();
    assertThat(read(id).getString("state")).isEqualTo("STOPPED");
    assertThat(read(id).getLong("unclaimed")).isEqualTo(999);
    AccidentalApplyRows.accident = () -> {};
    apply(id, "").statusCode(202);
    worker.work();
    assertThat(read(id).getString("state")).isEqualTo("APPLIED");
    assertThat(count("unclaimed_reading")).isEqualTo(ROWS - 1);
    assertThat(count("snapshot")).isEqualTo(1);
  }

  @Test
  void anAtomicJobThatFailsLeavesNothing() {
    String id = large();
    String job = apply(id, "?atomic=true").statusCode(202).extract().as(Json.class).get("id");
    AccidentalApplyRows.accident =
        () -> operator().post(acme("/jobs/" + job + "/cancel")).then().statusCode(200);
    worker.work();
    operator().get(acme("/jobs/" + job)).then().body(at("state", equalTo("CANCELLED")));
    assertThat(count("unclaimed_post")).isZero();
    assertThat(count("snapshot")).isZero();
    assertThat(read(id).getString("state")).isEqualTo("STOPPED");
  }
}
