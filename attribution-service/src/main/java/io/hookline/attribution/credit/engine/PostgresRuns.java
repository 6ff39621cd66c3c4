package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunEngine;
import io.hookline.attribution.credit.run.RunScope;
import io.hookline.attribution.credit.run.RunSlice;
import io.hookline.attribution.credit.run.RunTotals;
import io.hookline.attribution.credit.unit.CreditUnits;
import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.attribution.credit.unit.UnitChain;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Works runs out with statements for many orders at once. */
@ApplicationScoped
class PostgresRuns implements RunEngine {

  /** Orders that are worked out anew at once. */
  private static final int AGAIN_AT_ONCE = 20_000;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final BrandDirectory brands;
  private final CreditUnits units;
  private final NumberApart apart;
  private final PersonRanges ranges;
  private final Clock clock;

  PostgresRuns(
      Jdbi jdbi,
      CurrentBrand brand,
      BrandDirectory brands,
      CreditUnits units,
      NumberApart apart,
      PersonRanges ranges,
      Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.brands = brands;
    this.units = units;
    this.apart = apart;
    this.ranges = ranges;
    this.clock = clock;
  }

  @Override
  public long workOut(RunScope run, RunSlice slice) {
    number(run, slice);
    return jdbi.withHandle(
        handle -> WriteCredits.add(roomy(handle), source(run, SliceData.scope(run, slice))));
  }

  @Override
  public void number(RunScope run, RunSlice slice) {
    apart.number(chain(run), SliceData.scope(run, slice));
  }

  @Override
  public void workOutAgain(RunScope run, Collection<UUID> conversions) {
    if (conversions.isEmpty()) {
      return;
    }
    OrderScope orders = OrderScope.of(conversions, run.from());
    units.number(chain(run), orders);
    jdbi.useHandle(handle -> WriteCredits.again(roomy(handle), source(run, orders)));
  }

  @Override
  public RunTotals complete(RunScope run) {
    Set<Integer> moved = units.refresh(chain(run));
    if (!moved.isEmpty()) {
      List<UUID> led =
          jdbi.withHandle(handle -> OrdersOfUnits.find(handle, brand.slug(), run, moved));
      for (int from = 0; from < led.size(); from += AGAIN_AT_ONCE) {
        workOutAgain(run, led.subList(from, Math.min(led.size(), from + AGAIN_AT_ONCE)));
      }
    }
    return jdbi.withHandle(
        handle -> {
          bind(roomy(handle).createUpdate(SumFigures.SQL), run).bind("zone", zone()).execute();
          return bind(handle.createQuery(CountRun.SQL), run)
              .map((row, context) -> new RunTotals(row.getLong(1), row.getLong(2), row.getLong(3)))
              .one();
        });
  }

  @Override
  public PathCounts paths(RunScope run, UnitDimension dimension) {
    long until = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    return jdbi.withHandle(
        handle ->
            PathsByRange.of(
                roomy(handle),
                ranges.of(handle, brand.slug()),
                range -> source(run, range),
                run.from(),
                dimension,
                until));
  }

  @Override
  public boolean takeBack(RunScope run) {
    boolean more =
        jdbi.withHandle(handle -> TakeBack.some(statement -> bind(statement, run), handle));
    if (!more) {
      units.takeBack(chain(run));
    }
    return more;
  }

  private static Handle roomy(Handle handle) {
    handle.createQuery(TotalsByRange.ROOM).mapTo(String.class).one();
    return handle;
  }

  private RunSource source(RunScope run, OrderScope orders) {
    BrandFacts facts = brands.get(brand.slug());
    return new RunSource(
        run,
        new BrandSource(
            brand.slug(),
            run.chain(),
            orders,
            run.rules().creditRules().windows(),
            facts.timeZone().getId(),
            cent(facts.currency())));
  }

  /** How many 10<sup>-4</sup> the smallest unit of a currency has. */
  static int cent(String currency) {
    return switch (Money.minorDigits(currency)) {
      case 0 -> 10_000;
      case 1 -> 1_000;
      case 2 -> 100;
      case 3 -> 10;
      default -> 1;
    };
  }

  private String zone() {
    return brands.get(brand.slug()).timeZone().getId();
  }

  private <S extends SqlStatement<S>> S bind(S statement, RunScope run) {
    return statement
        .bind("brand", brand.slug())
        .bind("chain", run.chain())
        .bind("run", run.number());
  }

  private static UnitChain chain(RunScope run) {
    return new UnitChain(run.chain(), run.number(), run.channelRules());
  }
}
