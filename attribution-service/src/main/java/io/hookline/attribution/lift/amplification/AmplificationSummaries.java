package io.hookline.attribution.lift.amplification;

import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about measurements of boosts. */
@ApplicationScoped
public class AmplificationSummaries {

  /**
   * A measurement in a few figures.
   *
   * @param withdrawn whether its ads turned out to be others
   */
  public record Summary(long version, boolean withdrawn, List<Summarised> figures) {}

  /**
   * @param from lower end of its interval, to the upper one; null where it has none
   * @param unit null of counts
   */
  public record Summarised(
      String name, BigDecimal value, BigDecimal from, BigDecimal to, String unit) {}

  private final AmplificationRepository measurements;

  AmplificationSummaries(AmplificationRepository measurements) {
    this.measurements = measurements;
  }

  /** Empty where there is none. */
  public Optional<Summary> of(UUID id) {
    return measurements
        .find(id)
        .map(
            view ->
                new Summary(
                    view.version(),
                    view.state() == AmplificationState.WITHDRAWN,
                    figures(view.figures())));
  }

  /** Those that say something. */
  private static List<Summarised> figures(BoostFigures boost) {
    List<Summarised> figures = new ArrayList<>();
    BoostFigures.ValueEffect value = boost.value();
    String currency = value.observed().currency();
    if (boost.spend() != null) {
      figures.add(new Summarised("spend", boost.spend().amount(), null, null, currency));
    }
    BoostFigures.Effect conversions = boost.conversions();
    figures.add(new Summarised("conversions", conversions.observed(), null, null, null));
    if (conversions.missing() == null) {
      figures.add(
          new Summarised(
              "incremental_conversions",
              conversions.incremental(),
              conversions.from(),
              conversions.to(),
              null));
    }
    if (value.missing() == null) {
      figures.add(
          new Summarised(
              "incremental_value",
              amount(value.incremental()),
              amount(value.from()),
              amount(value.to()),
              currency));
    }
    BoostFigures.Ratio roas = boost.incrementalRoas();
    if (roas.missing() == null) {
      figures.add(new Summarised("incremental_roas", roas.value(), roas.from(), roas.to(), null));
    }
    return figures;
  }

  private static BigDecimal amount(Money money) {
    return money.amount();
  }
}
