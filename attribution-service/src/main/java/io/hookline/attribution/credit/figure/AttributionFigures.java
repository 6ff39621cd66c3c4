package io.hookline.attribution.credit.figure;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads what runs give to units. */
@ApplicationScoped
public class AttributionFigures {

  private static final int ALL = 10_000;

  private final Jdbi jdbi;

  AttributionFigures(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Of a model that learns from all paths the figures are of what its steps are, and of the whole
   * run.
   *
   * @throws Problem VALIDATION_FAILED for others
   */
  List<FigureRow> rows(
      CompletedRun run, RunPeriod period, UnitDimension by, FigurePlace behind, int limit) {
    requireOwn(run, period, by);
    return jdbi.withHandle(
        handle ->
            behind
                .bind(bind(handle.createQuery(FigureSql.rows(by, isOfModel(run))), run, period))
                .bind("fetch", limit)
                .map((row, context) -> FigureRow.read(row))
                .list());
  }

  /**
   * Of units of which there are few, such as channels.
   *
   * @throws Problem VALIDATION_FAILED as above
   */
  public List<AttributionFigureView> all(CompletedRun run, RunPeriod period, UnitDimension by) {
    boolean byOrder = !isOfModel(run);
    return rows(run, period, by, FigurePlace.behind(null), ALL).stream()
        .map(row -> row.view(period.brand().currency(), byOrder))
        .toList();
  }

  /**
   * @throws Problem VALIDATION_FAILED for days of a model that gives credit by the whole run
   */
  public FigureTotal total(CompletedRun run, RunPeriod period) {
    requireWhole(run, period);
    String sql = isOfModel(run) ? FigureSql.TOTAL_OF_MODEL : FigureSql.TOTAL;
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(sql), run, period)
                .map((row, context) -> FigureTotal.read(row))
                .one());
  }

  private static Query bind(Query query, CompletedRun run, RunPeriod period) {
    run.bind(period.bindDays(period.bindOrders(query)));
    if (isOfModel(run)) {
      query.bind("runId", run.id()).bind("dimension", run.setting().rules().dimension().name());
    }
    return query;
  }

  private static boolean isOfModel(CompletedRun run) {
    return run.setting().rules().model().isDataDriven();
  }

  /**
   * Of a model that learns from all paths there is nothing by days or by other units.
   *
   * @throws Problem VALIDATION_FAILED for such
   */
  public static void requireOwn(CompletedRun run, RunPeriod period, UnitDimension by) {
    requireWhole(run, period);
    UnitDimension own = run.setting().rules().dimension();
    if (isOfModel(run) && by != own) {
      throw new Violation("by", "must be " + own + ", what the paths of this run's model are of")
          .asProblem();
    }
  }

  private static void requireWhole(CompletedRun run, RunPeriod period) {
    if (isOfModel(run) && !period.isWhole()) {
      throw new Violation(
              period.from() == null ? "to" : "from",
              "must be left out: this run's model gives credit of all its orders together")
          .asProblem();
    }
  }
}
