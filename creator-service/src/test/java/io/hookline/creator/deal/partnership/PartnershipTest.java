package io.hookline.creator.deal.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class PartnershipTest {

  private static final Instant DRAFTED = Instant.parse("2026-08-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-08-02T09:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private final Partnership partnership =
      new Partnership(Ids.next(), Ids.next(), terms("5000"), DRAFTED);

  @Test
  void isDraftedThenActiveThenEnded() {
    assertThat(partnership.view().status()).isEqualTo(PartnershipStatus.DRAFT);
    partnership.activate(LATER);
    assertThat(partnership.view().status()).isEqualTo(PartnershipStatus.ACTIVE);
    partnership.end(TODAY, LATER);
    assertThat(partnership.view().status()).isEqualTo(PartnershipStatus.ENDED);
    assertThat(partnership.view().createdAt()).isEqualTo(DRAFTED);
    assertThat(partnership.view().updatedAt()).isEqualTo(LATER);
  }

  @Test
  void isActivatedFromADraftOnly() {
    partnership.activate(LATER);
    refused(() -> partnership.activate(LATER), PartnershipProblem.PARTNERSHIP_NOT_A_DRAFT);
    partnership.end(TODAY, LATER);
    refused(() -> partnership.activate(LATER), PartnershipProblem.PARTNERSHIP_NOT_A_DRAFT);
    assertThat(partnership.view().status()).isEqualTo(PartnershipStatus.ENDED);
  }

  @Test
  void endsWhileActiveOnly() {
    refused(() -> partnership.end(TODAY, LATER), PartnershipProblem.PARTNERSHIP_NOT_ACTIVE);
    partnership.activate(LATER);
    partnership.end(TODAY, LATER);
    refused(() -> partnership.end(TODAY, LATER), PartnershipProblem.PARTNERSHIP_NOT_ACTIVE);
  }

  @Test
  void isRenegotiatedUntilItEnds() {
    partnership.renegotiate(terms("6000"), LATER);
    partnership.activate(LATER);
    partnership.renegotiate(terms("7000"), LATER);
    partnership.end(TODAY, LATER);
    refused(
        () -> partnership.renegotiate(terms("8000"), LATER), PartnershipProblem.PARTNERSHIP_ENDED);
    assertThat(partnership.view().fee()).isEqualTo(new Money(new BigDecimal("7000"), "USD"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01,,2026-10-05",
    "2026-09-01,2026-12-31,2026-10-05",
    "2026-09-01,2026-09-30,2026-09-30",
    "2026-11-01,,2026-11-01",
    "2026-11-01,2026-12-31,2026-11-01",
  })
  void hasALastDayOnceItHasEnded(LocalDate startsOn, LocalDate endsOn, LocalDate last) {
    partnership.renegotiate(terms(startsOn, endsOn, "5000"), LATER);
    partnership.activate(LATER);
    partnership.end(TODAY, LATER);
    assertThat(partnership.view().startsOn()).isEqualTo(startsOn);
    assertThat(partnership.view().endsOn()).isEqualTo(last);
  }

  private static PartnershipUpdate terms(String fee) {
    return terms(LocalDate.of(2026, 9, 1), null, fee);
  }

  private static PartnershipUpdate terms(LocalDate startsOn, LocalDate endsOn, String fee) {
    return new PartnershipUpdate("Spring", startsOn, endsOn, new Money(new BigDecimal(fee), "USD"));
  }

  private static void refused(ThrowingCallable step, PartnershipProblem code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
