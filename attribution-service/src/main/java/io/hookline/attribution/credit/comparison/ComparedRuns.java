package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.sql.ArrayParameters;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/**
 * Runs that answer the same question.
 *
 * @param runs the reference first
 */
record ComparedRuns(List<CompletedRun> runs, RunPeriod period, UnitDimension by) {

  CompletedRun reference() {
    return runs.get(0);
  }

  /** In what not all of them are the same. */
  List<ComparedBy> differences() {
    return Arrays.stream(ComparedBy.values())
        .filter(by -> runs.stream().map(by::of).distinct().count() > 1)
        .toList();
  }

  /** Binds what {@link ComparisonSql} asks for. */
  Query bind(Query query) {
    for (int place = 1; place <= runs.size(); place++) {
      query
          .bind(ComparisonSql.chain(place), runs.get(place - 1).chain())
          .bind(ComparisonSql.number(place), runs.get(place - 1).number());
    }
    return period
        .bindDays(period.bindOrders(query))
        .bind("brand", reference().brand())
        .bind("dimension", by.name())
        .bind("runIds", ArrayParameters.of(runs, column -> column.uuids(CompletedRun::id)))
        .bind("chains", ArrayParameters.of(runs, column -> column.uuids(CompletedRun::chain)))
        .bind("numbers", ArrayParameters.of(runs, column -> column.ints(CompletedRun::number)))
        .bind("models", ArrayParameters.of(runs, column -> column.booleans(ComparedRuns::isModel)));
  }

  private static boolean isModel(CompletedRun run) {
    return run.setting().rules().model().isDataDriven();
  }
}
