package io.hookline.creator.money.rate;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Records rates from files; each row is what the single POST takes. */
@ApplicationScoped
class ExchangeRateImport implements ImportKind<NewExchangeRate> {

  private final RecordRates record;

  ExchangeRateImport(RecordRates record) {
    this.record = record;
  }

  @Override
  public String name() {
    return "exchange-rates";
  }

  @Override
  public Class<NewExchangeRate> type() {
    return NewExchangeRate.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewExchangeRate>> rows) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewExchangeRate>> good = new ArrayList<>(rows.size());
    for (Row<NewExchangeRate> row : rows) {
      Violation fault = row.value().fault();
      if (fault == null) {
        good.add(row);
      } else {
        outcomes.add(RowOutcome.failed(row, fault.asProblem()));
      }
    }
    List<RecordRates.Recorded> recorded = record.of(good.stream().map(Row::value).toList());
    for (int i = 0; i < good.size(); i++) {
      RecordRates.Recorded rate = recorded.get(i);
      outcomes.add(
          rate.isNew()
              ? RowOutcome.applied(good.get(i), rate.rate().id())
              : RowOutcome.unchanged(good.get(i), rate.rate().id()));
    }
    return outcomes;
  }
}
