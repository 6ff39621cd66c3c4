package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Works prices out from what a brand paid for advertising. */
@ApplicationScoped
class DeriveRateCard {

  private final AdCosts costs;
  private final RateCards cards;
  private final BrandDirectory brands;
  private final Clock clock;

  DeriveRateCard(AdCosts costs, RateCards cards, BrandDirectory brands, Clock clock) {
    this.costs = costs;
    this.cards = cards;
    this.brands = brands;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, or RATE_CARD_SAMPLE_TOO_SMALL with each price that is not
   *     told well enough
   */
  RateCardDerivation of(String brand, NewRateCardDerivation body) {
    BrandFacts facts = brands.get(brand);
    NewRateCardDerivation asked =
        body.dated(clock.instant().atZone(facts.timeZone()).toLocalDate());
    String currency = facts.currency();
    List<DerivedPrice> derived = new ArrayList<>();
    List<Violation> tooSmall = new ArrayList<>();
    for (DerivablePrice price : new TreeSet<>(asked.prices())) {
      List<DayCost> days =
          costs.of(brand, asked, price).stream().filter(day -> day.spend() != null).toList();
      String missing = missing(price, days, currency);
      if (missing == null) {
        derived.add(DerivedPrice.of(price, days, currency));
      } else {
        tooSmall.add(new Violation("prices", price + ": " + missing));
      }
    }
    if (!tooSmall.isEmpty()) {
      throw new Problem(
          RateCardProblem.RATE_CARD_SAMPLE_TOO_SMALL,
          "The advertising of these days does not tell the prices well enough.",
          tooSmall);
    }
    requireFitting(derived);
    RateCard present = cards.on(brand, asked.to()).get(asked.network().name());
    return new RateCardDerivation(
        Ids.next(),
        asked.network(),
        asked.from(),
        asked.to(),
        asked.adKinds(),
        currency,
        derived,
        present.version(),
        present.prices().with(derived),
        clock.instant());
  }

  /** A price of billions is a spend or a count in the wrong column. */
  private static void requireFitting(List<DerivedPrice> derived) {
    Violation.requireNone(
        derived.stream()
            .filter(one -> !one.price().fits())
            .map(
                one ->
                    new Violation(
                        "prices",
                        one.derived()
                            + ": "
                            + one.price().high().toPlainString()
                            + " is more than a rate card can hold; look whether the ads' spend and "
                            + one.derived().counted()
                            + " are right"))
            .toList());
  }

  /** Null when nothing is. */
  private static String missing(DerivablePrice price, List<DayCost> days, String currency) {
    DerivedPrice.Sample sample = DerivedPrice.Sample.of(days, currency);
    if (sample.days() >= DerivablePrice.LEAST_DAYS
        && sample.count().longValue() >= price.leastCount()
        && sample.spend().amount().signum() > 0) {
      return null;
    }
    return "%s %s on %d days for a spend of %s; at least %d on %d days, and a spend, are needed"
        .formatted(
            sample.count().toPlainString(),
            price.counted(),
            sample.days(),
            sample.spend().amount().toPlainString(),
            price.leastCount(),
            DerivablePrice.LEAST_DAYS);
  }
}
