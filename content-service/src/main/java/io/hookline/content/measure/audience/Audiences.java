package io.hookline.content.measure.audience;

import io.hookline.content.measure.audience.AudienceSubject.Kind;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes what sources tell of audiences. */
@ApplicationScoped
public class Audiences {

  private final AudienceBatch audiences;
  private final AudienceSubjects subjects;
  private final Minimums minimums;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  Audiences(
      AudienceBatch audiences,
      AudienceSubjects subjects,
      Minimums minimums,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.audiences = audiences;
    this.subjects = subjects;
    this.minimums = minimums;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** What there is only one of. */
  private record Key(
      AudienceSubject subject,
      Dimension dimension,
      LocalDate day,
      Instant at,
      Source source,
      Instant collectedAt) {

    static Key of(AudienceView view) {
      return new Key(
          view.subject(),
          view.dimension(),
          view.day(),
          view.at(),
          view.source(),
          view.collectedAt());
    }
  }

  /**
   * Records them in the running transaction.
   *
   * @return one outcome for each, in their order; UNCHANGED for shares that counted until then by
   *     the same source, which from now on were told last at this instant
   */
  public List<ReadingOutcome> record(List<AudienceReading> readings) {
    Judged judged = judge(readings);
    return judged.good().isEmpty() ? judged.outcomes() : store(judged.good(), judged.outcomes());
  }

  /**
   * What would become of them, without recording anything.
   *
   * @return as of {@link #record}, without ids of what would be new
   */
  public List<ReadingOutcome> foresee(List<AudienceReading> readings) {
    Judged judged = judge(readings);
    Map<UUID, UUID> again = audiences.saidAgain(judged.good());
    Map<Key, AudienceView> standing = standing(judged.good());
    Iterator<AudienceView> good = judged.good().iterator();
    List<ReadingOutcome> outcomes = new ArrayList<>(judged.outcomes());
    outcomes.replaceAll(
        refused -> refused == null ? foreseen(good.next(), again, standing) : refused);
    return outcomes;
  }

  private static ReadingOutcome foreseen(
      AudienceView view, Map<UUID, UUID> again, Map<Key, AudienceView> standing) {
    if (again.containsKey(view.id())) {
      return ReadingOutcome.unchanged(again.get(view.id()));
    }
    AudienceView there = standing.putIfAbsent(Key.of(view), view);
    return there == null ? ReadingOutcome.recorded(null) : beside(view, there);
  }

  /**
   * What is right of some readings.
   *
   * @param outcomes of each reading in their order, null of a good one
   */
  private record Judged(List<AudienceView> good, List<ReadingOutcome> outcomes) {}

  private Judged judge(List<AudienceReading> readings) {
    Instant now = clock.instant();
    AudienceSubjects.Known known = subjects.of(readings);
    Minimums.Known sizes = minimums.of(readings);
    Judged judged = new Judged(new ArrayList<>(), new ArrayList<>());
    for (AudienceReading reading : readings) {
      try {
        known.require(reading.subject());
        judged.good().add(view(reading, sizes, now));
        judged.outcomes().add(null);
      } catch (Problem refused) {
        judged.outcomes().add(ReadingOutcome.refused(refused));
      }
    }
    return judged;
  }

  private static AudienceView view(AudienceReading reading, Minimums.Known sizes, Instant now) {
    reading.check(now);
    var account = reading.subject().of(Kind.ACCOUNT);
    AudienceView.Withheld below = sizes.below(account, reading.at());
    if (below != null) {
      throw new Problem(
          AudienceProblem.AUDIENCE_TOO_SMALL,
          "At the end of %s the account had fewer than the %d followers of whom its network tells."
              .formatted(below.followersKnownOn(), below.minimum()),
          List.of(new Violation("accountId", "has too few followers")));
    }
    return AudienceRows.view(
        Ids.next(),
        reading,
        AudienceShares.of(reading.dimension(), reading.shares(), sizes.minimum(account)),
        now);
  }

  private List<ReadingOutcome> store(List<AudienceView> good, List<ReadingOutcome> outcomes) {
    Map<UUID, UUID> again = audiences.seeAgain(good);
    List<AudienceView> fresh = good.stream().filter(it -> !again.containsKey(it.id())).toList();
    Set<?> added = fresh.isEmpty() ? Set.of() : audiences.add(brand.slug(), fresh);
    Map<Key, AudienceView> standing = added.size() < fresh.size() ? standing(fresh) : Map.of();
    List<AudienceEvent> events = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) == null) {
        AudienceView view = good.get(next++);
        if (again.containsKey(view.id())) {
          outcomes.set(i, ReadingOutcome.unchanged(again.get(view.id())));
        } else if (added.contains(view.id())) {
          events.add(new AudienceEvent.Recorded(view));
          outcomes.set(i, ReadingOutcome.recorded(view.id()));
        } else {
          outcomes.set(i, beside(view, standing.get(Key.of(view))));
        }
      }
    }
    outbox.append(brand.slug(), events);
    return outcomes;
  }

  private Map<Key, AudienceView> standing(List<AudienceView> views) {
    Map<Key, AudienceView> standing = new HashMap<>();
    audiences.standing(views).forEach(view -> standing.put(Key.of(view), view));
    return standing;
  }

  /** The same told again changes nothing; others in their place would rewrite history. */
  private static ReadingOutcome beside(AudienceView sent, AudienceView standing) {
    return Objects.equals(sent.shares(), standing.shares())
        ? ReadingOutcome.unchanged(standing.id())
        : ReadingOutcome.refused(
            new Problem(
                AudienceProblem.AUDIENCE_EXISTS,
                "The audience "
                    + standing.id()
                    + " says otherwise; a correction has a later collectedAt."));
  }
}
