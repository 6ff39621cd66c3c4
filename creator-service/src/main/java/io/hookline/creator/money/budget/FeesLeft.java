package io.hookline.creator.money.budget;

/** What flat fees of partnerships will still bring, as the fees are worked out. */
final class FeesLeft {

  private FeesLeft() {}

  /**
   * Joined to {@code partnership p}, with {@code :zone} and {@code :source}: the fee less what was
   * earned of it, be that void by now. Once a part was earned in another currency it brings
   * instalments only, of the days from which on it is in the present one; what was earned of those
   * is known by its source.
   */
  static final String JOINED =
      """
       cross join lateral (
             select exists (select 1 from earning e
                             where e.brand = p.brand and e.partnership_id = p.id
                               and e.source_kind = :source
                               and e.currency <> p.pay ->> 'currency'
                             group by e.source_id, e.currency
                            having sum(e.amount) <> 0) as in_others) o
        left join lateral (
             select (v.valid_from at time zone :zone)::date as day
               from partnership_terms v
              where o.in_others and v.partnership_id = p.id
                and v.version > (select max(w.version) from partnership_terms w
                                  where w.partnership_id = p.id and w.version < p.terms_version
                                    and w.pay ->> 'currency' <> p.pay ->> 'currency')
              order by v.version
              limit 1) since on true
       cross join lateral (
             select case
                    when not o.in_others then (p.pay -> 'flatFee' ->> 'amount')::numeric
                    when p.pay -> 'flatFee' ->> 'due' = 'ON_DATES' then
                      (select sum((i ->> 'amount')::numeric)
                         from jsonb_array_elements(p.pay -> 'flatFee' -> 'instalments') i
                        where (i ->> 'on')::date >= since.day)
                    end as amount) due
       cross join lateral (
             select due.amount - coalesce(sum(e.amount), 0) as amount
               from earning e
              where e.brand = p.brand and e.partnership_id = p.id
                and e.source_kind = :source
                and e.source_id = concat_ws(
                      '/', p.id,
                      case when o.in_others then p.pay ->> 'currency' end,
                      case when o.in_others then since.day end)) fee
      """;
}
