package io.hookline.attribution.evidence.refund;

/** Refunds, told in any order and each any number of times. */
final class TellingSql {

  /** What people and their systems told here: before what events say, and of it the first. */
  static final String RECORD =
      """
      insert into refund as r
             (brand, id, order_key, order_numbers, order_id, told_conversion_id, kind, reference, source, source_id,
              told_amount, told_currency, occurred_at, told_at, recorded_at, recorded_by, status, version)
      select :brand, t.id, t.order_key, t.order_numbers, t.order_id, t.conversion_id, t.kind, t.reference, :source,
             t.source_id, t.amount, t.currency, t.occurred_at, t.recorded_at, t.recorded_at, :by, 'WAITING', 0
        from unnest(:ids::uuid[], :keys::text[], :numbers::text[], :orders::text[], :conversions::uuid[],
                    :kinds::text[], :references::text[], :amounts::numeric[], :currencies::text[],
                    :instants::timestamptz[], :versions::timestamptz[], :recorded::timestamptz[], :sources::uuid[])
          as t(id, order_key, order_numbers, order_id, conversion_id, kind, reference, amount, currency,
               occurred_at, as_of, recorded_at, source_id)
      on conflict on constraint uq_refund_reference do update
         set source = excluded.source, source_id = excluded.source_id,
             told_amount = excluded.told_amount, told_currency = excluded.told_currency,
             given_amount = null, given_currency = null,
             occurred_at = excluded.occurred_at, as_of = null, told_at = excluded.told_at,
             recorded_by = coalesce(excluded.recorded_by, r.recorded_by), version = r.version + 1
       where r.source = 'EVENT'
      returning id
      """;

  /** Keeps what events tell. */
  static final String KEEP =
      """
      insert into refund_telling
             (brand, order_key, kind, reference, id, order_numbers, order_id, source_id, told_amount,
              told_currency, occurred_at, as_of, recorded_at)
      select :brand, t.order_key, t.kind, t.reference, t.id, t.order_numbers, t.order_id, t.source_id, t.amount,
             t.currency, t.occurred_at, t.as_of, t.recorded_at
        from unnest(:ids::uuid[], :keys::text[], :numbers::text[], :orders::text[],
                    :kinds::text[], :references::text[], :amounts::numeric[], :currencies::text[],
                    :instants::timestamptz[], :versions::timestamptz[], :recorded::timestamptz[], :sources::uuid[])
          as t(id, order_key, order_numbers, order_id, kind, reference, amount, currency,
               occurred_at, as_of, recorded_at, source_id)
      on conflict do nothing
      """;

  /**
   * Returns the refunds of which something else counts than before. Of all that events have told of
   * one the earliest counts, of one instant the highest amount, as parts of a refund may be on
   * their way when it is told first. But what a shop took back, which is one of 0, and what it took
   * back are each other's end: there the latest version says which of the two holds, of one instant
   * what is more than 0, and the earliest since the other ended counts. So it is with
   * cancellations, and with refunds of which the shop's versions tell. Beside one that was taken
   * back stands what it was. In which order the tellings arrived, and how many at once, makes no
   * difference.
   */
  static final String COUNT =
      """
      with told as (
        select t.*, coalesce(t.as_of, t.occurred_at) as since,
               t.told_amount is not distinct from 0
                 and (t.kind = 'CANCELLATION' or t.as_of is not null) as back
          from (select distinct *
                  from unnest(:keys::text[], :kinds::text[], :references::text[])
                    as a(order_key, kind, reference)) a
          join refund_telling t on t.brand = :brand and t.order_key = a.order_key
                               and t.kind = a.kind and t.reference = a.reference),
      ends as (
        select t.*,
               max(since) filter (where back) over w as back_at,
               max(since) filter (where told_amount is distinct from 0) over w as given_at,
               min(recorded_at) over w as first_at
          from told t
        window w as (partition by order_key, kind, reference)),
      counts as (
        select distinct on (order_key, kind, reference) *
          from ends
         where case when back_at is null then true
                    when given_at >= back_at then told_amount is distinct from 0 and since >= back_at
                    else back and (given_at is null or since > given_at) end
         order by order_key, kind, reference, occurred_at < '2000-01-01Z', occurred_at,
                  source_id, told_amount desc nulls first, told_currency, as_of, recorded_at, id)
      insert into refund as r
             (brand, id, order_key, order_numbers, order_id, kind, reference, source, source_id, told_amount,
              told_currency, given_amount, given_currency, occurred_at, as_of, told_at, recorded_at,
              status, version)
      select c.brand, c.id, c.order_key, c.order_numbers, c.order_id, c.kind, c.reference, 'EVENT',
             c.source_id, c.told_amount, c.told_currency, g.told_amount, g.told_currency,
             c.occurred_at, c.as_of, c.recorded_at, c.first_at, 'WAITING', 0
        from counts c
        left join lateral (
          select g.told_amount, g.told_currency from refund_telling g
           where c.back and g.brand = :brand and g.order_key = c.order_key and g.kind = c.kind
             and g.reference = c.reference and g.told_amount > 0
             and coalesce(g.as_of, g.occurred_at) = c.given_at
           order by g.told_amount desc, g.told_currency limit 1) g on true
      on conflict on constraint uq_refund_reference do update
         set source_id = excluded.source_id,
             told_amount = excluded.told_amount, told_currency = excluded.told_currency,
             given_amount = excluded.given_amount, given_currency = excluded.given_currency,
             occurred_at = excluded.occurred_at, as_of = excluded.as_of, told_at = excluded.told_at,
             recorded_at = excluded.recorded_at, version = r.version + 1
       where r.source = 'EVENT'
         and (r.source_id, r.told_amount, r.told_currency, r.given_amount, r.given_currency,
              r.occurred_at, r.as_of, r.told_at, r.recorded_at)
             is distinct from
             (excluded.source_id, excluded.told_amount, excluded.told_currency,
              excluded.given_amount, excluded.given_currency,
              excluded.occurred_at, excluded.as_of, excluded.told_at, excluded.recorded_at)
      returning id
      """;

  private TellingSql() {}
}
