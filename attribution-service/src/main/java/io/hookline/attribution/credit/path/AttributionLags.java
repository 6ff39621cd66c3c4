package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads how long orders took. */
@Singleton
class AttributionLags {

  private final Jdbi jdbi;

  AttributionLags(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<LagRow> rows(
      CompletedRun run,
      RunPeriod period,
      UnitDimension by,
      LagSince since,
      PathPlace behind,
      int limit) {
    return jdbi.withHandle(
        handle ->
            behind
                .bind(run.bind(period.bindOrders(handle.createQuery(LagSql.rows(by, since)))))
                .bind("fetch", limit)
                .map((row, context) -> LagRow.read(row))
                .list());
  }

  LagTotal total(CompletedRun run, RunPeriod period, UnitDimension by) {
    LagTotal total = new LagTotal();
    jdbi.useHandle(
        handle ->
            run.bind(period.bindOrders(handle.createQuery(LagTotalSql.of(by))))
                .map((row, context) -> LagTotal.Part.read(row))
                .forEach(total::add));
    return total;
  }
}
