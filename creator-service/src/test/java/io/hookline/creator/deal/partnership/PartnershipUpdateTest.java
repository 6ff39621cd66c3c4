package io.hookline.creator.deal.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartnershipUpdateTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  @Test
  void oneDayIsTheShortestTime() {
    assertThatNoException().isThrownBy(() -> terms(START, "0", "USD").check("USD"));
    assertThatNoException().isThrownBy(() -> terms(null, "1", "USD").check("USD"));
  }

  @Test
  void everyContradictionIsNamed() {
    Problem refused = refused(terms(START.minusDays(1), "-0.01", "EUR"));
    assertThat(refused.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
    assertThat(refused.violations())
        .extracting(Violation::field)
        .containsExactly("endsOn", "fee.amount");
  }

  @Test
  void theFeeIsInTheBrandsCurrency() {
    Problem refused = refused(terms(null, "1", "EUR"));
    assertThat(refused.code()).isEqualTo(PartnershipProblem.FEE_CURRENCY_DIFFERS);
    assertThat(refused.violations()).containsExactly(new Violation("fee.currency", "must be USD"));
  }

  private static Problem refused(PartnershipUpdate terms) {
    return catchThrowableOfType(Problem.class, () -> terms.check("USD"));
  }

  private static PartnershipUpdate terms(LocalDate end, String amount, String currency) {
    return new PartnershipUpdate("Spring", START, end, new Money(new BigDecimal(amount), currency));
  }
}
