package io.hookline.reporting.figures.query;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Finance;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.catalogue.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which measures the present caller is shown. */
@ApplicationScoped
public class ShownTo {

  private final Finance finance;
  private final CurrentBrand brand;

  ShownTo(Finance finance, CurrentBrand brand) {
    this.finance = finance;
    this.brand = brand;
  }

  /** Why the caller is not shown a measure; empty where there is no reason. */
  public Optional<String> refusal(Measure measure) {
    if (measure.restsOnPay() && !finance.isHeld()) {
      return Optional.of(measure.id() + " needs the finance right: creators' pay is in it.");
    }
    return measure.isOfWholeBrand() && brand.isShared()
        ? Optional.of(measure.id() + " speaks of the whole brand, and a part of it was granted.")
        : Optional.empty();
  }

  /**
   * @throws Problem FINANCE_REQUIRED or MEASURE_OF_WHOLE_BRAND, which names the measures
   */
  void require(Collection<Measure> measures) {
    String paid = those(measures, Measure::restsOnPay);
    if (!paid.isEmpty()) {
      finance.require("Of what creators are paid is made: " + paid + ".");
    }
    String whole = those(measures, Measure::isOfWholeBrand);
    if (!whole.isEmpty() && brand.isShared()) {
      throw new Problem(
          QueryProblem.MEASURE_OF_WHOLE_BRAND, "Of all of the brand is made: " + whole + ".");
    }
  }

  private static String those(Collection<Measure> measures, Predicate<Measure> which) {
    return measures.stream().filter(which).map(Measure::id).collect(Collectors.joining(", "));
  }
}
