package io.hookline.creator.people.followers;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Counts of followers from files. */
@ApplicationScoped
class FollowerCountImport implements ImportKind<NewFollowerCount> {

  private final RecordFollowers record;
  private final FindAccounts accounts;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  FollowerCountImport(
      RecordFollowers record, FindAccounts accounts, BrandDirectory brands, CurrentBrand brand) {
    this.record = record;
    this.accounts = accounts;
    this.brands = brands;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "follower-counts";
  }

  @Override
  public Class<NewFollowerCount> type() {
    return NewFollowerCount.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewFollowerCount>> rows) {
    ZoneId zone = brands.get(brand.slug()).timeZone();
    FindAccounts.Found found = accounts.of(rows.stream().map(Row::value).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewFollowerCount>> named = new ArrayList<>(rows.size());
    List<Count> counts = new ArrayList<>(rows.size());
    for (Row<NewFollowerCount> row : rows) {
      try {
        row.value().check(zone, row.sentAt());
        counts.add(row.value().count(found.of(row.value()), zone, row.sentAt()));
        named.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    List<RecordFollowers.Outcome> recorded = record.record(counts);
    for (int i = 0; i < named.size(); i++) {
      outcomes.add(outcome(named.get(i), recorded.get(i)));
    }
    return outcomes;
  }

  private static RowOutcome outcome(Row<NewFollowerCount> row, RecordFollowers.Outcome recorded) {
    try {
      var count = recorded.accepted().count();
      return recorded.added()
          ? RowOutcome.applied(row, count.id())
          : RowOutcome.unchanged(row, count.id());
    } catch (Problem refused) {
      return RowOutcome.failed(row, refused);
    }
  }
}
