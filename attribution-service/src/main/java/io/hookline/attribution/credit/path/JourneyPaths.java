package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads by which ways orders came, and who stood where on them. */
@Singleton
class JourneyPaths {

  private final Jdbi jdbi;

  JourneyPaths(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<RoleRow> roles(
      CompletedRun run, RunPeriod period, UnitDimension by, PathPlace behind, int limit) {
    return jdbi.withHandle(
        handle ->
            behind
                .bind(run.bind(period.bindOrders(handle.createQuery(RoleSql.rows(by)))))
                .bind("fetch", limit)
                .map((row, context) -> RoleRow.read(row))
                .list());
  }

  List<PathRow> paths(
      CompletedRun run,
      RunPeriod period,
      AttributionPathFilter filter,
      RankPlace behind,
      int limit) {
    String sql = CommonPathSql.rows(filter.by, filter.repeats, filter.direct);
    return jdbi.withHandle(
        handle ->
            behind
                .bind(run.bind(period.bindOrders(handle.createQuery(sql))))
                .bind("top", filter.top)
                .bind("fetch", limit)
                .map((row, context) -> PathRow.read(row))
                .list());
  }

  List<StagePathRow> next(
      CompletedRun run, RunPeriod period, NextFilter filter, RankPlace behind, int limit) {
    String sql = StagePathSql.rows(filter.by, filter.next(), filter.repeats);
    return jdbi.withHandle(
        handle ->
            behind
                .bind(run.bind(period.bindOrders(handle.createQuery(sql))))
                .bind("after", filter.after)
                .bind("fetch", limit)
                .map((row, context) -> StagePathRow.read(row))
                .list());
  }
}
