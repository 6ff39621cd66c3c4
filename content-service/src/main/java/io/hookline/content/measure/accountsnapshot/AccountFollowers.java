package io.hookline.content.measure.accountsnapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many followed the brand's accounts, for other features. */
@ApplicationScoped
public class AccountFollowers {

  private final AccountSnapshotRepository snapshots;

  AccountFollowers(AccountSnapshotRepository snapshots) {
    this.snapshots = snapshots;
  }

  /** An account on a day, as its network cuts days. */
  public record OnDay(UUID account, LocalDate day) {}

  /**
   * Followers at a day's end.
   *
   * @param day the last one, not after the one that was asked for, of which they are known
   */
  public record Level(LocalDate day, long followers) {}

  /** The last levels that are known at these days; none of a day before which nothing is known. */
  public Map<OnDay, Level> last(Set<OnDay> asked) {
    Map<OnDay, Level> levels = new HashMap<>();
    if (asked.isEmpty()) {
      return levels;
    }
    Map<OnDay, LocalDate> days = snapshots.lastKnown(asked);
    Map<OnDay, List<AccountSnapshotView>> told =
        snapshots
            .told(
                days.entrySet().stream()
                    .map(known -> new OnDay(known.getKey().account(), known.getValue()))
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.groupingBy(view -> new OnDay(view.accountId(), view.day())));
    days.forEach(
        (on, day) -> {
          CountingDay counting = CountingDay.of(day, told.get(new OnDay(on.account(), day)));
          levels.put(on, new Level(day, counting.counters().followers()));
        });
    return levels;
  }
}
