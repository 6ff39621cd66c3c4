package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.attribution.credit.unit.CreditUnitViews;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Explains conversions, with few statements however long their paths are. */
@Singleton
class ConversionPaths {

  private final KnownTouches touches;
  private final CreditUnitViews units;
  private final BrandDirectory brands;
  private final Jdbi jdbi;

  ConversionPaths(KnownTouches touches, CreditUnitViews units, BrandDirectory brands, Jdbi jdbi) {
    this.touches = touches;
    this.units = units;
    this.brands = brands;
    this.jdbi = jdbi;
  }

  /**
   * @throws Problem CONVERSION_NOT_IN_RUN
   */
  ConversionPathView of(CompletedRun run, UUID conversion) {
    FrozenPath path = frozen(run, conversion);
    Map<UUID, KnownTouch> known = touches.of(run, path);
    Map<Integer, CreditUnitView> meant =
        units.of(
            run,
            Stream.concat(
                    path.touches().stream().map(FrozenTouch::unit),
                    known.values().stream().map(KnownTouch::unit))
                .toList());
    return new ExplainPath(run, path, known, meant, brands.get(run.brand()).currency()).view();
  }

  private FrozenPath frozen(CompletedRun run, UUID conversion) {
    return jdbi.withHandle(
            handle ->
                run.bind(handle.createQuery(FrozenPath.SQL))
                    .bind("conversion", conversion)
                    .map((row, context) -> FrozenPath.read(row))
                    .findFirst())
        .orElseThrow(
            () ->
                new Problem(
                    ExplainProblem.CONVERSION_NOT_IN_RUN,
                    "The run has no conversion %s: it is none of the brand's, became known after %s,"
                            .formatted(conversion, run.asOf())
                        + " or is before the run's beginning."));
  }
}
