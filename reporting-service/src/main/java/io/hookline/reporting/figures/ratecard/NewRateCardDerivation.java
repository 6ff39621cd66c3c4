package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which prices to work out from which advertising.
 *
 * @param from first day in the brand's time zone; null: 90 days up to {@code to}
 * @param to last day, included; null: today
 * @param prices which of them; the others stay as the present card has them
 * @param adKinds only ads that are placed so, such as SPARK, whose viewers are most like an organic
 *     post's; null for all
 */
record NewRateCardDerivation(
    @NotNull Network network,
    @Plausible @Schema(nullable = true, examples = "2026-09-01") LocalDate from,
    @Plausible @Schema(nullable = true, examples = "2026-09-30") LocalDate to,
    @NotEmpty @Schema(examples = "[\"CPM\"]") Set<@NotNull DerivablePrice> prices,
    @Size(min = 1, max = 20) @Schema(nullable = true, examples = "[\"SPARK\"]")
        List<@NotBlank @Size(max = 100) String> adKinds) {

  private static final long MOST_DAYS = 731;
  private static final long USUAL_DAYS = 90;

  /**
   * The same with its days.
   *
   * @param today in the brand's time zone
   * @throws Problem VALIDATION_FAILED when the days are in the wrong order or more than two years
   */
  NewRateCardDerivation dated(LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
    check(first, last);
    return new NewRateCardDerivation(network, first, last, prices, adKinds);
  }

  private static void check(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      refuse("must not be before from");
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      refuse("must be within two years of from: older prices are no longer paid");
    }
  }

  private static void refuse(String why) {
    throw new Problem(
        CommonProblem.VALIDATION_FAILED,
        "The period cannot be understood.",
        List.of(new Violation("to", why)));
  }
}
