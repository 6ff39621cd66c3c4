package io.hookline.kit.job;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.NoteImport;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Aside;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportJobTest {

  private static final String JOBS = "/v1/brands/" + ACME + "/jobs/";

  @Inject JobWorker worker;
  @Inject JobClaims claims;
  @Inject NoteImport notes;
  @Inject SampleClock clock;
  @Inject Jdbi jdbi;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    notes.accident(titles -> {});
  }

  /** Every hundredth row has no title when broken is asked for. */
  private static String file(int rows, boolean broken) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> (broken && i % 100 == 0 ? "" : "n" + i) + ",IDEA\n")
        .collect(Collectors.joining("", "title,kind\n", ""));
  }

  private static String queued(String query, String file) {
    Response answer = send(query, file);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    return answer.jsonPath().getString("id");
  }

  private static Response send(String query, String file) {
    return as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(NOTES + "/imports" + query);
  }

  private static JsonPath job(String id) {
    return as(Tokens.analyst(ACME)).get(JOBS + id).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void aJobGoesFromQueuedToSucceededAndTellsOfIt() {
    String id = queued("", file(2500, true));
    JsonPath before = job(id);
    assertThat(before.getString("state")).isEqualTo("QUEUED");
    assertThat(before.getLong("total")).isEqualTo(2500);
    assertThat(before.getString("parameters.of")).isEqualTo("notes");

    worker.work();

    JsonPath after = job(id);
    assertThat(after.getString("state")).isEqualTo("SUCCEEDED");
    assertThat(after.getLong("processed")).isEqualTo(2500);
    assertThat(after.getLong("failed")).isEqualTo(25);
    assertThat(after.getLong("rowsPerSecond")).isPositive();
    assertThat(after.getString("startedAt")).isNotNull();
    assertThat(after.getString("finishedAt")).isNotNull();
    assertThat(count("note")).isEqualTo(2475);
    assertThat(count("import_chunk")).as("what was sent is not kept").isZero();
    assertThat(rows("select data->>'state' from outbox where type like '%JobFinished'"))
        .containsExactly("SUCCEEDED");
    assertThat(rows("select count(*) from outbox where type like '%NoteWritten'"))
        .containsExactly("2475");
  }

  @Test
  void progressIsSeenWhileItIsMade() {
    String id = queued("", file(3000, false));
    AtomicInteger pieces = new AtomicInteger();
    notes.accident(
        titles -> {
          if (pieces.incrementAndGet() == 3) {
            JsonPath now = job(id);
            assertThat(now.getString("state")).isEqualTo("RUNNING");
            assertThat(now.getLong("processed")).isEqualTo(2000);
            assertThat(now.getString("estimatedEnd")).isNotNull();
          }
        });
    worker.work();
    assertThat(pieces.get()).isEqualTo(3);
    assertThat(job(id).getLong("failed")).isZero();
  }

  @Test
  void refusedRowsCanBeCorrectedAndSentAgain() {
    String id = queued("", file(1100, true).replace("n7,IDEA", "\"=n;7\",PLAN"));
    worker.work();
    Response file = as(Tokens.analyst(ACME)).get(JOBS + id + "/errors");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.contentType()).startsWith("text/csv");
    String csv = file.asString();
    List<String> lines = csv.lines().toList();
    assertThat(lines.get(0)).isEqualTo("title,kind,_line,_code,_path,_message");
    assertThat(lines.get(1)).startsWith("'=n;7,PLAN,8,INVALID_BODY,kind,");
    assertThat(lines.get(2)).isEqualTo(",IDEA,101,VALIDATION_FAILED,title,title must not be blank");
    assertThat(lines).hasSize(13);

    String corrected = csv.replace("PLAN", "TASK").replaceAll("(?m)^,IDEA,(\\d+)", "n$1b,IDEA,$1");
    JsonPath again = send("", corrected).jsonPath();
    assertThat(again.getString("outcome")).as(again.prettify()).isEqualTo("COMPLETE");
    assertThat(count("note")).isEqualTo(1100);
    assertThat(rows("select title from note where kind = 'TASK'")).containsExactly("=n;7");
  }

  @Test
  void refusedRowsOfJsonComeBackInOneColumn() {
    String rows =
        IntStream.range(0, 1001)
            .mapToObj(
                i ->
                    i == 500
                        ? "{\"title\": \"x\"}"
                        : "{\"title\": \"" + i + "\", \"kind\": \"IDEA\"}")
            .collect(Collectors.joining("\n"));
    String id =
        as(Tokens.operator(ACME))
            .contentType("application/x-ndjson")
            .body(rows.getBytes(StandardCharsets.UTF_8))
            .post(NOTES + "/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    worker.work();
    String csv = as(Tokens.analyst(ACME)).get(JOBS + id + "/errors").asString();
    assertThat(csv.lines().toList().get(1))
        .isEqualTo(
            "\"{\"\"title\"\": \"\"x\"\"}\",501,VALIDATION_FAILED,kind,kind must not be null");
    JsonPath again =
        send("", csv.replace("\"x\"\"", "\"x\"\", \"\"kind\"\": \"\"TASK\"\"")).jsonPath();
    assertThat(again.getString("outcome")).as(again.prettify()).isEqualTo("COMPLETE");
    assertThat(count("note")).isEqualTo(1001);
  }

  @Test
  void aDryRunOfManyRowsKeepsNothing() {
    String id = queued("?dryRun=true", file(2000, true));
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job(id).getLong("failed")).isEqualTo(20);
    assertThat(count("import_error")).isEqualTo(20);
    assertThat(count("note")).isZero();
    assertThat(rows("select type from outbox")).containsExactly("io.hookline.sample.JobFinished");
  }

  @Test
  void anAtomicJobLeavesNothingWhenOneRowIsRefused() {
    String id = queued("?atomic=true", file(2500, true));
    AtomicInteger shown = new AtomicInteger();
    notes.accident(titles -> shown.set(job(id).getInt("processed")));
    worker.work();
    JsonPath job = job(id);
    assertThat(shown.get()).as("progress is seen from outside").isEqualTo(2000);
    assertThat(job.getString("state")).isEqualTo("FAILED");
    assertThat(job.getString("failure.code")).isEqualTo("ATOMIC_IMPORT_REFUSED");
    assertThat(job.getLong("failed")).isEqualTo(25);
    assertThat(count("note")).isZero();
    assertThat(count("import_error")).isEqualTo(25);
    assertThat(rows("select data->>'state' from outbox")).containsExactly("FAILED");
  }

  @Test
  void anAtomicJobWithoutRefusalsAppliesAll() {
    String id = queued("?atomic=true", file(2500, false));
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job(id).getLong("processed")).isEqualTo(2500);
    assertThat(count("note")).isEqualTo(2500);
  }

  @Test
  void moreRowsThanATransactionTakesAreNotTakenAsAtomic() {
    expect(send("?atomic=true", file(50_001, false)), 422, "TOO_MANY_ROWS_FOR_ATOMIC");
    assertThat(count("job")).isZero();
  }

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
    CompletableFuture<Boolean> first = Aside.supply(worker::workOnce);
    await(hanging);
    String hangs = rows("select worker from job").get(0);
    // Its titles are locked until it lets go, so it is let go as soon as another one has the job.
    CompletableFuture<Void> second =
        Aside.run(
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
    JsonPath list = as(Tokens.analyst(ACME)).get(JOBS + "?limit=1").jsonPath();
    assertThat(list.getList("items.id")).isEqualTo(List.of(second));
    assertThat(
            as(Tokens.analyst(ACME))
                .queryParam("cursor", list.getString("nextCursor"))
                .get(JOBS)
                .jsonPath()
                .getList("items.id"))
        .isEqualTo(List.of(first));
    assertThat(as(Tokens.analyst(ACME)).get(JOBS + "?state=FAILED").jsonPath().getList("items"))
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

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
