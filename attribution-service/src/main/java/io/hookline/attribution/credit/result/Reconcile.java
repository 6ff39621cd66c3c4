package io.hookline.attribution.credit.result;

import io.hookline.attribution.credit.result.ReconciliationView.Sums;
import io.hookline.attribution.credit.run.CompletedRun;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Adds up what a run says in every way in which it is read, and compares. */
@Singleton
class Reconcile {

  /** In the units in which runs store it. */
  private record Sum(BigDecimal conversions, BigDecimal value, BigDecimal refunded) {

    static Sum of(ResultSet row, String what) throws SQLException {
      return new Sum(
          row.getBigDecimal(what + "_e10"),
          row.getBigDecimal(what + "_value"),
          row.getBigDecimal(what + "_refunded"));
    }

    Sum minus(Sum other) {
      return new Sum(
          conversions.subtract(other.conversions),
          value.subtract(other.value),
          refunded.subtract(other.refunded));
    }

    Sums view(String currency) {
      return new Sums(
          Amounts.share(conversions),
          Amounts.money(value, currency),
          Amounts.money(refunded, currency));
    }
  }

  private final Jdbi jdbi;

  Reconcile(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  ReconciliationView of(CompletedRun run, String currency) {
    return jdbi.withHandle(
        handle -> {
          Sum figures = one(handle, run, ReconcileSql.FIGURES, row -> Sum.of(row, "figures"));
          Sum now = one(handle, run, ReconcileSql.NOW, row -> Sum.of(row, "now"));
          long changed = one(handle, run, ReconcileSql.CHANGED, row -> row.getLong(1));
          boolean byOrder = !run.setting().rules().model().isDataDriven();
          return one(
              handle,
              run,
              ReconcileSql.SAID,
              row -> view(row, byOrder ? figures : null, now, changed, currency));
        });
  }

  /** Reads a row. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> T one(Handle handle, CompletedRun run, String sql, Reading<T> reading) {
    RowMapper<T> mapper = (row, context) -> reading.of(row);
    return run.bind(handle.createQuery(sql))
        .bind("id", run.id())
        .bind("from", run.from())
        .map(mapper)
        .one();
  }

  private static ReconciliationView view(
      ResultSet row, Sum figures, Sum now, long changed, String currency) throws SQLException {
    Sum orders = Sum.of(row, "orders");
    Sum given = Sum.of(row, "given");
    Sum unexplained = Sum.of(row, "unexplained");
    return new ReconciliationView(
        row.getLong("conversions"),
        row.getLong("not_counted"),
        row.getLong("credited"),
        row.getLong("without_evidence"),
        row.getLong("without_value"),
        orders.view(currency),
        given.view(currency),
        unexplained.view(currency),
        orders.minus(given).minus(unexplained).view(currency),
        figures == null ? null : orders.minus(figures).view(currency),
        row.getLong("broken"),
        changed,
        now.view(currency),
        changed > 0 ? null : now.minus(Sum.of(row, "all")).view(currency));
  }
}
