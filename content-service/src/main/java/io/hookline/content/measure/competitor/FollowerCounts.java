package io.hookline.content.measure.competitor;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records how many follow competitors, with few statements however many counts there are. */
@ApplicationScoped
class FollowerCounts {

  private final FollowerCountTable table;
  private final Competitors competitors;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  FollowerCounts(
      FollowerCountTable table,
      Competitors competitors,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.table = table;
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
    Map<UUID, FollowerCountView> standing = table.add(brand.slug(), good.values());
    List<FollowerCountEvent> events = new ArrayList<>();
    Map<Integer, ReadingOutcome> outcomes = new LinkedHashMap<>();
    good.forEach(
        (place, count) -> {
          ReadingOutcome outcome = outcome(count, standing.get(count.id()));
          outcomes.put(place, outcome);
          if (outcome.isRecorded()) {
            events.add(new FollowerCountEvent.Recorded(count));
          }
        });
    outbox.append(brand.slug(), events);
    return outcomes;
  }

  private static ReadingOutcome outcome(FollowerCountView count, FollowerCountView there) {
    return ReadingOutcome.of(
        count.id(),
        there.id(),
        count.followers() == there.followers(),
        () ->
            new Problem(
                CompetitorProblem.FOLLOWER_COUNT_EXISTS,
                "It says "
                    + there.followers()
                    + ". Send a later collectedAt with a count that corrects it."));
  }
}
