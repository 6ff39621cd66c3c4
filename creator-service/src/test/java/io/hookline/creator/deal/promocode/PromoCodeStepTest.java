package io.hookline.creator.deal.promocode;

import static io.hookline.creator.deal.promocode.PromoCodeStatus.ACTIVE;
import static io.hookline.creator.deal.promocode.PromoCodeStatus.EXHAUSTED;
import static io.hookline.creator.deal.promocode.PromoCodeStatus.EXPIRED;
import static io.hookline.creator.deal.promocode.PromoCodeStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step from every status: the whole table, written down a second time. */
class PromoCodeStepTest {

  /** Where each step leads from ACTIVE, EXHAUSTED, EXPIRED and WITHDRAWN, or the code. */
  private static final Map<PromoCodeStep, List<Object>> TABLE =
      Map.of(
          PromoCodeStep.CHANGE,
          List.of(ACTIVE, EXHAUSTED, EXPIRED, "PROMO_CODE_WITHDRAWN"),
          PromoCodeStep.REOPEN,
          List.of("PROMO_CODE_NOT_CLOSED", ACTIVE, ACTIVE, "PROMO_CODE_NOT_CLOSED"),
          PromoCodeStep.EXHAUST,
          List.of(EXHAUSTED, "PROMO_CODE_NOT_ACTIVE", EXHAUSTED, "PROMO_CODE_NOT_ACTIVE"),
          PromoCodeStep.EXPIRE,
          List.of(EXPIRED, EXPIRED, "PROMO_CODE_NOT_ACTIVE", "PROMO_CODE_NOT_ACTIVE"),
          PromoCodeStep.WITHDRAW,
          List.of(WITHDRAWN, WITHDRAWN, WITHDRAWN, "PROMO_CODE_WITHDRAWN"));

  @ParameterizedTest
  @EnumSource
  void aStepIsTakenFromItsStatusesOnly(PromoCodeStep step) {
    for (PromoCodeStatus status : PromoCodeStatus.values()) {
      Object expected = TABLE.get(step).get(status.ordinal());
      if (expected instanceof PromoCodeStatus to) {
        assertThat(step.take(status)).as(step + " of " + status).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> step.take(status))
            .as(step + " of " + status)
            .isInstanceOfSatisfying(
                Problem.class, problem -> assertThat(problem.code().name()).isEqualTo(expected));
      }
    }
  }
}
