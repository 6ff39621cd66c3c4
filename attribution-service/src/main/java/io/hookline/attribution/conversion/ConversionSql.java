package io.hookline.attribution.conversion;

/** Turns a batch of Purchase events into conversions, each order into one. */
final class ConversionSql {

  /** The batch's events, in their order of arrival, with their persons. */
  private static final String PURCHASES =
      """
      with purchase as (
        select e.*, p.person_id, p.place
          from unnest(:events::uuid[], :persons::uuid[])
               with ordinality as p(event_id, person_id, place)
          join event e on e.brand = :brand and e.id = p.event_id
                      and e.received_at between :from and :to)
      """;

  /** The first event of an order makes it; without an order id every event is an order. */
  static final String RECORD =
      PURCHASES
          + """
          insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late,
                                  original_value, original_currency, value, version)
          select distinct on (coalesce(e.order_id, ' ' || e.id))
                 :brand, e.id, e.order_id, e.person_id, e.occurred_at, e.received_at, e.late,
                 e.value, e.currency, case when e.currency = b.currency then e.value end,
                 0
            from purchase e join brand b on b.slug = :brand
           order by coalesce(e.order_id, ' ' || e.id), e.place
          on conflict (brand, order_id) where order_id is not null do nothing
          returning id
          """;

  /** Returns the events that were not the first of their order, and a null for each other one. */
  static final String RELATE =
      PURCHASES
          + """
          insert into conversion_event (brand, event_id, conversion_id, merged)
          select :brand, e.id, c.id, c.id <> e.id
            from purchase e join conversion c on c.brand = :brand and c.order_id = e.order_id
          union all
          select :brand, e.id, e.id, false from purchase e where e.order_id is null
          returning case when merged then event_id end
          """;

  /** Returns the orders with codes that were not known of them. */
  static final String CODES =
      PURCHASES
          + """
          insert into conversion_code (brand, conversion_id, code)
          select distinct :brand, m.conversion_id, told.code
            from purchase e
            join conversion_event m on m.brand = :brand and m.event_id = e.id
           cross join unnest(e.promo_codes) as told(code)
          on conflict do nothing
          returning conversion_id
          """;

  /**
   * A later event fills in what the first one did not know, and contradicts nothing. {@code
   * :recoded} are orders with codes that were not known of them.
   */
  static final String COMPLETE =
      PURCHASES
          + """
          , told as (
            select m.conversion_id,
                   (array_agg(e.value order by e.place)
                     filter (where e.value is not null))[1] as value,
                   (array_agg(e.currency order by e.place)
                     filter (where e.value is not null))[1] as currency
              from purchase e
              join conversion_event m on m.brand = :brand and m.event_id = e.id
             group by m.conversion_id)
          update conversion c
             set original_value = coalesce(c.original_value, t.value),
                 original_currency = coalesce(c.original_currency, t.currency),
                 value = case when c.original_value is not null then c.value
                              when t.currency = b.currency then t.value end,
                 version = c.version + 1
            from told t, brand b
           where c.brand = :brand and c.id = t.conversion_id and b.slug = :brand
             and (c.id = any(:recoded) or c.original_value is null and t.value is not null)
          returning c.id
          """;

  private ConversionSql() {}
}
