package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import io.hookline.kit.value.Quantity;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes that are used today, or were yesterday, far more often than on the days before. */
@Singleton
class FindSpikes implements SignFinder {

  private static final String DAYS =
      """
      , zone as (select time_zone as name from brand where slug = :brand)
      , daily as materialized (
        select d.id, (o.occurred_at at time zone z.name)::date as day, count(*)::int as orders
          from due d cross join zone z
          join order_code o on o.brand = :brand and o.reading = d.reading
           and o.occurred_at > cast(:now as timestamptz) - make_interval(days => :days + 3)
           and o.occurred_at <= cast(:now as timestamptz)
         group by 1, 2)
      select d.id, d.creator_id, d.code, t.day, t.orders,
             array(
               select coalesce(b.orders, 0)
                 from generate_series(greatest(f.day, t.day - :days)::timestamp,
                                      t.day::timestamp - interval '1 day', interval '1 day') h(day)
                 left join daily b on b.id = d.id and b.day = h.day::date
                order by h.day) as before
        from due d cross join zone z
        join daily t on t.id = d.id and t.orders >= :least
         and t.day >= (cast(:now as timestamptz) at time zone z.name)::date - 1
         and t.day::timestamp at time zone z.name > d.since
       cross join lateral (
         select (min(o.occurred_at) at time zone z.name)::date as day
           from order_code o where o.brand = :brand and o.reading = d.reading) f
      """;

  /** A day that stands out. */
  private record Found(LeakSign sign, Spike spike) {}

  private final DueCodes due;

  FindSpikes(DueCodes due) {
    this.due = due;
  }

  @Override
  public List<LeakSign> find(PromoCodes.News news, Instant now) {
    return due
        .ask(
            LeakKind.SPIKE,
            news.codes(),
            now,
            DAYS,
            Map.of("days", Spike.DAYS, "least", Spike.LEAST_ORDERS),
            (row, context) -> found(row))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.groupingBy(found -> found.sign().promoCode()))
        .values()
        .stream()
        .flatMap(FindSpikes::highest)
        .toList();
  }

  private static Stream<LeakSign> highest(List<Found> days) {
    return days.stream().max(Comparator.comparing(day -> day.spike().score())).stream()
        .map(Found::sign);
  }

  private static Optional<Found> found(ResultSet row) throws SQLException {
    int orders = row.getInt("orders");
    LocalDate day = row.getObject("day", LocalDate.class);
    UUID code = row.getObject("id", UUID.class);
    UUID creator = row.getObject("creator_id", UUID.class);
    String written = row.getString("code");
    return Spike.of(before(row.getArray("before")), orders)
        .map(
            spike ->
                new Found(
                    new LeakSign(
                        code,
                        creator,
                        LeakKind.SPIKE,
                        "%s with %s on %s, against %s on a usual day and up to %s that are still usual."
                            .formatted(
                                Quantity.of(orders, "order"),
                                written,
                                day,
                                spike.median().toPlainString(),
                                spike.most().toPlainString()),
                        LeakFigures.spike(
                            orders, day, spike.median(), spike.most(), spike.score())),
                    spike));
  }

  private static int[] before(Array days) throws SQLException {
    return Stream.of((Integer[]) days.getArray()).mapToInt(Integer::intValue).toArray();
  }
}
