package io.hookline.creator.money.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of a status and a step of batches and payouts. */
class StepsTest {

  private static final Map<String, String> ALLOWED = new HashMap<>();
  private static final Map<BatchStep, PayoutProblem> BATCH_CODES =
      Map.of(
          BatchStep.CHANGE, PayoutProblem.PAYOUT_BATCH_NOT_A_DRAFT,
          BatchStep.SUBMIT, PayoutProblem.PAYOUT_BATCH_NOT_A_DRAFT,
          BatchStep.RETURN, PayoutProblem.PAYOUT_BATCH_NOT_SUBMITTED,
          BatchStep.APPROVE, PayoutProblem.PAYOUT_BATCH_NOT_SUBMITTED,
          BatchStep.WRITE_FILE, PayoutProblem.PAYOUT_BATCH_NOT_APPROVED,
          BatchStep.CONFIRM, PayoutProblem.PAYOUT_BATCH_NOT_WRITTEN,
          BatchStep.CANCEL, PayoutProblem.PAYOUT_BATCH_NOT_TO_CANCEL);

  static {
    ALLOWED.put("CHANGE DRAFT", "DRAFT");
    ALLOWED.put("SUBMIT DRAFT", "SUBMITTED");
    ALLOWED.put("RETURN SUBMITTED", "DRAFT");
    ALLOWED.put("APPROVE SUBMITTED", "APPROVED");
    ALLOWED.put("WRITE_FILE APPROVED", "FILE_WRITTEN");
    ALLOWED.put("CONFIRM FILE_WRITTEN", "CONFIRMED");
    ALLOWED.put("CANCEL DRAFT", "CANCELLED");
    ALLOWED.put("CANCEL SUBMITTED", "CANCELLED");
    ALLOWED.put("CANCEL APPROVED", "CANCELLED");
    ALLOWED.put("DROP PLANNED", "DROPPED");
    ALLOWED.put("SEND PLANNED", "SENT");
    ALLOWED.put("STOP PLANNED", "FAILED");
    ALLOWED.put("CONFIRM SENT", "PAID");
    ALLOWED.put("FAIL SENT", "FAILED");
    ALLOWED.put("RETURN PAID", "RETURNED");
  }

  static Stream<Arguments> ofBatches() {
    return Stream.of(BatchStep.values())
        .flatMap(step -> Stream.of(BatchStatus.values()).map(from -> Arguments.of(step, from)));
  }

  static Stream<Arguments> ofPayouts() {
    return Stream.of(PayoutStep.values())
        .flatMap(step -> Stream.of(PayoutStatus.values()).map(from -> Arguments.of(step, from)));
  }

  @ParameterizedTest
  @MethodSource("ofBatches")
  void aStepOfABatchIsAllowedOrRefusedWithItsCode(BatchStep step, BatchStatus from) {
    String to = ALLOWED.get(step + " " + from);
    if (to != null) {
      assertThat(step.from(from)).hasToString(to);
    } else {
      assertRefused(() -> step.from(from), BATCH_CODES.get(step));
    }
  }

  @ParameterizedTest
  @MethodSource("ofPayouts")
  void aStepOfAPayoutIsAllowedOrRefusedWithItsCode(PayoutStep step, PayoutStatus from) {
    String to = ALLOWED.get(step + " " + from);
    if (to != null) {
      assertThat(step.from(from)).hasToString(to);
    } else {
      assertRefused(
          () -> step.from(from),
          switch (step) {
            case DROP, SEND, STOP -> PayoutProblem.PAYOUT_NOT_PLANNED;
            case CONFIRM, FAIL -> PayoutProblem.PAYOUT_NOT_SENT;
            case RETURN -> PayoutProblem.PAYOUT_NOT_PAID;
          });
    }
  }

  private static void assertRefused(Runnable step, PayoutProblem code) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
