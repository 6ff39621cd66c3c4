package io.hookline.creator.people.creator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Registers creators from files; each row is what the single POST takes. */
@ApplicationScoped
class CreatorImport implements ImportKind<NewCreator> {

  private final NewCreators creators;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  CreatorImport(NewCreators creators, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.creators = creators;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "creators";
  }

  @Override
  public Class<NewCreator> type() {
    return NewCreator.class;
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> plain = new LinkedHashMap<>(cells);
    ObjectNode row = ImportKind.super.fromCells(Map.of());
    ArrayNode accounts = row.putArray("accounts");
    for (Network network : Network.values()) {
      String handle = plain.remove(network.name().toLowerCase(Locale.ROOT) + "Handle");
      if (handle != null) {
        accounts.addObject().put("network", network.name()).put("handle", handle);
      }
    }
    plain.forEach(row::put);
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewCreator>> rows) {
    Instant now = clock.instant();
    Set<NewAccount> taken = new HashSet<>(creators.taken(brand.slug(), accounts(rows)));
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<CreatorView> added = new ArrayList<>(rows.size());
    for (Row<NewCreator> row : rows) {
      List<Violation> violations = claim(row.value(), taken);
      if (violations.isEmpty()) {
        CreatorView view = new Creator(Ids.next(), row.value(), now).view();
        added.add(view);
        outcomes.add(RowOutcome.applied(row, view.id()));
      } else {
        outcomes.add(
            RowOutcome.failed(
                row,
                new Problem(
                    CreatorProblem.HANDLE_TAKEN,
                    CreatorProblem.HANDLE_TAKEN.title() + ".",
                    violations)));
      }
    }
    creators.add(brand.slug(), added);
    outbox.append(
        brand.slug(),
        added.stream().map(view -> new CreatorEvent.Registered(CreatorChange.of(view))).toList());
    return outcomes;
  }

  private static List<NewAccount> accounts(List<Row<NewCreator>> rows) {
    return rows.stream()
        .flatMap(row -> row.value().accounts().stream())
        .map(NewAccount::normalised)
        .toList();
  }

  /** Takes the creator's handles, unless one of them is taken; returns which ones are. */
  private static List<Violation> claim(NewCreator facts, Set<NewAccount> taken) {
    List<Violation> violations = new ArrayList<>();
    List<NewAccount> wanted = facts.accounts().stream().map(NewAccount::normalised).toList();
    for (int i = 0; i < wanted.size(); i++) {
      if (taken.contains(wanted.get(i))) {
        violations.add(new Violation("accounts[" + i + "].handle", "is another creator's"));
      }
    }
    if (violations.isEmpty()) {
      taken.addAll(wanted);
    }
    return violations;
  }
}
