package io.hookline.attribution.credit.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Takes back what a run has said and closed; some rows at a time. */
final class TakeBack {

  private static final int ROWS = 50_000;

  private static final List<String> STEPS =
      List.of(
          """
          delete from run_credit r using (
            select conversion_id, occurred_at from run_credit
             where brand = :brand and chain_id = :chain and from_run = :run limit %d) s
           where r.brand = :brand and r.chain_id = :chain and r.from_run = :run
             and r.conversion_id = s.conversion_id and r.occurred_at = s.occurred_at"""
              .formatted(ROWS),
          """
          update run_credit r set until_run = null from (
            select conversion_id, from_run, occurred_at from run_credit
             where brand = :brand and chain_id = :chain and until_run = :run limit %d) s
           where r.brand = :brand and r.chain_id = :chain and r.until_run = :run
             and r.conversion_id = s.conversion_id and r.from_run = s.from_run
             and r.occurred_at = s.occurred_at"""
              .formatted(ROWS));

  private TakeBack() {}

  /**
   * Figures are written by the transaction that completes a run, so there are none to take back.
   *
   * @return whether there may be more
   */
  static boolean some(UnaryOperator<Update> bind, Handle handle) {
    for (String step : STEPS) {
      if (bind.apply(handle.createUpdate(step)).execute() == ROWS) {
        return true;
      }
    }
    return false;
  }
}
