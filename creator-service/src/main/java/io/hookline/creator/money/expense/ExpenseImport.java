package io.hookline.creator.money.expense;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Records expenses from files; one that is recorded by its external id is unchanged. */
@ApplicationScoped
class ExpenseImport implements ImportKind<NewExpense> {

  private final ExpenseRows rows;
  private final RecordExpenses record;

  ExpenseImport(ExpenseRows rows, RecordExpenses record) {
    this.rows = rows;
    this.record = record;
  }

  @Override
  public String name() {
    return "expenses";
  }

  @Override
  public Class<NewExpense> type() {
    return NewExpense.class;
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> plain = new LinkedHashMap<>(cells);
    String reference = plain.remove("receiptReference");
    String url = plain.remove("receiptUrl");
    ObjectNode row = ImportKind.super.fromCells(plain);
    if (reference != null || url != null) {
      ObjectNode receipt = row.putArray("receipts").addObject();
      receipt.put("reference", reference == null ? url : reference);
      receipt.put("url", url);
    }
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewExpense>> told) {
    Map<String, UUID> known = new HashMap<>();
    rows.byExternalId(
            told.stream().map(row -> row.value().externalId()).filter(Objects::nonNull).toList())
        .forEach(expense -> known.put(expense.externalId(), expense.id()));
    ExpenseReferences.Known named = record.references(told.stream().map(Row::value).toList());
    List<RowOutcome> outcomes = new ArrayList<>(told.size());
    List<Row<NewExpense>> good = new ArrayList<>(told.size());
    for (Row<NewExpense> row : told) {
      String external = row.value().externalId();
      if (external != null && known.containsKey(external)) {
        outcomes.add(RowOutcome.unchanged(row, known.get(external)));
        continue;
      }
      try {
        named.check(row.value());
        good.add(row);
        if (external != null) {
          known.put(external, null);
        }
      } catch (Problem fault) {
        outcomes.add(RowOutcome.failed(row, fault));
      }
    }
    List<Optional<ExpenseView>> added = record.of(good.stream().map(Row::value).toList(), named);
    for (int i = 0; i < good.size(); i++) {
      Row<NewExpense> row = good.get(i);
      outcomes.add(
          added
              .get(i)
              .map(expense -> RowOutcome.applied(row, expense.id()))
              .orElseGet(() -> RowOutcome.unchanged(row, null)));
    }
    return outcomes;
  }
}
