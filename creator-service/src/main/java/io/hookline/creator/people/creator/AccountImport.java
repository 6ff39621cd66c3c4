package io.hookline.creator.people.creator;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings accounts of creators whom the brand has, from files. */
@ApplicationScoped
class AccountImport implements ImportKind<ImportedAccount> {

  private final StoredAccounts stored;
  private final CreatorRepository creators;
  private final MergedRecords merged;
  private final SearchRows search;
  private final Outbox outbox;
  private final EntityManager entities;
  private final CurrentBrand brand;
  private final Clock clock;

  AccountImport(
      StoredAccounts stored,
      CreatorRepository creators,
      MergedRecords merged,
      SearchRows search,
      Outbox outbox,
      EntityManager entities,
      CurrentBrand brand,
      Clock clock) {
    this.stored = stored;
    this.creators = creators;
    this.merged = merged;
    this.search = search;
    this.outbox = outbox;
    this.entities = entities;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public Class<ImportedAccount> type() {
    return ImportedAccount.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedAccount>> rows) {
    MatchAccounts match = match(rows);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (Row<ImportedAccount> row : rows) {
      try {
        outcomes.add(match.take(row, clock.instant()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    if (!match.changed().isEmpty()) {
      stored.write(match.changed(), match.creators(), clock.instant());
      tell(match.creators());
    }
    return outcomes;
  }

  private MatchAccounts match(List<Row<ImportedAccount>> rows) {
    Set<AccountKey> keys =
        rows.stream()
            .map(Row::value)
            .flatMap(row -> Stream.of(row.account().key(), row.account().formerKey(), row.known()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<UUID> named =
        rows.stream()
            .map(row -> row.value().creatorId())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<AccountKey, Account> accounts = stored.find(keys);
    Set<UUID> known = creators.existing(named);
    Set<UUID> all =
        Stream.concat(known.stream(), accounts.values().stream().map(Account::creatorId))
            .collect(Collectors.toSet());
    return new MatchAccounts(accounts, known, merged.standing(all), stored.counts(all));
  }

  private void tell(Set<UUID> changed) {
    entities.clear();
    List<CreatorView> views = creators.all(changed).stream().map(Creator::view).toList();
    entities.clear();
    search.put(views);
    outbox.append(
        brand.slug(),
        views.stream().map(view -> new CreatorEvent.Updated(CreatorChange.of(view))).toList());
  }
}
