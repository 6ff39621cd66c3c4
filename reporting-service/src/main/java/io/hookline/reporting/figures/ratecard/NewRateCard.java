package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A next version of a network's card.
 *
 * @param validFrom first day in the brand's time zone on which it holds
 * @param currency the brand's: prices in another one could not be added to revenue
 * @param source where the prices come from, as a reader of a report should see it
 * @param derivationId of the derivation that some of the prices were taken from, as they were
 *     derived; null for a card that nothing was derived for
 */
record NewRateCard(
    @NotNull Network network,
    @NotNull @Plausible @Schema(examples = "2027-01-01") LocalDate validFrom,
    @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        @Schema(examples = "USD")
        String currency,
    @NotBlank @Size(max = 500) @Schema(examples = "Agreed with the brand for 2027") String source,
    @NotNull @Valid UnitPrices prices,
    @Schema(nullable = true) UUID derivationId) {

  CardBasis basis() {
    return derivationId == null ? CardBasis.MANUAL : CardBasis.DERIVED;
  }

  /**
   * @throws Problem RATE_CARD_DERIVATION_DIFFERS when a price, or the network, is another one than
   *     was derived
   */
  void checkAgainst(RateCardDerivation derivation) {
    List<Violation> violations = new ArrayList<>();
    if (network != derivation.network()) {
      violations.add(new Violation("network", "must be " + derivation.network()));
    }
    for (DerivedPrice derived : derivation.derived()) {
      if (!derived.price().isPricedAs(prices.of(derived.derived()))) {
        violations.add(
            new Violation(
                "prices." + derived.derived().field(),
                "must be as derived: " + derived.price().written()));
      }
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          RateCardProblem.RATE_CARD_DERIVATION_DIFFERS,
          "Prices that were changed are no longer derived; add the card without derivationId.",
          violations);
    }
  }

  /**
   * @param brandCurrency ISO 4217
   * @throws Problem VALIDATION_FAILED or RATE_CARD_CURRENCY_DIFFERS
   */
  void check(String brandCurrency) {
    prices.check();
    if (!currency.equals(brandCurrency)) {
      throw new Problem(
          RateCardProblem.RATE_CARD_CURRENCY_DIFFERS,
          "The brand's currency is " + brandCurrency + ".",
          List.of(new Violation("currency", "must be " + brandCurrency)));
    }
  }
}
