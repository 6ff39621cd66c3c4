package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.value.ClockTolerance;

/** Turns a batch of Purchase events into conversions, each order into one. */
final class ConversionSql {

  /** What the batch's events tell, in their order of arrival, with their persons. */
  private static final String PURCHASES =
      """
      with purchase as (
        select t.id, t.same_as, t.person_id, t.source_id, t.order_numbers, t.order_id, t.value, t.currency,
               t.occurred_at, t.received_at, t.late, t.side = 1 as by_page, t.side, t.known_by,
               t.place, case when t.side = 1 then 'event:' || t.id else '' end as page_key,
               string_to_array(t.codes, chr(10)) as promo_codes
          from unnest(:events::uuid[], :same::uuid[], :persons::uuid[], :sources::uuid[],
                      :numbers::text[], :orders::text[], :values::numeric[], :currencies::text[],
                      :instants::timestamptz[], :received::timestamptz[], :late::boolean[],
                      :sides::int[], :known::uuid[], :codes::text[])
               with ordinality as t(id, same_as, person_id, source_id, order_numbers, order_id, value,
                                    currency, occurred_at, received_at, late, side, known_by, codes,
                                    place))
      """;

  /**
   * Of an order that had no id until the other side of pixel and server told the same event. One of
   * an order that is known by its id already stays an order of its own.
   */
  static final String NAME_ORDERS =
      PURCHASES
          + """
          update conversion c
             set order_id = e.order_id, order_numbers = e.order_numbers, version = c.version + 1
            from (select distinct on (order_numbers, order_id) * from purchase
                   where same_as is not null and order_id is not null
                   order by order_numbers, order_id, place) e
           where c.brand = :brand and c.id = e.same_as and c.order_id is null
             and not exists (select from conversion k
                              where k.brand = :brand and k.order_id = e.order_id
                                and k.order_numbers = e.order_numbers)
          returning c.id
          """;

  /** The first event of an order makes it; without an order id every event is an order. */
  static final String RECORD =
      PURCHASES
          + """
          insert into conversion (brand, id, order_numbers, order_id, person_id, occurred_at, received_at, late,
                                  person_event, person_at, occurred_by_page, told_by,
                                  original_value, original_currency, value,
                                  value_reported_at, value_source_id, value_by_page, version)
          select distinct on (e.order_numbers, coalesce(e.order_id, ' ' || e.id))
                 :brand, e.id, e.order_numbers, e.order_id, e.person_id, e.occurred_at, e.received_at, e.late,
                 e.known_by, case when e.person_id is not null then e.occurred_at end,
                 e.by_page, e.side, e.value, e.currency, case when e.currency = b.currency then e.value end,
                 case when e.value is not null then e.occurred_at end,
                 case when e.value is not null then e.source_id end,
                 case when e.value is not null then e.by_page end, 0
            from purchase e join brand b on b.slug = :brand
           where e.order_id is not null or e.same_as is null
           order by e.order_numbers, coalesce(e.order_id, ' ' || e.id), e.place
          on conflict (brand, order_id, order_numbers) where order_id is not null do nothing
          returning id
          """;

  /** Returns the events that were not the first of their order, and a null for each other one. */
  static final String RELATE =
      PURCHASES
          + """
          insert into conversion_event (brand, event_id, conversion_id, merged)
          select :brand, e.id, c.id, c.id <> e.id
            from purchase e
            join conversion c on c.brand = :brand and c.order_id = e.order_id
                             and c.order_numbers = e.order_numbers
          union all
          select :brand, e.id, coalesce(e.same_as, e.id), e.same_as is not null
            from purchase e where e.order_id is null
          returning case when merged then event_id end
          """;

  /**
   * Returns the codes that were not known of their orders. Each reads as it is written, until
   * {@link #READINGS} says otherwise.
   */
  static final String CODES =
      PURCHASES
          + """
          insert into conversion_code (brand, conversion_id, code, page_key, reading)
          select distinct :brand, m.conversion_id, named.code, e.page_key, named.code
            from purchase e
            join conversion_event m on m.brand = :brand and m.event_id = e.id
           cross join unnest(e.promo_codes) as named(code)
          on conflict do nothing
          returning conversion_id, code
          """;

  static final String READINGS =
      """
      update conversion_code c set reading = t.reading
        from unnest(:conversions::uuid[], :codes::text[], :readings::text[])
          as t(conversion_id, code, reading)
       where c.brand = :brand and c.conversion_id = t.conversion_id and c.code = t.code
      """;

  /**
   * Keeps what the events after the first say of the value, beside what is known of it. Returns the
   * orders of which another value was told, or one for an earlier instant.
   */
  static final String VALUES =
      PURCHASES
          + """
          , reported as (
            select m.conversion_id, e.currency, e.value, e.occurred_at as reported_at, e.source_id,
                   e.by_page
              from purchase e
              join conversion_event m on m.brand = :brand and m.event_id = e.id
             where e.value is not null),
          known as (
            select c.id, c.original_currency, c.original_value, c.value_reported_at,
                   c.value_source_id, c.value_by_page
              from conversion c
             where c.brand = :brand and c.original_value is not null
               and c.id in (select conversion_id from reported))
          insert into conversion_value as v
                 (brand, conversion_id, currency, value, reported_at, source_id, by_page)
          select distinct on (conversion_id, currency, value) :brand, t.*
            from (select * from reported union all select * from known) t
           order by conversion_id, currency, value, by_page, reported_at < '2000-01-01Z',
                    reported_at, source_id
          on conflict on constraint pk_conversion_value do update
             set reported_at = excluded.reported_at, source_id = excluded.source_id,
                 by_page = excluded.by_page
           where (excluded.by_page, excluded.reported_at < '2000-01-01Z', excluded.reported_at,
                  excluded.source_id)
                 < (v.by_page, v.reported_at < '2000-01-01Z', v.reported_at, v.source_id)
          returning conversion_id
          """;

  /**
   * Keeps of each kind of fact what counts, and returns the orders of which something else counts
   * now. An amount in the brand's currency goes before one in another.
   */
  static final String FACTS =
      """
          with told as (
            select m.conversion_id, t.kind,
                   t.rank + (t.currency is distinct from b.currency and t.kind = 'ITEMS')::int as rank,
                   t.reported_at, t.source_id, t.value
              from unnest(:telling::uuid[], :instants::timestamptz[], :sources::uuid[],
                          :kinds::text[], :ranks::int[], :currencies::text[], :values::text[])
                     as t(event_id, reported_at, source_id, kind, rank, currency, value)
              join conversion_event m on m.brand = :brand and m.event_id = t.event_id
              join brand b on b.slug = :brand)
          insert into conversion_fact as f
                 (brand, conversion_id, kind, rank, reported_at, source_id, value)
          select distinct on (conversion_id, kind) :brand, t.*
            from told t
           order by conversion_id, kind, rank, reported_at < '2000-01-01Z', reported_at, source_id,
                    value
          on conflict on constraint pk_conversion_fact do update
             set rank = excluded.rank, reported_at = excluded.reported_at,
                 source_id = excluded.source_id, value = excluded.value
           where (excluded.rank, excluded.reported_at < '2000-01-01Z', excluded.reported_at,
                  excluded.source_id, excluded.value)
                 < (f.rank, f.reported_at < '2000-01-01Z', f.reported_at, f.source_id, f.value)
          returning case when old.value is distinct from new.value then new.conversion_id end
          """;

  /**
   * Completes orders by what the events after the first say. The value is one that not only pages
   * tell, then one in the brand's currency before any other, then the one that was reported for the
   * earliest instant by a clock of this century, then by the source that was connected first, then
   * the lower; the others stay as evidence. The order happened at the earliest instant that such a
   * clock tells, and that not only a page tells. All sides that told of it stay with it. Its person
   * is whom other doors than pages tell of; of an order that only pages tell, whom the earliest of
   * them does. {@code :news} are orders of which something else was not known.
   */
  static final String COMPLETE =
      PURCHASES
          + """
          , reported as (
            select distinct on (m.conversion_id) m.conversion_id, e.occurred_at, e.by_page,
                   bool_and(e.late) over told as late, bit_or(e.side) over told as told_by,
                   bool_and(e.by_page) over told as by_pages
              from purchase e
              join conversion_event m on m.brand = :brand and m.event_id = e.id
            window told as (partition by m.conversion_id)
             order by m.conversion_id, e.occurred_at < '2000-01-01Z', e.by_page, e.occurred_at),
          teller as (
            select distinct on (m.conversion_id) m.conversion_id, e.person_id, e.by_page,
                   e.known_by as person_event, e.occurred_at as person_at
              from purchase e
              join conversion_event m on m.brand = :brand and m.event_id = e.id
             where e.person_id is not null
             order by m.conversion_id, e.by_page, e.occurred_at < '2000-01-01Z', e.occurred_at, e.id),
          best as (
            select distinct on (v.conversion_id) v.*
              from reported t
              join conversion_value v on v.brand = :brand and v.conversion_id = t.conversion_id
              join brand b on b.slug = :brand
             order by v.conversion_id, v.by_page, v.currency <> b.currency,
                      v.reported_at < '2000-01-01Z', v.reported_at, v.source_id, v.value, v.currency),
          complete as (
            select c.id, c.late and t.late as late, c.told_by | t.told_by as told_by,
                   case when p.stays then c.person_id else w.person_id end as person_id,
                   case when p.stays then c.person_event else w.person_event end as person_event,
                   case when p.stays then c.person_at else w.person_at end as person_at,
                   case when k.stays then c.occurred_at else t.occurred_at end as occurred_at,
                   case when k.stays then c.occurred_by_page else t.by_page end as occurred_by_page,
                   coalesce(v.value, c.original_value) as original_value,
                   coalesce(v.currency, c.original_currency) as original_currency,
                   coalesce(v.reported_at, c.value_reported_at) as value_reported_at,
                   coalesce(v.source_id, c.value_source_id) as value_source_id,
                   coalesce(v.by_page, c.value_by_page) as value_by_page
              from reported t
              join conversion c on c.brand = :brand and c.id = t.conversion_id
             cross join lateral (
               select (c.occurred_at < '2000-01-01Z', c.occurred_by_page, c.occurred_at)
                      <= (t.occurred_at < '2000-01-01Z', t.by_page, t.occurred_at) as stays) k
              left join teller w on w.conversion_id = t.conversion_id
                                and (not w.by_page or c.by_page and t.by_pages)
             cross join lateral (
               select case when not c.by_page then c.person_id is not null or w.person_id is null
                           when not t.by_pages then false
                           when w.person_id is null then true
                           when c.person_id is null then false
                           else (c.person_at < '2000-01-01Z', c.person_at, c.person_event)
                                <= (w.person_at < '2000-01-01Z', w.person_at, w.person_event)
                      end as stays) p
              left join best v on v.conversion_id = c.id)
          update conversion c
             set person_id = n.person_id, person_event = n.person_event, person_at = n.person_at,
                 occurred_at = n.occurred_at, occurred_by_page = n.occurred_by_page,
                 late = n.late, told_by = n.told_by,
                 original_value = n.original_value,
                 original_currency = n.original_currency, value_reported_at = n.value_reported_at,
                 value_source_id = n.value_source_id, value_by_page = n.value_by_page,
                 value = case when n.original_currency = b.currency then n.original_value end,
                 version = c.version + 1
            from complete n, brand b
           where c.brand = :brand and c.id = n.id and b.slug = :brand
             and (c.id = any(:news)
                  or (c.person_id, c.person_event, c.person_at,
                      c.occurred_at, c.occurred_by_page, c.late, c.told_by,
                      c.original_value, c.original_currency, c.value_by_page)
                     is distinct from
                     (n.person_id, n.person_event, n.person_at,
                      n.occurred_at, n.occurred_by_page, n.late, n.told_by,
                      n.original_value,
                      n.original_currency, n.value_by_page))
          returning new.id,
                    case when old.person_id is distinct from new.person_id
                         then old.person_id end as former
          """;

  /**
   * Keeps the clicks that are not clearly before the event that names them. Only an id that was
   * given out here is one click's; that of an older system may be a visitor's.
   */
  static final String NAME_CLICKS =
      PURCHASES
          + """
          insert into conversion_click as n
                 (brand, conversion_id, touch_id, page_key, named_at, clicked_at)
          select :brand, m.conversion_id, k.touch_id, e.page_key, min(e.occurred_at), k.clicked_at
            from (select event_id, touch_id, uuid_extract_timestamp(touch_id) as clicked_at
                    from unnest(:naming::uuid[], :clicks::uuid[]) as t(event_id, touch_id)) k
            join purchase e on e.id = k.event_id
            join conversion_event m on m.brand = :brand and m.event_id = e.id
           where k.clicked_at >= e.occurred_at - interval '%d seconds'
           group by m.conversion_id, k.touch_id, e.page_key, k.clicked_at
          on conflict on constraint pk_conversion_click do update
             set named_at = excluded.named_at
           where excluded.named_at < n.named_at
          returning conversion_id
          """
              .formatted(ClockTolerance.AHEAD.toSeconds());

  private ConversionSql() {}
}
