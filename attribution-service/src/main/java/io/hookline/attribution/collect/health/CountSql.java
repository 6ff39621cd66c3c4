package io.hookline.attribution.collect.health;

/**
 * Counts what came of sources, table by table, each row once: what lies behind the place that was
 * reached, and before every transaction that runs.
 */
final class CountSql {

  private static final String PASSED =
      """
         and (t.txid, t.seq) > (:txid::xid8, :seq)
         and t.txid < pg_snapshot_xmin(pg_current_snapshot())
       order by t.txid, t.seq
       limit :limit)
      """;

  private static final String LAST =
      """
      select txid::text as txid, seq, (select count(*) from passed) as passed
        from passed order by passed.txid desc, passed.seq desc limit 1
      """;

  /**
   * Bits as PackedKeys and EventTraits have them. What completes an event of a browser after more
   * than five minutes, by their ids, is taken and makes no pair; of several that complete one event
   * the first makes it. Later versions of a shop's order are no further purchases, and stand among
   * others.
   */
  static final String EVENTS =
      """
      with passed as materialized (
        select t.id, t.txid, t.seq, t.source_id, t.test, t.late, t.door, t.merged_with, t.event_id,
               t.value,
               t.key_kinds as has, t.received_at,
               uuid_extract_timestamp(t.id) - uuid_extract_timestamp(t.merged_with)
                 between interval '-5 minutes' and interval '5 minutes' as soon,
               (t.received_at at time zone b.time_zone)::date as day,
               case when t.event = any(:standard) and t.key_kinds & 2048 = 0 then t.event
                    else 'OTHER' end as event,
               extract(epoch from t.received_at - t.occurred_at) as lag
          from event t join brand b on b.slug = t.brand
         where t.brand = :brand
      """
          + PASSED
          + """
      , completing as (
        select distinct on (o.merged_with) o.id
          from event o
         where o.brand = :brand and o.merged_with is not null
           and o.id > (select merged_with from passed where soon order by merged_with limit 1)
           and o.id <= (select id from passed where soon order by id desc limit 1)
         order by o.merged_with, o.id),
      told as (
        select p.*, p.soon and c.id is not null as pair
          from passed p left join completing c on c.id = p.id),
      counted as (
        insert into source_day as d
          (brand, source_id, day, event, accepted, tests, late, duplicates, pixel, server, offline,
           merged_by_pixel, merged_by_server, with_id, with_value, with_contents, with_email,
           with_phone, with_external_id, with_ttclid, with_ttp, with_click, with_ip, with_user_agent,
           least_lag, last_at)
        select :brand, source_id, day, event,
               count(*) filter (where not test), count(*) filter (where test),
               count(*) filter (where not test and late), 0,
               count(*) filter (where not test and door = 1 and merged_with is null),
               count(*) filter (where not test and door = 2 and merged_with is null),
               count(*) filter (where not test and door = 3 and merged_with is null),
               count(*) filter (where not test and door = 1 and pair),
               count(*) filter (where not test and door <> 1 and pair),
               count(*) filter (where not test and event_id is not null),
               count(*) filter (where not test and value is not null),
               count(*) filter (where not test and has & 1024 <> 0),
               count(*) filter (where not test and has & 2 <> 0),
               count(*) filter (where not test and has & 4 <> 0),
               count(*) filter (where not test and has & 8 <> 0),
               count(*) filter (where not test and has & 16 <> 0),
               count(*) filter (where not test and has & 32 <> 0),
               count(*) filter (where not test and has & 64 <> 0),
               count(*) filter (where not test and has & 256 <> 0),
               count(*) filter (where not test and has & 512 <> 0),
               min(lag) filter (where not test), max(received_at)
          from told
         group by source_id, day, event
         order by source_id, day, event
        on conflict on constraint pk_source_day do update
           set accepted = d.accepted + excluded.accepted, tests = d.tests + excluded.tests,
               late = d.late + excluded.late, pixel = d.pixel + excluded.pixel,
               server = d.server + excluded.server, offline = d.offline + excluded.offline,
               merged_by_pixel = d.merged_by_pixel + excluded.merged_by_pixel,
               merged_by_server = d.merged_by_server + excluded.merged_by_server,
               with_id = d.with_id + excluded.with_id,
               with_value = d.with_value + excluded.with_value,
               with_contents = d.with_contents + excluded.with_contents,
               with_email = d.with_email + excluded.with_email,
               with_phone = d.with_phone + excluded.with_phone,
               with_external_id = d.with_external_id + excluded.with_external_id,
               with_ttclid = d.with_ttclid + excluded.with_ttclid,
               with_ttp = d.with_ttp + excluded.with_ttp,
               with_click = d.with_click + excluded.with_click,
               with_ip = d.with_ip + excluded.with_ip,
               with_user_agent = d.with_user_agent + excluded.with_user_agent,
               least_lag = least(d.least_lag, excluded.least_lag),
               last_at = greatest(d.last_at, excluded.last_at))
      """
          + LAST;

  /** Of duplicates the receipts; those of tests count as little as the tests. */
  static final String RECEIPTS =
      """
      with passed as materialized (
        select t.txid, t.seq, t.source_id, t.received_at, t.status = 'DUPLICATE' as duplicate,
               t.duplicate_of, (t.received_at at time zone b.time_zone)::date as day,
               case when t.event = any(:standard) then t.event else 'OTHER' end as event
          from receipt t join brand b on b.slug = t.brand
         where t.brand = :brand
      """
          + PASSED
          + """
      , counted as (
        insert into source_day as d
          (brand, source_id, day, event, accepted, tests, late, duplicates, pixel, server, offline,
           merged_by_pixel, merged_by_server, with_id, with_value, with_contents, with_email,
           with_phone, with_external_id, with_ttclid, with_ttp, with_click, with_ip, with_user_agent,
           least_lag, last_at)
        select :brand, p.source_id, p.day, p.event, 0, 0, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
               0, 0, 0, 0, 0, null, max(p.received_at)
          from passed p
          left join event first on first.brand = :brand and first.id = p.duplicate_of
         where p.duplicate and first.test is not true
         group by p.source_id, p.day, p.event
         order by p.source_id, p.day, p.event
        on conflict on constraint pk_source_day do update
           set duplicates = d.duplicates + excluded.duplicates,
               last_at = greatest(d.last_at, excluded.last_at))
      """
          + LAST;

  static final String REFUSALS =
      """
      with passed as materialized (
        select t.txid, t.seq, t.source_id, t.test, t.reason, t.field,
               (t.received_at at time zone b.time_zone)::date as day
          from refused_event t join brand b on b.slug = t.brand
         where t.brand = :brand
      """
          + PASSED
          + """
      , counted as (
        insert into source_day_refusal as d (brand, source_id, day, reason, field, refused)
        select :brand, source_id, day, reason, field, count(*)
          from passed
         where not test
         group by source_id, day, reason, field
         order by source_id, day, reason, field
        on conflict on constraint pk_source_day_refusal do update
           set refused = d.refused + excluded.refused)
      """
          + LAST;

  private CountSql() {}
}
