package io.hookline.bulk.job;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportJobTest extends ImportJobFixture {

  @Test
  void aJobGoesFromQueuedToSucceededAndTellsOfIt() {
    String id = queued("", file(2500, true));
    Json before = job(id);
    assertThat(before.getString("state")).isEqualTo("QUEUED");
    assertThat(before.getLong("total")).isEqualTo(2500);
    assertThat(before.getString("parameters.of")).isEqualTo("notes");

    worker.work();

    Json after = job(id);
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
            Json now = job(id);
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
    Json again = send("", corrected).as(Json.class);
    assertThat(again.getString("outcome")).as(again.toString()).isEqualTo("COMPLETE");
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
            .as(Json.class)
            .get("id");
    worker.work();
    String csv = as(Tokens.analyst(ACME)).get(JOBS + id + "/errors").asString();
    assertThat(csv.lines().toList().get(1))
        .isEqualTo(
            "\"{\"\"title\"\": \"\"x\"\"}\",501,VALIDATION_FAILED,kind,kind must not be null");
    Json again =
        send("", csv.replace("\"x\"\"", "\"x\"\", \"\"kind\"\": \"\"TASK\"\"")).as(Json.class);
    assertThat(again.getString("outcome")).as(again.toString()).isEqualTo("COMPLETE");
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
  void aDryRunFindsARowThatIsTheDoubleOfOneFarAbove() {
    String doubled = file(2000, false) + file(1, false).lines().skip(1).findFirst().orElseThrow();
    String id = queued("?dryRun=true", doubled + "\n");
    worker.work();
    assertThat(job(id).getLong("processed")).isEqualTo(2001);
    assertThat(job(id).getLong("failed")).isEqualTo(1);
    assertThat(rows("select code from import_error")).containsExactly("TITLE_TAKEN");
    assertThat(count("note")).isZero();
  }

  @Test
  void anAtomicJobLeavesNothingWhenOneRowIsRefused() {
    String id = queued("?atomic=true", file(2500, true));
    AtomicInteger shown = new AtomicInteger();
    notes.accident(titles -> shown.set(job(id).getInt("processed")));
    worker.work();
    Json job = job(id);
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
  void whatNeededTheFinanceRightIsShownAndStoppedWithItOnly() {
    String id = queued("", file(1100, true));
    Sample.sql("update job set of_money = true");
    expect(as(Tokens.admin(ACME)).post(JOBS + id + "/cancel"), 403, "FINANCE_REQUIRED");
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    expect(as(Tokens.admin(ACME)).get(JOBS + id + "/errors"), 403, "FINANCE_REQUIRED");
    assertThat(as(Tokens.finance(ACME, Role.ANALYST)).get(JOBS + id + "/errors").statusCode())
        .isEqualTo(200);
  }
}
