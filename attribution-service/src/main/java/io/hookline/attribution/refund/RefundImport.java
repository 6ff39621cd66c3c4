package io.hookline.attribution.refund;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Refunds of a shop's export. */
@ApplicationScoped
class RefundImport implements ImportKind<NewRefund> {

  private final Refunds refunds;

  RefundImport(Refunds refunds) {
    this.refunds = refunds;
  }

  @Override
  public String name() {
    return "refunds";
  }

  @Override
  public Class<NewRefund> type() {
    return NewRefund.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewRefund>> rows) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (Row<NewRefund> row : rows) {
      try {
        Refunds.Outcome outcome = refunds.record(row.value(), RefundSource.IMPORT);
        outcomes.add(
            outcome.isRecorded()
                ? RowOutcome.applied(row, outcome.id())
                : RowOutcome.unchanged(row, outcome.id()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    return outcomes;
  }
}
