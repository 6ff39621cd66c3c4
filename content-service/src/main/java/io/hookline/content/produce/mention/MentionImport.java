package io.hookline.content.produce.mention;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.network.Network;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
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
import java.util.stream.Collectors;

/** Mentions in files, which are sent again and again with the views of the day. */
@ApplicationScoped
class MentionImport implements ImportKind<NewMention> {

  private final MentionBatch batch;
  private final CreatorReplica creators;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  MentionImport(
      MentionBatch batch, CreatorReplica creators, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.batch = batch;
    this.creators = creators;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  private record Key(Network network, String post) {
    static Key of(NewMention row) {
      return new Key(row.network(), row.postId());
    }
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public Class<NewMention> type() {
    return NewMention.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewMention>> rows) {
    Instant now = clock.instant();
    Set<UUID> known = creators.existing(named(rows));
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewMention>> good = new ArrayList<>(rows.size());
    for (Row<NewMention> row : rows) {
      try {
        check(row.value(), known, now);
        good.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    while (!good.isEmpty()) {
      outcomes.addAll(store(firstOfEachPost(good), now));
    }
    return outcomes;
  }

  private static Set<UUID> named(List<Row<NewMention>> rows) {
    return rows.stream()
        .map(row -> row.value().creatorId())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static void check(NewMention row, Set<UUID> creators, Instant now) {
    row.check(now);
    if (row.creatorId() != null && !creators.contains(row.creatorId())) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no creator " + row.creatorId() + ".",
          List.of(new Violation("creatorId", "is not a creator of this brand")));
    }
  }

  /** Takes them out of the rows: one statement cannot write a post twice. */
  private static List<Row<NewMention>> firstOfEachPost(List<Row<NewMention>> rows) {
    Map<Key, Row<NewMention>> firsts = new LinkedHashMap<>();
    rows.removeIf(row -> firsts.putIfAbsent(Key.of(row.value()), row) == null);
    return List.copyOf(firsts.values());
  }

  private List<RowOutcome> store(List<Row<NewMention>> rows, Instant now) {
    Map<UUID, MentionBatch.Stored> stored = batch.store(brand.slug(), rows, now);
    Map<Key, MentionBatch.Stored> byPost = new LinkedHashMap<>();
    stored
        .values()
        .forEach(s -> byPost.put(new Key(s.view().network(), s.view().networkPostId()), s));
    outbox.append(brand.slug(), stored.values().stream().flatMap(s -> s.event().stream()).toList());
    return rows.stream().map(row -> outcome(row, byPost.get(Key.of(row.value())))).toList();
  }

  private static RowOutcome outcome(Row<NewMention> row, MentionBatch.Stored stored) {
    return stored.event().isPresent()
        ? RowOutcome.applied(row, stored.view().id())
        : RowOutcome.unchanged(row, stored.view().id());
  }
}
