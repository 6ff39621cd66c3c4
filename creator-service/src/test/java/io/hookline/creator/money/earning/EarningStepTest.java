package io.hookline.creator.money.earning;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step from every status: the whole table, written down a second time. */
class EarningStepTest {

  private static final Instant NOW = Instant.parse("2026-09-01T00:00:00Z");

  private static final Map<EarningStep, Set<EarningStatus>> ALLOWED =
      Map.ofEntries(
          entry(EarningStep.MATURE, Set.of(EarningStatus.PENDING)),
          entry(EarningStep.HOLD, Set.of(EarningStatus.PENDING, EarningStatus.PAYABLE)),
          entry(EarningStep.RELEASE, Set.of(EarningStatus.HELD)),
          entry(EarningStep.TAKE, Set.of(EarningStatus.PAYABLE)),
          entry(EarningStep.CONFIRM, Set.of(EarningStatus.IN_PAYOUT)),
          entry(EarningStep.FAIL, Set.of(EarningStatus.IN_PAYOUT)),
          entry(EarningStep.RETURN, Set.of(EarningStatus.PAID)),
          entry(
              EarningStep.DISPUTE,
              Set.of(EarningStatus.PENDING, EarningStatus.HELD, EarningStatus.PAYABLE)),
          entry(EarningStep.SETTLE, Set.of(EarningStatus.DISPUTED)),
          entry(
              EarningStep.VOID,
              Set.of(
                  EarningStatus.PENDING,
                  EarningStatus.HELD,
                  EarningStatus.PAYABLE,
                  EarningStatus.DISPUTED)));

  private static final Map<EarningStep, String> CODES =
      Map.of(
          EarningStep.MATURE, "EARNING_NOT_PENDING",
          EarningStep.HOLD, "EARNING_CANNOT_BE_HELD",
          EarningStep.RELEASE, "EARNING_NOT_HELD",
          EarningStep.TAKE, "EARNING_NOT_PAYABLE",
          EarningStep.CONFIRM, "EARNING_NOT_IN_PAYOUT",
          EarningStep.FAIL, "EARNING_NOT_IN_PAYOUT",
          EarningStep.RETURN, "EARNING_NOT_PAID",
          EarningStep.DISPUTE, "EARNING_CANNOT_BE_DISPUTED",
          EarningStep.SETTLE, "EARNING_NOT_DISPUTED",
          EarningStep.VOID, "EARNING_CANNOT_BE_VOIDED");

  @ParameterizedTest
  @EnumSource
  void aStepIsTakenFromItsStatusesOnly(EarningStep step) {
    for (EarningStatus status : EarningStatus.values()) {
      EarningView earning = earning(EarningKind.COMMISSION, status);
      if (ALLOWED.get(step).contains(status)) {
        step.require(earning);
      } else {
        assertThatThrownBy(() -> step.require(earning))
            .as(step + " of " + status)
            .isInstanceOfSatisfying(
                Problem.class,
                problem -> assertThat(problem.code().name()).isEqualTo(CODES.get(step)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGiftCanOnlyBeMadeVoid(EarningStep step) {
    for (EarningStatus status : EarningStatus.values()) {
      assertThat(step.mayBeTaken(status, EarningKind.GIFT))
          .as(step + " of " + status)
          .isEqualTo(step == EarningStep.VOID && status == EarningStatus.PAID);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStepLeadsSomewhere(EarningStep step) {
    for (EarningStatus open : List.of(EarningStatus.PENDING, EarningStatus.PAYABLE)) {
      for (EarningStatus before : ALLOWED.get(EarningStep.DISPUTE)) {
        assertThat(step.target(open, before))
            .isEqualTo(
                switch (step) {
                  case MATURE, FAIL, RETURN -> EarningStatus.PAYABLE;
                  case HOLD -> EarningStatus.HELD;
                  case RELEASE -> open;
                  case TAKE -> EarningStatus.IN_PAYOUT;
                  case CONFIRM -> EarningStatus.PAID;
                  case DISPUTE -> EarningStatus.DISPUTED;
                  case SETTLE -> before == EarningStatus.HELD ? before : open;
                  case VOID -> EarningStatus.VOID;
                });
      }
    }
  }

  private static EarningView earning(EarningKind kind, EarningStatus status) {
    return new EarningView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        null,
        null,
        null,
        kind,
        new Money(BigDecimal.TEN, "USD"),
        null,
        NOW,
        new EarningSource(SourceKind.CONVERSION, "1", 0),
        status,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        0,
        NOW,
        NOW);
  }
}
