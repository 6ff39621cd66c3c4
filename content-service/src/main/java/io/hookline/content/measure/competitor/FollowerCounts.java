package io.hookline.content.measure.competitor;

import io.hookline.content.measure.competitor.FollowerCountBatch.Key;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records how many follow competitors, with few statements however many counts there are. */
@ApplicationScoped
class FollowerCounts {

  private final FollowerCountBatch batch;
  private final Competitors competitors;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  FollowerCounts(
      FollowerCountBatch batch,
      Competitors competitors,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.batch = batch;
    this.competitors = competitors;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * In the running transaction.
   *
   * @return one outcome for each, in their order; the same count again is unchanged
   */
  List<ReadingOutcome> record(List<ImportedFollowerCount> counts) {
    Instant now = clock.instant();
    Competitors.Named named =
        competitors.named(counts.stream().map(ImportedFollowerCount::name).toList());
    Map<Integer, FollowerCountView> good = new LinkedHashMap<>();
    ReadingOutcome[] outcomes = new ReadingOutcome[counts.size()];
    for (int i = 0; i < outcomes.length; i++) {
      try {
        counts.get(i).check(now);
        good.put(i, view(counts.get(i), named.of(counts.get(i).name()), now));
      } catch (Problem refused) {
        outcomes[i] = ReadingOutcome.refused(refused);
      }
    }
    if (!good.isEmpty()) {
      store(good).forEach((place, outcome) -> outcomes[place] = outcome);
    }
    return List.of(outcomes);
  }

  private static FollowerCountView view(
      ImportedFollowerCount count, TrackedAccount competitor, Instant now) {
    return new FollowerCountView(
        Ids.next(),
        competitor.id(),
        count.capturedAt(),
        count.source(),
        count.collectedAt(),
        count.followers(),
        0,
        now);
  }

  private Map<Integer, ReadingOutcome> store(Map<Integer, FollowerCountView> good) {
    Collection<FollowerCountView> wanted = good.values();
    Set<UUID> added = batch.add(brand.slug(), wanted);
    Map<Key, FollowerCountView> standing =
        added.size() == wanted.size() ? Map.of() : batch.standing(wanted);
    List<FollowerCountEvent> events = new ArrayList<>();
    Map<Integer, ReadingOutcome> outcomes = new LinkedHashMap<>();
    good.forEach(
        (place, count) -> {
          if (added.contains(count.id())) {
            events.add(new FollowerCountEvent.Recorded(count));
            outcomes.put(place, ReadingOutcome.recorded(count.id()));
          } else {
            outcomes.put(place, beside(count, standing.get(Key.of(count))));
          }
        });
    outbox.append(brand.slug(), events);
    return outcomes;
  }

  private static ReadingOutcome beside(FollowerCountView count, FollowerCountView standing) {
    return count.followers() == standing.followers()
        ? ReadingOutcome.unchanged(standing.id())
        : ReadingOutcome.refused(
            new Problem(
                CompetitorProblem.FOLLOWER_COUNT_EXISTS,
                "It says "
                    + standing.followers()
                    + ". Send a later collectedAt with a count that corrects it."));
  }
}
