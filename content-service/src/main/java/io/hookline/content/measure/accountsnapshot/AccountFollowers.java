package io.hookline.content.measure.accountsnapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** How many followed the brand's accounts, for other features. */
@ApplicationScoped
public class AccountFollowers {

  private static final String ASKED =
      " from unnest(:accounts, :days::date[]) as asked (account, day)";

  /** One look into the index for each. */
  private static final String LAST_KNOWN =
      "select asked.account, asked.day, last.day as known"
          + ASKED
          + """
             cross join lateral (
               select s.day from account_snapshot s
                where s.account_id = asked.account and s.day <= asked.day
                  and s.followers is not null
                order by s.day desc
                limit 1) last
            """;

  private static final String TOLD =
      "select "
          + AccountSnapshotBatch.COLUMNS.replaceAll("(\\w+)(,?)", "s.$1$2")
          + ASKED
          + " join account_snapshot s on s.account_id = asked.account and s.day = asked.day";

  private final Jdbi jdbi;

  AccountFollowers(Jdbi jdbi) {
    this.jdbi = jdbi;
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
    Map<OnDay, LocalDate> days = lastKnown(asked);
    Map<OnDay, List<AccountSnapshotView>> byDay =
        told(
                days.entrySet().stream()
                    .map(known -> new OnDay(known.getKey().account(), known.getValue()))
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.groupingBy(view -> new OnDay(view.accountId(), view.day())));
    days.forEach(
        (on, day) -> {
          CountingDay counting = CountingDay.of(day, byDay.get(new OnDay(on.account(), day)));
          levels.put(on, new Level(day, counting.counters().followers()));
        });
    return levels;
  }

  /** The last day of each, not after the one that is asked for, of which followers are told. */
  private Map<OnDay, LocalDate> lastKnown(Set<OnDay> asked) {
    Map<OnDay, LocalDate> known = new HashMap<>();
    jdbi.useHandle(
        handle ->
            bind(handle.createQuery(LAST_KNOWN), List.copyOf(asked))
                .map(
                    (row, context) ->
                        known.put(
                            new OnDay(
                                row.getObject("account", UUID.class),
                                row.getObject("day", LocalDate.class)),
                            row.getObject("known", LocalDate.class)))
                .list());
    return known;
  }

  /** All that was told of these days. */
  private List<AccountSnapshotView> told(Set<OnDay> asked) {
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(TOLD), List.copyOf(asked))
                .map(AccountSnapshotBatch.VIEW)
                .list());
  }

  private static Query bind(Query query, List<OnDay> asked) {
    return query
        .bindArray("accounts", UUID.class, asked.stream().map(OnDay::account).toList())
        .bindArray("days", String.class, asked.stream().map(on -> on.day().toString()).toList());
  }
}
