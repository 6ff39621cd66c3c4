package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.amplification.MeasureBoost.Terms;
import io.hookline.kit.access.BrandFacts;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** By which windows a brand's orders are credited at present. */
@Singleton
class BoostTerms {

  private static final String SETTING =
      """
      select click_window_hours, view_window_hours from attribution_setting
       where brand = :brand order by version desc limit 1
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  BoostTerms(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Terms of(BrandFacts brand) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SETTING)
                .bind("brand", brand.slug())
                .map(
                    (row, context) ->
                        new Terms(
                            brand.currency(),
                            row.getInt("click_window_hours"),
                            row.getInt("view_window_hours"),
                            clock.instant().atZone(brand.timeZone()).toLocalDate()))
                .one());
  }
}
