package io.hookline.attribution.collect.ingest;

/** What storing events says to the database: a statement of each kind, however many there are. */
final class EventSql {

  /**
   * Stores the events that no other request has brought within 48 hours, TikTok's rule, and returns
   * the ids of the others, which are few. Of any number of requests at once exactly one claims a
   * key; the others wait for its commit. Keys are locked in their order, so that requests with the
   * same keys never deadlock. No key may be given twice.
   *
   * <p>Lists travel as one text per event: an array of arrays of different lengths does not exist.
   */
  static final String STORE =
      """
      with arriving as materialized (
        select ?::text as brand, t.*
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::timestamptz[], ?::text[],
                      ?::text[], ?::text[], ?::timestamptz[], ?::boolean[], ?::boolean[], ?::text[],
                      ?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[])
            as t(id, source_id, request_id, item, received_at, event, original_event, event_id,
                 occurred_at, late, test, keys, order_id, value, currency, promo_codes, payload)),
      claimed as (
        insert into event_key (brand, source_id, event, event_id, test, first_id, first_received_at)
        select brand, source_id, event, event_id, test, id, received_at
          from arriving
         where event_id is not null
         order by source_id, event, event_id, test
        on conflict on constraint pk_event_key do update
           set first_id = excluded.first_id, first_received_at = excluded.first_received_at
         where event_key.first_received_at <= excluded.first_received_at - interval '48 hours'
        returning first_id),
      stored as (
        insert into event (brand, id, source_id, request_id, item, received_at, event, original_event,
                           event_id, occurred_at, late, test, keys, order_id, value, currency,
                           promo_codes, payload)
        select brand, id, source_id, request_id, item, received_at, event, original_event, event_id,
               occurred_at, late, test, string_to_array(keys, chr(10)), order_id, value, currency,
               string_to_array(promo_codes, chr(10)), payload::jsonb
          from arriving
         where event_id is null or id in (select first_id from claimed))
      select id from arriving where event_id is not null and id not in (select first_id from claimed)
      """;

  /** Who was first of each key. */
  static final String FIRST =
      """
      select k.source_id, k.event, k.event_id, k.test, k.first_id
        from unnest(?::uuid[], ?::text[], ?::text[], ?::boolean[])
          as t(source_id, event, event_id, test)
        join event_key k on k.brand = ? and k.source_id = t.source_id
                        and k.event = t.event and k.event_id = t.event_id and k.test = t.test
      """;

  /** What became of items that are no events. */
  static final String RECEIPTS =
      """
      insert into receipt (brand, id, received_at, source_id, request_id, item, event, event_id,
                           status, duplicate_of, reason, path, late)
      select ?, t.*
        from unnest(?::uuid[], ?::timestamptz[], ?::uuid[], ?::text[], ?::int[], ?::text[],
                    ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::boolean[]) as t
      """;

  private EventSql() {}
}
