package io.hookline.reporting.facts.freshness;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.feed.Projection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Keeps, for each brand and kind of fact, what the newest is about and when it was told. */
@Singleton
class FactsTold implements FeedSubscriptions {

  private static final String TOLD =
      """
      insert into fact_told as t (brand, facts, newest_at, newest_day, told_at)
      select :brand, '%1$s', max(%2$s), max(%3$s), max("recordedAt")
        from jsonb_to_recordset(:rows::jsonb) as r ("%4$s" %5$s, "recordedAt" timestamptz)
      on conflict (brand, facts) do update
         set newest_at = greatest(t.newest_at, excluded.newest_at),
             newest_day = greatest(t.newest_day, excluded.newest_day),
             told_at = greatest(t.told_at, excluded.told_at)
       where (t.newest_at, t.newest_day, t.told_at) is distinct from
             (greatest(t.newest_at, excluded.newest_at), greatest(t.newest_day, excluded.newest_day),
              greatest(t.told_at, excluded.told_at))
      """;

  private final List<FeedSubscription> all;

  FactsTold(Jdbi jdbi) {
    all =
        Stream.of(FactKind.values())
            .<FeedSubscription>map(
                kind -> new Projection(jdbi, kind.feed(), kind.resource(), sql(kind)))
            .toList();
  }

  private static String sql(FactKind kind) {
    String when = "\"" + kind.when() + "\"";
    return kind.isOfDays()
        ? TOLD.formatted(kind, "null::timestamptz", when, kind.when(), "date")
        : TOLD.formatted(kind, when, "null::date", kind.when(), "timestamptz");
  }

  @Override
  public List<FeedSubscription> all() {
    return all;
  }
}
