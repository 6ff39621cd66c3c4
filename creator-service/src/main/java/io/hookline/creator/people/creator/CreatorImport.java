package io.hookline.creator.people.creator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.creator.people.group.CreatorGroups;
import io.hookline.creator.people.rule.ApplicationRule;
import io.hookline.creator.people.rule.ApplicationRules;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Registers creators from files; each row is what the single POST takes. */
@ApplicationScoped
class CreatorImport implements ImportKind<NewCreator> {

  private final NewCreators creators;
  private final FindKnown find;
  private final SearchRows search;
  private final CreatorGroups groups;
  private final ApplicationRules rules;
  private final CurrentActor actor;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  CreatorImport(
      NewCreators creators,
      FindKnown find,
      SearchRows search,
      CreatorGroups groups,
      ApplicationRules rules,
      CurrentActor actor,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.creators = creators;
    this.find = find;
    this.search = search;
    this.groups = groups;
    this.rules = rules;
    this.actor = actor;
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
    List<ObjectNode> accounts = AccountCells.take(plain);
    ObjectNode row = ImportKind.super.fromCells(plain);
    row.putArray("accounts").addAll(accounts);
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewCreator>> rows) {
    Instant now = clock.instant();
    KnownPeople known = find.among(rows.stream().map(Row::value).toList());
    ApplicationRule rule = rules.now();
    Predicate<UUID> there = groups(rows)::contains;
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Creator> added = new ArrayList<>(rows.size());
    for (Row<NewCreator> row : rows) {
      try {
        row.value().check(now);
        References.require("groupId", row.value().profile().groupId(), "group of creators", there);
        NewCreator body = row.value().by(rule);
        known.claim(body, row.line());
        Creator creator = new Creator(Ids.next(), body, now);
        added.add(creator);
        outcomes.add(RowOutcome.applied(row, creator.id()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    add(added);
    return outcomes;
  }

  private Set<UUID> groups(List<Row<NewCreator>> rows) {
    return groups.existing(
        rows.stream()
            .map(row -> row.value().profile().groupId())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private void add(List<Creator> added) {
    Author by = Author.of(actor.actor());
    List<CreatorView> views = added.stream().map(Creator::view).toList();
    creators.add(
        brand.slug(), views, added.stream().map(each -> each.firstStep(by).view()).toList());
    if (!views.isEmpty()) {
      search.put(views);
    }
    outbox.append(
        brand.slug(),
        views.stream().map(view -> new CreatorEvent.Registered(CreatorChange.of(view))).toList());
  }
}
