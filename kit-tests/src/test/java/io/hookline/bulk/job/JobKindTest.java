package io.hookline.bulk.job;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.sample.TidyUp;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs that are no imports. */
@QuarkusTest
class JobKindTest {

  @Inject JobWorker worker;
  @Inject TidyUp tidyUp;
  @Inject BrandScope scope;
  @Inject SampleClock clock;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    tidyUp.accident(() -> {});
    for (int i = 0; i < 5; i++) {
      Sample.written("note " + i);
    }
  }

  private UUID queued() {
    return scope.call(ACME, () -> tidyUp.begin(2));
  }

  private static Json job(UUID id) {
    return as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/jobs/" + id).as(Json.class);
  }

  @Test
  void piecesAreDoneUntilTheLast() {
    UUID id = queued();
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job(id).getLong("processed")).isEqualTo(5);
    assertThat(job(id).getString("total")).isNull();
    assertThat(count("note")).isZero();
    expect(
        as(Tokens.analyst(ACME))
            .accept("*/*")
            .get("/v1/brands/" + ACME + "/jobs/" + id + "/errors"),
        404,
        "NOT_FOUND");
  }

  @Test
  void aJobSeesItsBrandOnly() {
    UUID id = scope.call(NORDLYS, () -> tidyUp.begin(2));
    worker.work();
    assertThat(rows("select state from job where id = '" + id + "'")).containsExactly("SUCCEEDED");
    assertThat(count("note")).isEqualTo(5);
  }

  @Test
  void aPieceThatFailsIsRolledBackAndTriedAgainWithGrowingPauses() {
    UUID id = queued();
    AtomicInteger tries = new AtomicInteger();
    tidyUp.accident(
        () -> {
          if (tries.incrementAndGet() <= 2) {
            throw new IllegalStateException("broken on purpose");
          }
        });
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("QUEUED");
    assertThat(count("note")).isEqualTo(5);
    clock.forward(Duration.ofMillis(2100));
    worker.work();
    assertThat(tries.get()).isEqualTo(2);
    clock.forward(Duration.ofMillis(500));
    worker.work();
    assertThat(tries.get()).as("the second pause goes on").isEqualTo(2);
    clock.forward(Duration.ofSeconds(4));
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(count("note")).isZero();
  }

  @Test
  void aJobThatFailsAgainAndAgainIsGivenUp() {
    UUID id = queued();
    AtomicInteger tries = new AtomicInteger();
    tidyUp.accident(
        () -> {
          tries.incrementAndGet();
          throw new IllegalStateException("select secret from note");
        });
    for (int i = 0; i < 8; i++) {
      worker.work();
      clock.forward(Duration.ofHours(1));
    }
    assertThat(tries.get()).isEqualTo(5);
    assertThat(job(id).getString("state")).isEqualTo("FAILED");
    assertThat(job(id).getString("failure.code")).isEqualTo("INTERNAL_ERROR");
    assertThat(job(id).toString()).doesNotContain("secret");
    assertThat(count("note")).isEqualTo(5);
  }

  @Test
  void aRefusalEndsTheJobAtOnceAndKeepsWhatWasDoneBefore() {
    UUID id = queued();
    AtomicInteger pieces = new AtomicInteger();
    tidyUp.accident(
        () -> {
          if (pieces.incrementAndGet() == 2) {
            throw new JobRefused(new Problem(CommonProblem.REFERENCE_UNKNOWN, "Not this one."));
          }
        });
    worker.work();
    assertThat(job(id).getString("state")).isEqualTo("FAILED");
    assertThat(job(id).getString("failure.code")).isEqualTo("REFERENCE_UNKNOWN");
    assertThat(job(id).getString("failure.detail")).isEqualTo("Not this one.");
    assertThat(count("note")).isEqualTo(3);
  }
}
