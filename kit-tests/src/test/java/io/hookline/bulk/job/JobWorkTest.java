package io.hookline.bulk.job;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who works on a job, how long, and until when it is kept. */
@QuarkusTest
class JobWorkTest extends ImportJobFixture {

  @Test
  void aJobIsCancelledBetweenPieces() {
    String id = queued("", file(5000, false));
    AtomicInteger pieces = new AtomicInteger();
    notes.accident(
        titles -> {
          if (pieces.incrementAndGet() == 2) {
            as(Tokens.operator(ACME)).post(JOBS + id + "/cancel").then().statusCode(200);
          }
        });
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("CANCELLED");
    assertThat(job(id).getLong("processed")).isEqualTo(2000);
    assertThat(count("note")).isEqualTo(2000);
    assertThat(count("import_chunk")).isZero();
    expect(as(Tokens.operator(ACME)).post(JOBS + id + "/cancel"), 409, "JOB_FINISHED");
    expect(as(Tokens.analyst(ACME)).post(JOBS + id + "/cancel"), 403, "FORBIDDEN");
  }

  @Test
  void aWaitingJobIsCancelledBeforeItBegins() {
    String id = queued("", file(1500, false));
    as(Tokens.operator(ACME)).post(JOBS + id + "/cancel").then().statusCode(200);
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("CANCELLED");
    assertThat(count("note")).isZero();
  }

  /** The first worker hangs in the middle of a piece for longer than its lease, then goes on. */
  @Test
  void anotherWorkerTakesOverAndEveryRowIsAppliedOnce() throws Exception {
    int size = 20_000;
    String id = queued("", file(size, false));
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger pieces = new AtomicInteger();
    notes.accident(
        titles -> {
          if (pieces.incrementAndGet() == 8) {
            hanging.countDown();
            await(goOn);
          }
        });
    CompletableFuture<Boolean> first = Background.supply(worker::workOnce);
    await(hanging);
    String hangs = rows("select worker from job").get(0);
    // Its titles are locked until it lets go, so it is let go as soon as another one has the job.
    CompletableFuture<Void> second =
        Background.run(
            () -> {
              while (!job(id).getString("state").equals("SUCCEEDED")) {
                worker.work();
              }
            });
    Awaitility.await()
        .until(
            () -> {
              clock.forward(Duration.ofMinutes(1));
              return !hangs.equals(rows("select worker from job").get(0));
            });
    goOn.countDown();
    first.get(60, TimeUnit.SECONDS);
    second.get(60, TimeUnit.SECONDS);

    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job(id).getLong("processed")).isEqualTo(size);
    assertThat(job(id).getLong("failed")).as("no row was applied before").isZero();
    assertThat(count("note")).isEqualTo(size);
    assertThat(rows("select count(*) from outbox where type like '%NoteWritten'"))
        .containsExactly(String.valueOf(size));
  }

  /** The database ends the worker's connection, as it does when the worker's process is killed. */
  @Test
  void aPieceWhoseConnectionBreaksIsDoneAgain() {
    String id = queued("", file(5000, false));
    AtomicInteger pieces = new AtomicInteger();
    notes.accident(
        titles -> {
          if (pieces.incrementAndGet() == 3) {
            jdbi.useHandle(own -> own.execute("select pg_terminate_backend(pg_backend_pid())"));
          }
        });
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("QUEUED");
    assertThat(count("note")).isEqualTo(2000);
    clock.forward(Duration.ofSeconds(5));
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(count("note")).isEqualTo(5000);
  }

  @Test
  void jobsShareTheWorkersTime() {
    String large = queued("", file(6000, false));
    String small = queued("", file(1001, false).replace("n", "s").replace("kisd", "kind"));
    notes.accident(titles -> clock.forward(Duration.ofSeconds(6)));
    worker.workOnce();
    assertThat(job(large).getLong("processed")).as("one slice").isEqualTo(2000);
    worker.workOnce();
    assertThat(job(small).getLong("processed")).isEqualTo(1001);
    assertThat(job(large).getString("state")).isEqualTo("RUNNING");
    worker.work();
    assertThat(job(large).getString("state")).isEqualTo("SUCCEEDED");
  }

  @Test
  void jobsAreListedNewestFirstAndSeenByTheirBrandOnly() {
    String first = queued("?dryRun=true", file(1001, false));
    String second = queued("?dryRun=true", file(1001, false));
    Json list = as(Tokens.analyst(ACME)).get(JOBS + "?limit=1").as(Json.class);
    assertThat(list.getList("items[*].id")).isEqualTo(List.of(second));
    assertThat(
            as(Tokens.analyst(ACME))
                .queryParam("cursor", list.getString("nextCursor"))
                .get(JOBS)
                .as(Json.class)
                .getList("items[*].id"))
        .isEqualTo(List.of(first));
    assertThat(as(Tokens.analyst(ACME)).get(JOBS + "?state=FAILED").as(Json.class).getList("items"))
        .isEmpty();
    String theirs = "/v1/brands/" + NORDLYS + "/jobs/" + first;
    for (String path : List.of("", "/events", "/errors")) {
      expect(as(Tokens.admin(NORDLYS)).accept("*/*").get(theirs + path), 404, "JOB_NOT_FOUND");
    }
    expect(as(Tokens.admin(NORDLYS)).post(theirs + "/cancel"), 404, "JOB_NOT_FOUND");
  }

  @Test
  void jobsAreForgottenAMonthAfterTheirEnd() {
    queued("", file(1100, true));
    String waiting = queued("?dryRun=true", file(1100, true));
    worker.workOnce();
    clock.forward(Duration.ofDays(31));
    claims.forgetOld();
    assertThat(rows("select id from job")).containsExactly(waiting);
    assertThat(count("import_error")).isZero();
  }

  @Test
  void oldJobsAreForgottenInPieces() {
    queued("", file(1100, true));
    queued("", file(1100, true));
    worker.work();
    String refused = String.valueOf(count("import_error"));
    String piece = "select forget_jobs('infinity', 'infinity', 10)";
    assertThat(rows(piece)).containsExactly("10");
    assertThat(count("job")).as("what they hold goes first").isEqualTo(2);
    assertThat(count("import_error")).isEqualTo(Long.parseLong(refused) - 10);
  }
}
