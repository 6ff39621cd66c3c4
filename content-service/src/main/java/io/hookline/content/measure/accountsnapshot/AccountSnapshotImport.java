package io.hookline.content.measure.accountsnapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.ToldCells;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Days of many accounts in one file. */
@ApplicationScoped
class AccountSnapshotImport implements ImportKind<NewAccountSnapshot> {

  private final AccountSnapshots snapshots;
  private final NamedAccounts accounts;

  AccountSnapshotImport(AccountSnapshots snapshots, NamedAccounts accounts) {
    this.snapshots = snapshots;
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "account-snapshots";
  }

  @Override
  public Class<NewAccountSnapshot> type() {
    return NewAccountSnapshot.class;
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    ObjectNode row = ImportKind.super.fromCells(ToldCells.of(cells));
    row.withObjectProperty("counters");
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewAccountSnapshot>> rows) {
    NamedAccounts.Found found = accounts.of(rows.stream().map(Row::value).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewAccountSnapshot>> named = new ArrayList<>(rows.size());
    List<AccountReading> readings = new ArrayList<>(rows.size());
    for (Row<NewAccountSnapshot> row : rows) {
      try {
        readings.add(row.value().reading(found.of(row.value()), row.sentAt()));
        named.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    List<ReadingOutcome> recorded = snapshots.record(readings);
    for (int i = 0; i < named.size(); i++) {
      outcomes.add(recorded.get(i).of(named.get(i)));
    }
    return outcomes;
  }
}
