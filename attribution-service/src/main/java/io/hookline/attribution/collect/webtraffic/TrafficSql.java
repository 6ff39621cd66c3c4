package io.hookline.attribution.collect.webtraffic;

/** Keeps what was told of days, and works days out of it. */
final class TrafficSql {

  private static final String ROWS =
      """
      with told as (
        select * from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, at timestamptz, day date, tool text, property text, segment text, name text,
                compared text, told text, sessions bigint, users bigint, clicks bigint,
                impressions bigint, position numeric, collected timestamptz, whole boolean))
      """;

  /** Days are worked out of all that was told of them, so two must not do it at once. */
  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('web-traffic:' || :brand, 0)) is null";

  /** Gives the facts of which something is told that was not, or later than it was. */
  static final String KEEP =
      ROWS
          + """
          insert into traffic_reading as k
                 (brand, fact_id, at, told, sessions, users, clicks, impressions, position,
                  first_collected_at, collected_at)
          select :brand, id, at, told, min(sessions), min(users), min(clicks), min(impressions),
                 min(position), min(collected), max(collected)
            from told group by id, at, told order by id, told
          on conflict on constraint pk_traffic_reading do update
             set first_collected_at = least(k.first_collected_at, excluded.first_collected_at),
                 collected_at = greatest(k.collected_at, excluded.collected_at)
           where k.collected_at < excluded.collected_at
              or k.first_collected_at > excluded.first_collected_at
          returning fact_id, old.fact_id is null as added
          """;

  /** Whatever arrives first, the table that was collected last is the one. */
  static final String TABLES =
      ROWS
          + """
          insert into traffic_table as k (brand, at, tool, property, segment, collected_at)
          select :brand, at, tool, property, segment, min(collected)
            from told where whole
           group by at, tool, property, segment order by at, tool, property, segment
          on conflict on constraint pk_traffic_table do update
             set collected_at = excluded.collected_at
           where k.collected_at < excluded.collected_at
          """;

  /** What was collected last counts, whatever arrived first. */
  static final String COUNT =
      ROWS
          + """
          insert into traffic_fact as f
                 (id, brand, at, day, tool, property, segment, name, compared, sessions, users, clicks,
                  impressions, position, collected_at, restated)
          select distinct on (t.id) t.id, :brand, t.at, t.day, t.tool, t.property, t.segment, t.name,
                 t.compared, r.sessions, r.users, r.clicks, r.impressions, r.position, r.collected_at,
                 r.tellings > 1
            from told t
           cross join lateral (
             select k.*, count(*) over () as tellings
               from traffic_reading k
              where k.fact_id = t.id and k.at = t.at
              order by k.collected_at desc, k.first_collected_at desc, k.told
              limit 1) r
           where t.id = any(:ids)
           order by t.id, t.collected desc
          on conflict on constraint pk_traffic_fact do update
             set sessions = excluded.sessions, users = excluded.users, clicks = excluded.clicks,
                 impressions = excluded.impressions, position = excluded.position,
                 collected_at = excluded.collected_at, restated = excluded.restated
          """;

  /**
   * Each property by what it tells, then their sums; what a tool did not tell stays unknown. Of a
   * table that was told again as a whole only what it has now. A whole table by sources that has
   * none of TikTok's says that none came; of channels a chart may show the largest alone. Gives the
   * days that changed.
   */
  static final String DAYS =
      """
      with words as (
        select coalesce((select compared from search_words where brand = :brand), '{}') as own),
      fact as (
        select f.*, f.collected_at >= coalesce(k.collected_at, '-infinity') as stands,
               k.at is not null as whole,
               f.segment = 'QUERY'
                 and exists (select from words w, unnest(w.own) as o (word)
                              where strpos(f.compared, o.word) > 0) as branded
          from unnest(:ats::timestamptz[]) as d (at)
         cross join lateral (
           select * from traffic_fact g where g.brand = :brand and g.at = d.at offset 0) f
          left join traffic_table k on k.brand = :brand and k.at = f.at and k.tool = f.tool
                                   and k.property = f.property and k.segment = f.segment),
      property as (
        select f.at, min(f.day) as day,
               coalesce(sum(sessions) filter (where segment = 'ALL'),
                        sum(sessions) filter (where segment = 'CHANNEL'),
                        sum(sessions) filter (where segment = 'SOURCE')) as sessions,
               sum(users) filter (where segment = 'ALL') as users,
               coalesce(sum(sessions) filter (where segment = 'CHANNEL' and compared = 'direct'),
                        sum(sessions) filter (where segment = 'SOURCE' and compared = 'directnone'),
                        case when bool_or(segment = 'SOURCE' and whole) then 0 end)
                 as direct_sessions,
               sum(sessions) filter (where segment = 'CHANNEL' and compared = 'organicsearch')
                 as organic_search_sessions,
               coalesce(sum(sessions) filter (where segment = 'SOURCE' and compared like 'tiktok%'),
                        case when bool_or(segment = 'SOURCE' and whole) then 0 end)
                 as tiktok_sessions,
               sum(clicks) filter (where tool = 'SEARCH_CONSOLE' and segment = 'ALL')
                 as search_clicks,
               sum(impressions) filter (where tool = 'SEARCH_CONSOLE' and segment = 'ALL')
                 as search_impressions,
               coalesce(sum(clicks) filter (where segment = 'BRANDED'),
                        case when cardinality((select own from words)) > 0
                                  and bool_or(segment = 'QUERY')
                             then coalesce(sum(clicks) filter (where branded), 0) end)
                 as branded_clicks,
               coalesce(sum(impressions) filter (where segment = 'BRANDED'),
                        case when cardinality((select own from words)) > 0
                                  and bool_or(segment = 'QUERY')
                             then coalesce(sum(impressions) filter (where branded), 0) end)
                 as branded_impressions,
               max(f.collected_at) as collected_at
          from fact f where f.stands group by f.at, f.tool, f.property),
      worked as (
        select p.at, min(p.day) as day, sum(p.sessions) as sessions, sum(p.users) as users,
               sum(p.direct_sessions) as direct_sessions,
               sum(p.organic_search_sessions) as organic_search_sessions,
               sum(p.tiktok_sessions) as tiktok_sessions, sum(p.search_clicks) as search_clicks,
               sum(p.search_impressions) as search_impressions,
               sum(p.branded_clicks) as branded_clicks,
               sum(p.branded_impressions) as branded_impressions,
               (select bool_or(f.restated or not f.stands) from fact f where f.at = p.at) as restated,
               max(p.collected_at) as collected_at
          from property p group by p.at)
      insert into web_traffic_day as w
             (id, brand, at, day, sessions, users, direct_sessions, organic_search_sessions,
              tiktok_sessions, search_clicks, search_impressions, branded_clicks,
              branded_impressions, restated, collected_at, version)
      select i.id, :brand, k.at, k.day, k.sessions, k.users, k.direct_sessions,
             k.organic_search_sessions, k.tiktok_sessions, k.search_clicks, k.search_impressions,
             k.branded_clicks, k.branded_impressions, k.restated, k.collected_at, 0
        from worked k join unnest(:ids::uuid[], :ats::timestamptz[]) as i (id, at) on i.at = k.at
       order by k.at
      on conflict on constraint pk_web_traffic_day do update
         set sessions = excluded.sessions, users = excluded.users,
             direct_sessions = excluded.direct_sessions,
             organic_search_sessions = excluded.organic_search_sessions,
             tiktok_sessions = excluded.tiktok_sessions, search_clicks = excluded.search_clicks,
             search_impressions = excluded.search_impressions,
             branded_clicks = excluded.branded_clicks,
             branded_impressions = excluded.branded_impressions,
             restated = excluded.restated, collected_at = excluded.collected_at,
             version = w.version + 1
       where (w.sessions, w.users, w.direct_sessions, w.organic_search_sessions, w.tiktok_sessions,
              w.search_clicks, w.search_impressions, w.branded_clicks, w.branded_impressions,
              w.restated)
             is distinct from
             (excluded.sessions, excluded.users, excluded.direct_sessions,
              excluded.organic_search_sessions, excluded.tiktok_sessions, excluded.search_clicks,
              excluded.search_impressions, excluded.branded_clicks, excluded.branded_impressions,
              excluded.restated)
      returning id
      """;

  private TrafficSql() {}
}
