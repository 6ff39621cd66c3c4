package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Adds readings that keep to the rules, each of their parts to the table of its kind. */
@ApplicationScoped
class AddReadings {

  private final RecordedReadings tables;
  private final SnapshotTold told;
  private final Outbox outbox;
  private final CurrentBrand brand;

  AddReadings(RecordedReadings tables, SnapshotTold told, Outbox outbox, CurrentBrand brand) {
    this.tables = tables;
    this.told = told;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** By their places; returns what became of each. */
  Map<Integer, ReadingOutcome> add(
      Map<Integer, PostReading> readings, Map<UUID, Optional<PublishedPost>> posts, Instant now) {
    Map<Integer, ReadingOutcome> outcomes = new LinkedHashMap<>();
    Function<UUID, UUID> creator = post -> posts.get(post).orElseThrow().creatorId();
    List<Event> events = new ArrayList<>();
    Parts parts = Parts.of(readings, now);
    List<SnapshotFacts> counted = add(tables.snapshots, parts.snapshots(), outcomes);
    if (!counted.isEmpty()) {
      told.merge(brand.slug(), counted);
    }
    counted.forEach(view -> events.add(SnapshotEvent.recorded(creator.apply(view.postId()), view)));
    add(tables.curves, parts.curves(), outcomes)
        .forEach(view -> events.add(new RetentionCurveEvent.Recorded(view)));
    add(tables.viewSources, parts.viewSources(), outcomes)
        .forEach(view -> events.add(new ViewSourcesEvent.Recorded(view)));
    outbox.append(brand.slug(), events);
    return outcomes;
  }

  /** By their places; what would become of each. */
  Map<Integer, ReadingOutcome> foresee(Map<Integer, PostReading> readings, Instant now) {
    Map<Integer, ReadingOutcome> outcomes = new LinkedHashMap<>();
    Parts parts = Parts.of(readings, now);
    Map<Integer, SnapshotFacts> counted = parts.snapshots();
    if (!counted.isEmpty()) {
      List<SnapshotFacts> perhaps = told.perhapsThere(brand.slug(), counted.values());
      foresee(counted, tables.snapshots.standing(perhaps), outcomes);
    }
    foresee(parts.curves(), tables.curves.standing(parts.curves().values()), outcomes);
    foresee(
        parts.viewSources(), tables.viewSources.standing(parts.viewSources().values()), outcomes);
    return outcomes;
  }

  private static <V extends RecordedReading> void foresee(
      Map<Integer, V> wanted, Map<ReadingKey, V> standing, Map<Integer, ReadingOutcome> outcomes) {
    wanted.forEach(
        (place, view) -> {
          V there = standing.get(view.key());
          outcomes.merge(
              place,
              there == null ? ReadingOutcome.recorded(null) : beside(view, there),
              AddReadings::both);
        });
  }

  /** Returns those that were added. */
  private <V extends RecordedReading> List<V> add(
      ReadingStore<V> store, Map<Integer, V> wanted, Map<Integer, ReadingOutcome> outcomes) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<UUID> added = store.add(brand.slug(), wanted.values());
    Map<ReadingKey, V> standing =
        store.standing(
            wanted.values().stream().filter(view -> !added.contains(view.id())).toList());
    List<V> fresh = new ArrayList<>();
    wanted.forEach(
        (place, view) -> {
          if (added.contains(view.id())) {
            fresh.add(view);
            outcomes.merge(place, ReadingOutcome.recorded(view.id()), AddReadings::both);
          } else {
            outcomes.merge(place, beside(view, standing.get(view.key())), AddReadings::both);
          }
        });
    return fresh;
  }

  /** The same figures sent again change nothing; others in their place would rewrite history. */
  private static <V extends RecordedReading> ReadingOutcome beside(V sent, V standing) {
    return standing.figures().equals(sent.figures())
        ? ReadingOutcome.unchanged(standing.id())
        : ReadingOutcome.refused(
            new Problem(
                SnapshotProblem.SNAPSHOT_EXISTS,
                "Other figures stand there, in %s, collected at %s; send a later collectedAt to correct them."
                    .formatted(standing.id(), standing.collectedAt())));
  }

  /** Of a reading's parts a refusal is told first, then what was recorded. */
  private static ReadingOutcome both(ReadingOutcome one, ReadingOutcome other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static int weight(ReadingOutcome outcome) {
    return switch (outcome.status()) {
      case UNCHANGED -> 0;
      case RECORDED -> 1;
      case REFUSED -> 2;
    };
  }
}
