package io.hookline.content.measure.snapshot;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Snapshots of many posts in one file, as networks and agencies export them. */
@ApplicationScoped
class SnapshotImport implements ImportKind<ImportedSnapshot> {

  private final SnapshotBatch snapshots;
  private final Posts posts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  SnapshotImport(
      SnapshotBatch snapshots, Posts posts, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.snapshots = snapshots;
    this.posts = posts;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "snapshots";
  }

  @Override
  public Class<ImportedSnapshot> type() {
    return ImportedSnapshot.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedSnapshot>> rows) {
    Instant now = clock.instant();
    Map<UUID, Optional<PublishedPost>> known =
        posts.known(rows.stream().map(row -> row.value().postId()).collect(Collectors.toSet()));
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    Map<Row<ImportedSnapshot>, SnapshotView> good = new LinkedHashMap<>();
    for (Row<ImportedSnapshot> row : rows) {
      try {
        good.put(row, check(row.value(), known, now));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    if (!good.isEmpty()) {
      outcomes.addAll(store(good, known));
    }
    return outcomes;
  }

  private static SnapshotView check(
      ImportedSnapshot row, Map<UUID, Optional<PublishedPost>> known, Instant now) {
    Optional<PublishedPost> post = known.get(row.postId());
    if (post == null) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no post " + row.postId() + ".",
          List.of(new Violation("postId", "is not a post of this brand")));
    }
    if (post.isEmpty()) {
      throw new Problem(
          SnapshotProblem.POST_NOT_PUBLISHED, "Publish the post " + row.postId() + " first.");
    }
    NewSnapshot facts = row.facts();
    facts.check(post.get(), now);
    return SnapshotView.of(Ids.next(), row.postId(), facts, now);
  }

  private List<RowOutcome> store(
      Map<Row<ImportedSnapshot>, SnapshotView> good, Map<UUID, Optional<PublishedPost>> known) {
    List<SnapshotView> wanted = List.copyOf(good.values());
    Set<UUID> added = snapshots.add(brand.slug(), wanted);
    Map<SnapshotBatch.Key, SnapshotView> standing =
        added.size() == wanted.size() ? Map.of() : snapshots.standing(wanted);
    List<SnapshotEvent> events = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    good.forEach(
        (row, snapshot) -> {
          if (added.contains(snapshot.id())) {
            UUID creator = known.get(snapshot.postId()).orElseThrow().creatorId();
            events.add(new SnapshotEvent.Recorded(new SnapshotEvent.Data(creator, snapshot)));
            outcomes.add(RowOutcome.applied(row, snapshot.id()));
          } else {
            outcomes.add(beside(row, snapshot, standing.get(SnapshotBatch.Key.of(snapshot))));
          }
        });
    outbox.append(brand.slug(), events);
    return outcomes;
  }

  /** The same figures sent again change nothing; others in their place would rewrite history. */
  private static RowOutcome beside(
      Row<ImportedSnapshot> row, SnapshotView sent, SnapshotView standing) {
    return standing.sameCounters(sent)
        ? RowOutcome.unchanged(row, standing.id())
        : RowOutcome.failed(
            row,
            new Problem(
                SnapshotProblem.SNAPSHOT_EXISTS,
                "Other counters stand there, in the snapshot " + standing.id() + "."));
  }
}
