package io.hookline.attribution.collect.ingest;

import java.time.Duration;

/** What storing events says to the database: a statement of each kind, however many there are. */
final class EventSql {

  /** Two events of one key are told from two sides at the same time for so long. */
  static final Duration TOGETHER = Duration.ofMinutes(5);

  /** TikTok's rules: a key is remembered for so long from its first event on. */
  private static final String EXPIRED =
      "k.first_received_at <= excluded.first_received_at - interval '48 hours'";

  /** And two events of one key are told from two sides for so long, whichever came first. */
  private static final String PAIR =
      """
      k.merged_id is null and k.of_browser <> excluded.of_browser
        and excluded.first_received_at between k.first_received_at - interval '5 minutes'
                                           and k.first_received_at + interval '5 minutes'
      """;

  /**
   * Anybody can have told what a browser told. So what another door tells completes it however
   * late: nothing of the shop's own is lost behind it.
   */
  private static final String AFTER_PAGE =
      "k.merged_id is null and k.of_browser and not excluded.of_browser";

  private static final String PAIRED =
      """
      paired as (
        insert into event_key as k (brand, key, first_id, first_received_at, of_browser)
        select brand, browser_key, id, received_at, door = 1
          from arriving
         where browser_key is not null
           and (key is null or id in (select first_id from claimed where merged_id is null))
         order by browser_key
        on conflict on constraint pk_event_key do update
           set first_id = case when %1$s then k.first_id else excluded.first_id end,
               merged_id = case when %1$s then excluded.first_id end,
               first_received_at = excluded.first_received_at, of_browser = excluded.of_browser
        returning first_id, merged_id),
      """
          .formatted(PAIR);

  /**
   * Stores the events that no other request has brought within 48 hours, those that within five
   * minutes complete what the other side told, and the first of another door than a browser's that
   * was first. Returns the ids of those that are not stored, and with what the latter were merged;
   * both are few. Of any number of requests at once exactly one claims a key; the others wait for
   * its commit. Keys are locked in their order, so that requests with the same keys never deadlock.
   * No key may be given twice.
   *
   * <p>A browser's key is only for pairs: it holds the latest event of either side for which the
   * other has not come.
   *
   * <p>Lists travel as one text per event: an array of arrays of different lengths does not exist.
   */
  static final String STORE =
      store(PAIRED, "union all select merged_id, first_id from paired where merged_id is not null");

  /** The same for events none of which has a browser's key, as those of servers. */
  static final String STORE_WITHOUT_BROWSERS = store("", "");

  private static String store(String paired, String andPaired) {
    return """
      with arriving as materialized (
        select ?::text as brand, t.*
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::timestamptz[],
                      ?::int[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::uuid[],
                      ?::timestamptz[], ?::boolean[], ?::boolean[], ?::boolean[], ?::int[],
                      ?::bytea[], ?::text[], ?::numeric[], ?::text[], ?::text[], ?::bytea[])
            as t(id, source_id, request_id, request_name, item, received_at, door, event,
                 original_event, event_id, event_id_hash, key, browser_key, occurred_at, late, test,
                 teaches, key_kinds, keys, order_id, value, currency, promo_codes, payload)),
      claimed as (
        insert into event_key as k (brand, key, first_id, first_received_at, of_browser)
        select brand, key, id, received_at, door = 1
          from arriving
         where key is not null
         order by key
        on conflict on constraint pk_event_key do update
           set first_id = case when %1$s then excluded.first_id else k.first_id end,
               first_received_at =
                 case when %1$s then excluded.first_received_at else k.first_received_at end,
               of_browser = case when %1$s then excluded.of_browser else k.of_browser end,
               merged_id = case when %1$s then null else excluded.first_id end
         where %1$s or %2$s or %3$s
        returning first_id, merged_id),
      %4$s
      merged as (
        select merged_id as id, first_id from claimed where merged_id is not null %5$s),
      stored as (
        insert into event (brand, id, source_id, request_id, request_name, item, received_at, door,
                           event, original_event, event_id, event_id_hash, merged_with, occurred_at,
                           late, test, teaches, key_kinds, keys, order_id, value, currency,
                           promo_codes, payload)
        select brand, id, source_id, request_id, request_name, item, received_at, door, event,
               original_event, event_id, event_id_hash,
               (select m.first_id from merged m where m.id = a.id), occurred_at, late, test, teaches,
               key_kinds, keys, order_id, value, currency, string_to_array(promo_codes, chr(10)),
               payload
          from arriving a
         where key is null or id in (select coalesce(merged_id, first_id) from claimed))
      select id, null::uuid
        from arriving
       where key is not null and id not in (select coalesce(merged_id, first_id) from claimed)
      union all
      select id, first_id from merged
      """
        .formatted(EXPIRED, PAIR, AFTER_PAGE, paired, andPaired);
  }

  /** Who was first of each key. */
  static final String FIRST =
      """
      select k.key, k.first_id
        from unnest(?::uuid[]) as t(key)
        join event_key k on k.key = t.key and k.brand = ?
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
