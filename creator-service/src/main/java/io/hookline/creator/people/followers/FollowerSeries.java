package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.Network;
import io.hookline.creator.people.followers.FollowerSeriesView.OfAccount;
import io.hookline.creator.people.followers.FollowerSeriesView.Point;
import io.hookline.creator.people.followers.FollowerSeriesView.Total;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What counts of everything that was told of an account's followers. */
@ApplicationScoped
class FollowerSeries {

  /** A day of the content-service's stands at its end, in the zone in which the network cuts it. */
  private static final String LAST_OF_EACH =
      """
      with own as (
        select a.id, a.network, a.handle from account a
         where a.brand = :brand and a.creator_id = any(:creators)
      ),
      told as (
        select f.account_id, f.counted_at, f.collected_at, f.followers, f.source,
               case f.source when 'API' then 1 when 'IMPORT' then 3 else 4 end as rank
          from own
          join follower_count f on f.brand = :brand and f.account_id = own.id
        union all
        select own.id,
               least(d.collected_at,
                     (d.day + 1)::timestamp at time zone coalesce(d.day_zone, 'UTC')
                       - interval '1 microsecond'),
               d.collected_at, d.followers, 'CONTENT', 2
          from own
          join account a on a.id = own.id
      """
          + WatchedAccounts.JOIN
          + """
          join content_follower_day d on d.brand = :brand and d.account_id = c.id
      )
      select distinct on (own.network, own.handle, own.id, part.first)
             own.id, own.network, own.handle, part.first, t.counted_at, t.source, t.followers
        from told t
        join own on own.id = t.account_id
        join brand b on b.slug = :brand
       cross join lateral (
          select (t.counted_at at time zone b.time_zone)::date as day) d
       cross join lateral (
          select date_trunc(:part, d.day::timestamp)::date as first) part
       where d.day between :from and :to
       order by own.network, own.handle, own.id, part.first, t.counted_at desc, t.rank,
                t.collected_at desc, t.followers desc
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  FollowerSeries(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private record Row(
      UUID account,
      Network network,
      String handle,
      LocalDate first,
      Instant countedAt,
      String source,
      long followers) {}

  FollowerSeriesView of(List<UUID> creators, FollowerSeriesQuery.Span span) {
    Map<UUID, List<Row>> accounts = new LinkedHashMap<>();
    rows(creators, span)
        .forEach(row -> accounts.computeIfAbsent(row.account(), id -> new ArrayList<>()).add(row));
    return new FollowerSeriesView(
        span.from(),
        span.to(),
        span.granularity(),
        accounts.values().stream().map(FollowerSeries::account).toList(),
        totals(accounts.values().stream().flatMap(List::stream).toList()));
  }

  private List<Row> rows(List<UUID> creators, FollowerSeriesQuery.Span span) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LAST_OF_EACH)
                .bind("brand", brand.slug())
                .bindArray("creators", UUID.class, creators)
                .bind("part", span.granularity().name().toLowerCase(Locale.ROOT))
                .bind("from", span.from())
                .bind("to", span.to())
                .map(
                    (row, context) ->
                        new Row(
                            row.getObject("id", UUID.class),
                            Network.valueOf(row.getString("network")),
                            row.getString("handle"),
                            row.getObject("first", LocalDate.class),
                            row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                            row.getString("source"),
                            row.getLong("followers")))
                .list());
  }

  private static OfAccount account(List<Row> rows) {
    List<Point> points = new ArrayList<>();
    Row before = null;
    for (Row row : rows) {
      Long change = before == null ? null : row.followers() - before.followers();
      points.add(
          new Point(
              row.first(),
              row.countedAt(),
              row.source(),
              row.followers(),
              change,
              before == null ? null : rate(change, before.followers()),
              before == null ? null : before.first()));
      before = row;
    }
    Row one = rows.get(0);
    return new OfAccount(one.account(), one.network(), one.handle(), points);
  }

  private static List<Total> totals(List<Row> rows) {
    Map<LocalDate, Map<UUID, Long>> parts = new TreeMap<>();
    rows.forEach(
        row ->
            parts
                .computeIfAbsent(row.first(), first -> new LinkedHashMap<>())
                .put(row.account(), row.followers()));
    List<Total> totals = new ArrayList<>();
    Map<Set<UUID>, Total> last = new LinkedHashMap<>();
    parts.forEach(
        (first, known) -> {
          long followers = known.values().stream().mapToLong(Long::longValue).sum();
          Total before = last.get(known.keySet());
          Long change = before == null ? null : followers - before.followers();
          Total total =
              new Total(
                  first,
                  known.size(),
                  followers,
                  change,
                  before == null ? null : rate(change, before.followers()),
                  before == null ? null : before.first());
          last.put(known.keySet(), total);
          totals.add(total);
        });
    return totals;
  }

  private static BigDecimal rate(long change, long before) {
    return before == 0
        ? null
        : BigDecimal.valueOf(change).divide(BigDecimal.valueOf(before), 6, RoundingMode.HALF_EVEN);
  }
}
