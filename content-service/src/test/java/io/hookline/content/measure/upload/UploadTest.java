package io.hookline.content.measure.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

  private static Understanding understood(boolean asks) {
    List<UnderstoodFile.Question> questions =
        asks
            ? List.of(
                new UnderstoodFile.Question(
                    "YEAR", UnderstoodFile.Question.Kind.YEAR, null, List.of(), "Which?"))
            : List.of();
    return new Understanding(
        new UnderstoodFile(
            null,
            null,
            NOW,
            List.of(),
            questions,
            new UnderstoodFile.Rows(0, 0, 0, 0, 0, 0, 0),
            List.of(),
            List.of()),
        1,
        0,
        0);
  }

  private static Upload in(String state, UUID job) {
    Upload upload =
        new Upload(
            new SentFile(Ids.next(), "a.csv", null, 1, "0", NOW),
            UploadUpdate.NONE,
            understood(state.equals("ASKING")));
    switch (state) {
      case "APPLYING" -> upload.apply(job, NOW);
      case "APPLIED" -> {
        upload.apply(job, NOW);
        upload.applied(AppliedRows.NONE, NOW);
      }
      case "STOPPED" -> {
        upload.apply(job, NOW);
        upload.stopped(job, AppliedRows.NONE, NOW);
      }
      case "DISCARDED" -> upload.discard(NOW);
      default -> {}
    }
    assertThat(upload.view().state()).hasToString(state);
    return upload;
  }

  private static void step(Upload upload, String step) {
    switch (step) {
      case "answer" -> upload.answer(UploadUpdate.NONE, understood(false), NOW);
      case "apply" -> upload.apply(Ids.next(), NOW);
      default -> upload.discard(NOW);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ASKING,    apply,   UPLOAD_QUESTIONS_OPEN",
    "APPLYING,  apply,   UPLOAD_APPLYING",
    "APPLYING,  answer,  UPLOAD_APPLYING",
    "APPLYING,  discard, UPLOAD_APPLYING",
    "APPLIED,   apply,   UPLOAD_APPLIED",
    "APPLIED,   answer,  UPLOAD_APPLIED",
    "APPLIED,   discard, UPLOAD_APPLIED",
    "DISCARDED, apply,   UPLOAD_DISCARDED",
    "DISCARDED, answer,  UPLOAD_DISCARDED",
    "DISCARDED, discard, UPLOAD_DISCARDED"
  })
  void whatAStateForbids(String state, String step, String code) {
    Upload upload = in(state, Ids.next());
    assertThatThrownBy(() -> step(upload, step))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).hasToString(code));
    assertThat(upload.view().state()).hasToString(state);
  }

  @ParameterizedTest
  @CsvSource({
    "ASKING,  answer,  READY",
    "ASKING,  discard, DISCARDED",
    "READY,   answer,  READY",
    "READY,   apply,   APPLYING",
    "READY,   discard, DISCARDED",
    "STOPPED, answer,  READY",
    "STOPPED, apply,   APPLYING",
    "STOPPED, discard, DISCARDED"
  })
  void whatAStateAllows(String state, String step, String next) {
    Upload upload = in(state, Ids.next());
    step(upload, step);
    assertThat(upload.view().state()).hasToString(next);
  }

  @ParameterizedTest
  @CsvSource({"true, STOPPED", "false, APPLYING"})
  void onlyItsOwnJobStopsIt(boolean own, String state) {
    UUID job = Ids.next();
    Upload upload = in("APPLYING", job);
    assertThat(upload.stopped(own ? job : Ids.next(), AppliedRows.NONE, NOW)).isEqualTo(own);
    assertThat(upload.view().state()).hasToString(state);
  }
}
