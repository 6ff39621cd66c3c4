package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about what studies have shown. */
@ApplicationScoped
public class StudySummaries {

  /**
   * The newest result that was kept of a study, in a few figures.
   *
   * @param number of the result
   * @param figures none unless it is shown
   */
  public record Summary(int number, StudyResultState state, List<Summarised> figures) {}

  /**
   * @param arm treated, beside the control
   * @param low null where nothing bounds it from below
   * @param high null where nothing bounds it from above
   * @param unit null of counts and ratios
   */
  public record Summarised(
      String arm, String name, BigDecimal value, BigDecimal low, BigDecimal high, String unit) {}

  private final KeptResults results;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  StudySummaries(KeptResults results, BrandDirectory brands, CurrentBrand brand) {
    this.results = results;
    this.brands = brands;
    this.brand = brand;
  }

  /** Empty where none was kept. */
  public Optional<Summary> of(UUID study) {
    String currency = brands.get(brand.slug()).currency();
    return results
        .latest(study)
        .map(
            kept ->
                new Summary(
                    kept.number(), kept.result().state(), figures(kept.result(), currency)));
  }

  /** Those that say something, with p as the comparison of the registered metric has it. */
  private static List<Summarised> figures(StudyResult result, String currency) {
    List<Summarised> figures = new ArrayList<>();
    for (StudyComparison one : result.comparisons()) {
      StudyEffect effect = one.decided();
      boolean money = effect.measure() == StudyMeasure.VALUE;
      add(figures, one, "relative_lift", effect.relative(), null);
      add(
          figures,
          one,
          incremental(effect.measure()),
          effect.incremental(),
          money ? currency : null);
      figures.add(new Summarised(one.name(), "p_value", effect.adjustedPValue(), null, null, null));
      add(figures, one, "incremental_roas", one.incrementalRoas(), null);
      add(
          figures,
          one,
          "cost_per_incremental_conversion",
          one.costPerIncrementalConversion(),
          currency);
    }
    return figures;
  }

  private static String incremental(StudyMeasure measure) {
    return switch (measure) {
      case CONVERTED_PERSONS -> "incremental_converted_persons";
      case CONVERSIONS -> "incremental_conversions";
      case VALUE -> "incremental_value";
    };
  }

  private static void add(
      List<Summarised> figures, StudyComparison of, String name, StudyFigure figure, String unit) {
    if (figure.value() != null) {
      figures.add(
          new Summarised(of.name(), name, figure.value(), figure.low(), figure.high(), unit));
    }
  }
}
