package io.hookline.attribution.credit.diff;

import io.hookline.engine.port.UnitDimension;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the orders of which two runs give otherwise; a page with one statement. */
@Singleton
class FindDifferences {

  private final Jdbi jdbi;

  FindDifferences(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Those with ids before one, the last first. */
  List<Difference> before(RunPair runs, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            runs.bind(handle.createQuery(ChangesSql.page(runs.isOfOneChain())))
                .bind("behind", before)
                .bind("fetch", limit)
                .map((row, context) -> Difference.read(row))
                .list());
  }

  /** What units gained and lost, behind a place. */
  List<CreditMove> moves(RunPair runs, UnitDimension by, MovePlace behind, int limit) {
    return jdbi.withHandle(
        handle ->
            behind
                .bind(runs.bind(handle.createQuery(MovesSql.moves(runs.isOfOneChain(), by))))
                .bind("fetch", limit)
                .map((row, context) -> CreditMove.read(row))
                .list());
  }
}
