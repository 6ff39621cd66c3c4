package io.hookline.attribution.evidence.refund;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
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
    List<Refunds.Outcome> recorded =
        refunds.record(rows.stream().map(Row::value).toList(), RefundSource.IMPORT);
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(outcome(rows.get(i), recorded.get(i)));
    }
    return outcomes;
  }

  private static RowOutcome outcome(Row<NewRefund> row, Refunds.Outcome recorded) {
    if (recorded.refused() != null) {
      return RowOutcome.failed(row, recorded.refused());
    }
    return recorded.isRecorded()
        ? RowOutcome.applied(row, recorded.id())
        : RowOutcome.unchanged(row, recorded.id());
  }
}
