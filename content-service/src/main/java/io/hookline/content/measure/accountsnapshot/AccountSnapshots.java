package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.accountsnapshot.AccountSnapshotBatch.Stored;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.produce.account.Accounts;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes what sources tell of days of the brand's accounts. Whatever is told stays, in any order of
 * arrival with the same figures in the end: of a day and a source the figures count that were
 * collected last.
 */
@ApplicationScoped
public class AccountSnapshots {

  private final AccountSnapshotBatch batch;
  private final Accounts accounts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  AccountSnapshots(
      AccountSnapshotBatch batch,
      Accounts accounts,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.batch = batch;
    this.accounts = accounts;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Records them in the running transaction.
   *
   * @return one outcome for each, in their order; UNCHANGED for figures that were told before,
   *     which now are told last if these were collected later
   */
  public List<ReadingOutcome> record(List<AccountReading> readings) {
    Instant now = clock.instant();
    Judged judged = judge(readings, now);
    if (judged.seen().isEmpty()) {
      return judged.problems().stream().map(ReadingOutcome::refused).toList();
    }
    Stored stored = batch.store(brand.slug(), judged.seen().values(), now);
    tell(stored);
    return outcomes(readings, judged.problems(), stored);
  }

  /**
   * What would become of them, without recording anything.
   *
   * @return as of {@link #record}, without ids of what would be new
   */
  public List<ReadingOutcome> foresee(List<AccountReading> readings) {
    Judged judged = judge(readings, clock.instant());
    Map<Told, AccountSnapshotView> standing = batch.standing(judged.seen().values());
    Set<Told> news = new HashSet<>();
    List<ReadingOutcome> outcomes = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      Problem problem = judged.problems().get(i);
      Told told = Told.of(readings.get(i));
      AccountSnapshotView there = standing.get(told);
      outcomes.add(
          problem != null
              ? ReadingOutcome.refused(problem)
              : there != null
                  ? ReadingOutcome.unchanged(there.id())
                  : news.add(told)
                      ? ReadingOutcome.recorded(null)
                      : ReadingOutcome.unchanged(null));
    }
    return outcomes;
  }

  /**
   * What is right of some readings.
   *
   * @param problems of each reading in their order, null where there is none
   */
  private record Judged(List<Problem> problems, Map<Told, Seen> seen) {}

  private Judged judge(List<AccountReading> readings, Instant now) {
    Set<UUID> known =
        accounts
            .all(readings.stream().map(AccountReading::accountId).collect(Collectors.toSet()))
            .keySet();
    Judged judged = new Judged(new ArrayList<>(readings.size()), new LinkedHashMap<>());
    for (AccountReading reading : readings) {
      Problem problem = problem(reading, known, now);
      judged.problems().add(problem);
      if (problem == null) {
        judged.seen().merge(Told.of(reading), Seen.of(Ids.next(), reading), Seen::and);
      }
    }
    return judged;
  }

  private static Problem problem(AccountReading reading, Set<UUID> known, Instant now) {
    if (!known.contains(reading.accountId())) {
      return new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no account " + reading.accountId() + ".",
          List.of(new Violation("accountId", "is not an account of this brand")));
    }
    try {
      reading.check(now);
      return null;
    } catch (Problem refused) {
      return refused;
    }
  }

  private void tell(Stored stored) {
    List<AccountSnapshotEvent> events = new ArrayList<>();
    for (AccountSnapshotView view : stored.standing().values()) {
      if (stored.added().contains(view.id())) {
        events.add(new AccountSnapshotEvent.Recorded(view));
      } else if (stored.seenAgain().contains(view.id())) {
        events.add(new AccountSnapshotEvent.SeenAgain(view));
      }
    }
    outbox.append(brand.slug(), events);
  }

  /** A second row that tells the same found the first one's. */
  private static List<ReadingOutcome> outcomes(
      List<AccountReading> readings, List<Problem> problems, Stored stored) {
    List<ReadingOutcome> outcomes = new ArrayList<>(readings.size());
    Set<UUID> news = new HashSet<>(stored.added());
    for (int i = 0; i < readings.size(); i++) {
      if (problems.get(i) != null) {
        outcomes.add(ReadingOutcome.refused(problems.get(i)));
      } else {
        UUID id = stored.standing().get(Told.of(readings.get(i))).id();
        outcomes.add(news.remove(id) ? ReadingOutcome.recorded(id) : ReadingOutcome.unchanged(id));
      }
    }
    return outcomes;
  }
}
