package io.hookline.attribution.collect.visit;

/** The statements of {@link KeepVisits}, of each kind one however much there is. */
final class VisitSql {

  static final String HITS =
      """
      insert into visit_hit (brand, source_id, visitor, at, id, page, landing_page, referrer_domain,
                             referrer_host, app, utm_source, utm_medium, utm_campaign, utm_content, utm_term, click_ids,
                             tag, visitor_class)
      select :brand, r.source_id, r.visitor, r.at, r.id, r.page, r.landing_page, r.referrer_domain,
             r.referrer_host, r.app, r.utm_source, r.utm_medium, r.utm_campaign, r.utm_content, r.utm_term,
             array(select jsonb_array_elements_text(r.click_ids)), r.tag, r.visitor_class
        from jsonb_to_recordset(:hits::jsonb)
          as r (source_id uuid, visitor text, at timestamptz, id uuid, page boolean,
                landing_page text, referrer_domain text, referrer_host text, app text,
                utm_source text, utm_medium text, utm_campaign text, utm_content text, utm_term text, click_ids jsonb, tag text,
                visitor_class text)
      on conflict on constraint pk_visit_hit do nothing
      """;

  /**
   * Takes away the visits of those stretches that new hits may belong to, and gives for each
   * visitor from when to when they, and the hits, are. What lies within half an hour of a hit is of
   * its stretch, and before and behind what is given here there is silence.
   */
  static final String TAKE =
      """
      with asked as materialized (
        select r.source_id, r.visitor, min(r.at) as first_at, max(r.at) as last_at
          from jsonb_to_recordset(:hits::jsonb) as r (source_id uuid, visitor text, at timestamptz)
         group by r.source_id, r.visitor),
      stretches as materialized (
        select distinct a.source_id, a.visitor, v.stretch_at
          from asked a
          join visit v on v.brand = :brand and v.source_id = a.source_id and v.visitor = a.visitor
                      and v.started_at <= a.last_at + interval '30 minutes'
                      and v.ended_at >= a.first_at - interval '30 minutes'),
      taken as (
        delete from visit v using stretches s
         where v.brand = :brand and v.source_id = s.source_id and v.visitor = s.visitor
           and v.stretch_at = s.stretch_at
        returning v.*)
      select a.source_id, a.visitor, least(a.first_at, min(t.started_at)) as from_at,
             greatest(a.last_at, max(t.ended_at)) as to_at,
             coalesce(jsonb_agg(jsonb_build_object(
               'day', t.day, 'source', t.utm_source, 'medium', t.utm_medium,
               'campaign', t.utm_campaign, 'content', t.utm_content, 'term', t.utm_term,
               'click_ids', array_to_string(t.click_ids, ' '), 'referrer', t.referrer_domain,
               'host', t.referrer_host, 'app', t.app, 'landing', t.landing_page, 'pages', t.pages,
               'events', t.events, 'seconds', t.seconds, 'visitor', t.visitor_class))
               filter (where t.id is not null), '[]') as taken
        from asked a
        left join taken t on t.source_id = a.source_id and t.visitor = a.visitor
       group by a.source_id, a.visitor, a.first_at, a.last_at
      """;

  /**
   * Makes the visits of what visitors did in these times. Half an hour of silence ends one, and so
   * does a page whose address names another campaign or click than the one before in the stretch.
   */
  static final String MAKE =
      """
      with asked as materialized (
        select r.* from jsonb_to_recordset(:ranges::jsonb)
          as r (source_id uuid, visitor text, from_at timestamptz, to_at timestamptz)),
      hit as materialized (
        select h.*,
               case when h.at - lag(h.at) over visitors <= interval '30 minutes' then 0 else 1 end
                 as after_silence
          from asked a
          join visit_hit h on h.brand = :brand and h.source_id = a.source_id
                          and h.visitor = a.visitor and h.at between a.from_at and a.to_at
        window visitors as (partition by h.source_id, h.visitor order by h.at, h.id)),
      stretched as materialized (
        select hit.*, sum(after_silence) over visitors as stretch,
               case when page then tag end as page_tag
          from hit
        window visitors as (partition by source_id, visitor order by at, id)),
      tagged as (
        select source_id, visitor, at, id,
               lag(page_tag) over (partition by source_id, visitor, stretch order by at, id)
                 is distinct from page_tag as other_tag
          from stretched where page_tag is not null),
      numbered as materialized (
        select s.*, first_value(s.at) over (partition by s.source_id, s.visitor, s.stretch
                                            order by s.at, s.id) as stretch_at,
               sum(case when s.after_silence = 1 or t.other_tag then 1 else 0 end) over (
                 partition by s.source_id, s.visitor order by s.at, s.id) as visit
          from stretched s left join tagged t using (source_id, visitor, at, id)),
      counted as (
        select source_id, visitor, visit, min(stretch_at) as stretch_at, min(at) as started_at,
               max(at) as ended_at, count(*) filter (where page) as pages, count(*) as events,
               extract(epoch from max(at) - min(at))::int as seconds,
               (array_agg(id order by at, id))[1] as id
          from numbered group by source_id, visitor, visit),
      landed as (
        select distinct on (source_id, visitor, visit) *
          from numbered order by source_id, visitor, visit, page desc, at, id)
      insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                         events, seconds, landing_page, referrer_domain, referrer_host, app,
                         utm_source, utm_medium,
                         utm_campaign, utm_content, utm_term, click_ids, visitor_class)
      select :brand, c.id, c.source_id, c.visitor, c.stretch_at, c.started_at, c.ended_at,
             (c.started_at at time zone b.time_zone)::date, c.pages, c.events, c.seconds,
             l.landing_page, l.referrer_domain, l.referrer_host, l.app, l.utm_source, l.utm_medium,
             l.utm_campaign,
             l.utm_content, l.utm_term, l.click_ids, l.visitor_class
        from counted c
        join landed l using (source_id, visitor, visit)
        join brand b on b.slug = :brand
      returning day::text, utm_source as source, utm_medium as medium, utm_campaign as campaign,
                utm_content as content, utm_term as term,
                array_to_string(click_ids, ' ') as click_ids, referrer_domain as referrer,
                referrer_host as host, app, landing_page as landing, pages, events, seconds,
                visitor_class as visitor
      """;

  /** Adds to the counts of days, and gives those that are others now. */
  static final String COUNT =
      """
      insert into traffic_count as t (brand, id, day, utm_source, utm_medium, utm_campaign,
                                      utm_content, utm_term, click_ids, referrer_domain,
                                      referrer_host, app, landing_page, visits, page_views,
                                      bounces, seconds, version)
      select :brand, r.id, r.day, r.source, r.medium, r.campaign, r.content, r.term,
             r.click_ids, r.referrer, r.host, r.app, r.landing, r.visits, r.pages, r.bounces,
             r.seconds, 1
        from jsonb_to_recordset(:changes::jsonb)
          as r (id uuid, day date, source text, medium text, campaign text, content text, term text,
                click_ids text, referrer text, host text, app text, landing text,
                visits bigint, pages bigint, bounces bigint, seconds bigint)
       order by r.day, r.source, r.medium, r.campaign, r.content, r.term, r.click_ids, r.host, r.app,
                r.landing
      on conflict on constraint uq_traffic_count do update
         set visits = t.visits + excluded.visits, page_views = t.page_views + excluded.page_views,
             bounces = t.bounces + excluded.bounces, seconds = t.seconds + excluded.seconds,
             version = t.version + 1
      returning *
      """;

  private VisitSql() {}
}
