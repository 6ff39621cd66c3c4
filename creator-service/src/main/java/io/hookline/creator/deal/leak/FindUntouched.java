package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Codes that are used by people who never touched their creator. */
@Singleton
class FindUntouched implements SignFinder {

  /**
   * The brand's other codes are looked at only where a code may be a sign at all: no share is above
   * its lower end.
   */
  static final String SEEN =
      """
      , span as (select cast(:now as timestamptz) - make_interval(days => :days) as earliest)
      , seen as (
        select d.id, s.at, not (d.creator_id = any(s.touched)) as untouched
          from due d cross join span w
         cross join lateral (
           select o.occurred_at as at, g.touched_creator_ids as touched
             from order_code o
             join conversion_signal g on g.brand = o.brand and g.id = o.conversion_id
            where o.brand = :brand and o.reading = d.reading
              and o.occurred_at > greatest(w.earliest, d.since)) s)
      , own as materialized (
        select id, count(*) as orders, count(*) filter (where untouched) as untouched
          from seen group by id
        having count(*) >= :least and count(*) filter (where untouched) > :share * count(*))
      , compared as materialized (
        select c.id, count(*) as orders,
               count(*) filter (where not (c.creator_id = any(g.touched_creator_ids))) as untouched
          from span w, promo_code c
          join order_code o on o.brand = c.brand and o.reading = c.reading
          join conversion_signal g on g.brand = o.brand and g.id = o.conversion_id
         where c.brand = :brand and o.occurred_at > w.earliest and exists (select from own)
         group by c.id)
      , total as (select sum(orders) as orders, sum(untouched) as untouched from compared)
      select d.id, d.creator_id, d.code, n.orders, n.untouched,
             coalesce(t.orders, 0) - coalesce(c.orders, 0) as other_orders,
             coalesce(t.untouched, 0) - coalesce(c.untouched, 0) as other_untouched
        from due d
        join own n on n.id = d.id
       cross join total t
        left join compared c on c.id = d.id
      """;

  private final DueCodes due;

  FindUntouched(DueCodes due) {
    this.due = due;
  }

  @Override
  public List<LeakSign> find(PromoCodes.News news, Instant now) {
    return due
        .ask(
            LeakKind.UNTOUCHED,
            news.codes(),
            now,
            SEEN,
            Map.of(
                "days",
                Untouched.DAYS,
                "least",
                Untouched.LEAST_ORDERS,
                "share",
                Untouched.LEAST_SHARE),
            (row, context) ->
                sign(
                    row.getObject("id", UUID.class),
                    row.getObject("creator_id", UUID.class),
                    row.getString("code"),
                    new Untouched(row.getLong("orders"), row.getLong("untouched")),
                    new Untouched(row.getLong("other_orders"), row.getLong("other_untouched"))))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<LeakSign> sign(
      UUID id, UUID creator, String code, Untouched own, Untouched others) {
    if (!own.isSign(others)) {
      return Optional.empty();
    }
    boolean compared = others.orders() >= Untouched.LEAST_OTHER_ORDERS;
    BigDecimal least = shown(own.leastShare());
    BigDecimal other = compared ? shown(others.share()) : null;
    String text =
        "%d of %d orders with %s in %d days are of shoppers who never touched its creator: at least %s of all"
            .formatted(own.untouched(), own.orders(), code, Untouched.DAYS, least);
    return Optional.of(
        new LeakSign(
            id,
            creator,
            LeakKind.UNTOUCHED,
            text + (compared ? ", against " + other + " with the brand's other codes." : "."),
            LeakFigures.untouched(own.orders(), own.untouched(), least, other)));
  }

  private static BigDecimal shown(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
