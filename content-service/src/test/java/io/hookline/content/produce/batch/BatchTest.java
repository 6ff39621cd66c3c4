package io.hookline.content.produce.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final UUID THREE = new UUID(0, 3);

  private final Batch batch = new Batch(UUID.randomUUID(), of(ONE, TWO), NOW);

  /** Every step from every state: the code, or what it leads to. */
  @ParameterizedTest
  @CsvSource({
    "PLANNED, update, PLANNED",
    "PLANNED, film, FILMED",
    "PLANNED, cancel, CANCELLED",
    "FILMED, update, BATCH_FILMED",
    "FILMED, film, BATCH_FILMED",
    "FILMED, cancel, BATCH_FILMED",
    "CANCELLED, update, BATCH_CANCELLED",
    "CANCELLED, film, BATCH_CANCELLED",
    "CANCELLED, cancel, BATCH_CANCELLED"
  })
  void everyStepIsAllowedOrRefusedByItsCode(BatchState from, String step, String result) {
    switch (from) {
      case FILMED -> step("film").accept(batch);
      case CANCELLED -> step("cancel").accept(batch);
      case PLANNED -> {}
    }
    BatchView before = batch.view();
    if (result.startsWith("BATCH_")) {
      assertThatThrownBy(() -> step(step).accept(batch))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.code()).isEqualTo((ProblemCode) BatchProblem.valueOf(result)));
      assertThat(batch.view()).isEqualTo(before);
    } else {
      step(step).accept(batch);
      assertThat(batch.view().state()).hasToString(result);
    }
  }

  private static Consumer<Batch> step(String name) {
    return switch (name) {
      case "film" -> batch -> batch.film("mia", NOW);
      case "cancel" -> batch -> batch.cancel(NOW);
      default -> batch -> batch.update(of(TWO), NOW);
    };
  }

  @Test
  void keepsTheOrderOfFilming() {
    batch.update(of(THREE, ONE), NOW);
    assertThat(batch.view().postIds()).containsExactly(THREE, ONE);
    batch.update(of(ONE, TWO, THREE, ONE), NOW);
    assertThat(batch.view().postIds()).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void letsItsPostsGoWhenItIsCancelledOnly() {
    Batch other = new Batch(UUID.randomUUID(), of(ONE), NOW);
    other.film("mia", NOW);
    assertThat(other.view().postIds()).containsExactly(ONE);
    assertThat(other.view().filmedBy()).isEqualTo("mia");
    batch.cancel(NOW);
    assertThat(batch.view().postIds()).isEmpty();
  }

  @Test
  void namesEachOfItsCrewOnce() {
    BatchUpdate body =
        new BatchUpdate(
            "Serum", LocalDate.EPOCH, null, null, " ", List.of(" mia ", "mia", "ada"), null, null);
    assertThat(body.crew()).containsExactly("mia", "ada");
    batch.update(body, NOW);
    assertThat(batch.view().place()).isNull();
    assertThat(batch.view().postIds()).isEmpty();
  }

  private static BatchUpdate of(UUID... posts) {
    return new BatchUpdate(
        "Serum week",
        LocalDate.of(2026, 12, 2),
        "10:00",
        240,
        "Studio 2",
        List.of("mia"),
        List.of(),
        Arrays.asList(posts));
  }
}
