package io.hookline.content.produce.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.document.Author;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {

  private static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");
  private static final Author ADA = new Author("ada", "ada", null);
  private static final BigDecimal LENGTH = new BigDecimal("23.4");

  private final Remark remark =
      new Remark(
          Ids.next(),
          new Review(
              Ids.next(),
              new ReviewedContent(Ids.next(), 1, LENGTH, null, "ada", null),
              null,
              null,
              ADA,
              NOW),
          RemarkKind.NOTE,
          new NewRemark("Shorter.", null, null),
          ADA,
          NOW);

  @Test
  void isResolvedAndReopenedInTurns() {
    refused(ApprovalProblem.REMARK_STATE_FORBIDS, remark::reopen);
    remark.resolve(ADA, NOW);
    assertThat(remark.view().resolvedBy()).isEqualTo(ADA);
    refused(ApprovalProblem.REMARK_STATE_FORBIDS, () -> remark.resolve(ADA, NOW));
    remark.reopen();
    assertThat(remark.view().state()).isEqualTo(RemarkState.OPEN);
    assertThat(remark.view().resolvedBy()).isNull();
    assertThat(remark.view().resolvedAt()).isNull();
  }

  @ParameterizedTest
  @EnumSource(ContentField.class)
  void aSecondIsAPlaceInTheMedia(ContentField field) {
    NewRemark body = new NewRemark("Here.", field, BigDecimal.ONE);
    if (field == ContentField.MEDIA) {
      body.requirePlace("", LENGTH);
    } else {
      refused(CommonProblem.VALIDATION_FAILED, () -> body.requirePlace("", LENGTH));
    }
  }

  @Test
  void aSecondLiesWithinTheVideo() {
    new NewRemark("Here.", null, LENGTH).requirePlace("", LENGTH);
    NewRemark behind = new NewRemark("Here.", null, new BigDecimal("23.401"));
    assertThatThrownBy(() -> behind.requirePlace("changes[2].", LENGTH))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.violations()).hasSize(1);
              assertThat(problem.violations().get(0).field()).isEqualTo("changes[2].second");
            });
    assertThatCode(() -> behind.requirePlace("", null)).doesNotThrowAnyException();
  }

  @Test
  void changesThatAreNotSaidOneByOneAreOne() {
    assertThat(new ChangeRequest(1, "Shorter.", null).asked())
        .containsExactly(new NewRemark("Shorter.", null, null));
    NewRemark one = new NewRemark("Name the study.", ContentField.CAPTION, null);
    assertThat(new ChangeRequest(1, "Two things.", List.of(one)).asked()).containsExactly(one);
  }

  private static void refused(ProblemCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
