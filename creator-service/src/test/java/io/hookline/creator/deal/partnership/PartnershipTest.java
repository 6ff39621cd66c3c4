package io.hookline.creator.deal.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.access.Actor;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartnershipTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final Change DRAFTED = change("2026-08-01T09:00:00Z");
  private static final Change LATER = change("2026-08-02T09:00:00Z");

  private final Partnership partnership = drafted(FIRST, null);

  @Test
  void everyStepTellsWhoTookItWhenAndWhy() {
    partnership.take(PartnershipStep.PROPOSE, null, LATER);
    partnership.take(PartnershipStep.ACTIVATE, null, LATER);
    assertThat(partnership.view().activatedAt()).isEqualTo(LATER.at());
    Change paused = change("2026-09-10T09:00:00Z");
    partnership.take(PartnershipStep.PAUSE, "on leave", paused);
    assertThat(partnership.view().status()).isEqualTo(PartnershipStatus.PAUSED);
    assertThat(partnership.view().statusSince()).isEqualTo(paused.at());
    assertThat(partnership.view().statusBy()).isEqualTo("sub-1");
    assertThat(partnership.view().statusByName()).isEqualTo("mia.operator");
    assertThat(partnership.view().statusReason()).isEqualTo("on leave");
    assertThat(partnership.view().activatedAt()).isEqualTo(LATER.at());
    partnership.take(PartnershipStep.RESUME, null, paused);
    assertThat(partnership.view().statusReason()).isNull();
    partnership.take(PartnershipStep.COMPLETE, null, paused);
    assertThat(partnership.view().endedAt()).isEqualTo(paused.at());
  }

  @Test
  void onlyADraftIsWordedAnew() {
    assertThat(partnership.reword(agreed(FIRST, null, "6000"), LATER)).isTrue();
    assertThat(partnership.view().termsVersion()).isEqualTo(2);
    assertThat(partnership.reword(agreed(FIRST, null, "6000.00"), LATER)).isFalse();
    assertThat(partnership.view().termsVersion()).isEqualTo(2);
    partnership.take(PartnershipStep.PROPOSE, null, LATER);
    assertThat(partnership.reword(agreed(FIRST, null, "6000.00"), LATER)).isFalse();
    refused(
        () -> partnership.reword(agreed(FIRST, null, "7000"), LATER),
        PartnershipProblem.TERMS_AGREED);
    partnership.take(PartnershipStep.RETURN, "too little", LATER);
    assertThat(partnership.reword(agreed(FIRST, null, "7000"), LATER)).isTrue();
    assertThat(partnership.view().fee()).isEqualTo(new Money(new BigDecimal("7000"), "USD"));
  }

  @ParameterizedTest
  @EnumSource(PartnershipStatus.class)
  void amendmentsAreForWhatRuns(PartnershipStatus status) {
    Partnership taken = taken(status);
    if (status == PartnershipStatus.ACTIVE || status == PartnershipStatus.PAUSED) {
      taken.requireRunning();
    } else {
      refused(taken::requireRunning, PartnershipProblem.PARTNERSHIP_STATE_FORBIDS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01,,2026-10-05",
    "2026-09-01,2026-12-31,2026-10-05",
    "2026-09-01,2026-09-30,2026-09-30",
    "2026-11-01,,2026-11-01",
    "2026-11-01,2026-12-31,2026-11-01",
  })
  void hasALastDayOnceItIsOver(LocalDate startsOn, LocalDate endsOn, LocalDate last) {
    for (PartnershipStep end :
        new PartnershipStep[] {PartnershipStep.COMPLETE, PartnershipStep.TERMINATE}) {
      Partnership ended = drafted(startsOn, endsOn);
      ended.take(PartnershipStep.PROPOSE, null, LATER);
      ended.take(PartnershipStep.ACTIVATE, null, LATER);
      ended.take(end, "reason", LATER);
      assertThat(ended.view().startsOn()).isEqualTo(startsOn);
      assertThat(ended.view().endsOn()).isEqualTo(last);
    }
  }

  private static Partnership taken(PartnershipStatus status) {
    Partnership taken = drafted(FIRST, null);
    PartnershipStep[] steps =
        switch (status) {
          case DRAFT -> new PartnershipStep[] {};
          case PROPOSED -> new PartnershipStep[] {PartnershipStep.PROPOSE};
          case ACTIVE -> new PartnershipStep[] {PartnershipStep.PROPOSE, PartnershipStep.ACTIVATE};
          case PAUSED ->
              new PartnershipStep[] {
                PartnershipStep.PROPOSE, PartnershipStep.ACTIVATE, PartnershipStep.PAUSE
              };
          case COMPLETED ->
              new PartnershipStep[] {
                PartnershipStep.PROPOSE, PartnershipStep.ACTIVATE, PartnershipStep.COMPLETE
              };
          case TERMINATED -> new PartnershipStep[] {PartnershipStep.TERMINATE};
        };
    for (PartnershipStep step : steps) {
      taken.take(step, null, LATER);
    }
    assertThat(taken.life().status()).isEqualTo(status);
    return taken;
  }

  private static Partnership drafted(LocalDate startsOn, LocalDate endsOn) {
    NewPartnership body =
        new NewPartnership(Ids.next(), null, "Spring", startsOn, endsOn, null, null, null);
    return new Partnership(Ids.next(), body, agreed(startsOn, endsOn, "5000"), DRAFTED);
  }

  private static Agreement agreed(LocalDate startsOn, LocalDate endsOn, String fee) {
    return new Agreement(
        startsOn, endsOn, Terms.of(Pay.flat(new Money(new BigDecimal(fee), "USD"))));
  }

  private static Change change(String at) {
    return new Change(new Actor("sub-1", "mia.operator", null), Instant.parse(at), TODAY);
  }

  private static void refused(ThrowingCallable step, PartnershipProblem code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
