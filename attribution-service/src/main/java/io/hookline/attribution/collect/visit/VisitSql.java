package io.hookline.attribution.collect.visit;

/** The statements of {@link KeepVisits}, of each kind one however much there is. */
final class VisitSql {

  /**
   * How many things a visitor may have done in a day, see {@link VisitDay}, of whom each is looked
   * at. Nobody does more by hand.
   */
  static final int MOST = 2000;

  private static final String BUSY =
      """
      (select count(*) > :most
         from (select from visit_hit h
                where h.brand = :brand and h.source_id = d.source_id
                  and h.visitor = d.visitor and h.at >= d.day_from and h.at < d.day_to
                limit :most + 1) as stored) as busy
      """;

  /** Of the one visit of a day that is busy. */
  private static final String BUSY_ID =
      "md5(%1$s.source_id || ' ' || extract(epoch from %1$s.day_from) || ' ' || %1$s.visitor)::uuid";

  /**
   * Whether the day is known to be busy, found by one look however much is kept of it. One that has
   * become so is known once its visits were made, and until then all is kept.
   */
  private static final String KNOWN_BUSY =
      """
      exists (select from visit v
               where v.brand = :brand and v.id = %s and v.visitor = d.visitor
                 and v.started_at >= d.day_from and v.started_at < d.day_to) as busy
      """
          .formatted(BUSY_ID.formatted("d"));

  private static final String TOLD =
      """
      with told as materialized (
        select r.*
          from jsonb_to_recordset(:hits::jsonb)
            as r (source_id uuid, visitor text, at timestamptz, id uuid, page boolean,
                  landing_page text, referrer_domain text, referrer_host text, app text,
                  utm_source text, utm_medium text, utm_campaign text, utm_content text, utm_term text, click_ids jsonb, tag text,
                  visitor_class text, day_from timestamptz, day_to timestamptz, origin_id uuid,
                  goes_on boolean)),
      days as materialized (
        select d.*, %s
          from (select distinct source_id, visitor, day_from, day_to from told) as d)
      """
          .formatted(KNOWN_BUSY);

  /** Of a busy visitor nothing more is kept: it only counts. */
  static final String HITS =
      TOLD
          + """
      insert into visit_hit (brand, source_id, visitor, at, id, page, landing_page, referrer_domain,
                             referrer_host, app, utm_source, utm_medium, utm_campaign, utm_content, utm_term, click_ids,
                             tag, visitor_class, origin_id, goes_on)
      select :brand, r.source_id, r.visitor, r.at, r.id, r.page, r.landing_page, r.referrer_domain,
             r.referrer_host, r.app, r.utm_source, r.utm_medium, r.utm_campaign, r.utm_content, r.utm_term,
             array(select jsonb_array_elements_text(r.click_ids)), r.tag, r.visitor_class, r.origin_id,
             r.goes_on
        from told r
        join days d using (source_id, visitor, day_from)
       where not d.busy
      on conflict on constraint pk_visit_hit do nothing
      """;

  /**
   * Takes away the visits of those stretches that new hits may belong to and of all behind them,
   * which may go on with what they are, and gives for each visitor and day from when to when they,
   * and the hits, are. What lies within half an hour of a hit is of its stretch, and before what is
   * given here there is silence. Of a busy visitor all visits of the day are taken, and what was
   * done in them is added up.
   */
  static final String TAKE =
      """
      with days as materialized (
        select d.*, %s
          from jsonb_to_recordset(:days::jsonb)
            as d (source_id uuid, visitor text, day_from timestamptz, day_to timestamptz,
                  first_at timestamptz, last_at timestamptz, events bigint, pages bigint))
      """
              .formatted(BUSY)
          + """
      , stretches as materialized (
        select distinct d.source_id, d.visitor, d.day_from, d.day_to, v.stretch_at
          from days d
          join visit v on v.brand = :brand and v.source_id = d.source_id and v.visitor = d.visitor
                      and v.started_at >= d.day_from and v.started_at < d.day_to
                      and (d.busy or v.ended_at >= d.first_at - interval '30 minutes')),
      taken as (
        delete from visit v using stretches s
         where v.brand = :brand and v.source_id = s.source_id and v.visitor = s.visitor
           and v.stretch_at = s.stretch_at
           and v.started_at >= s.day_from and v.started_at < s.day_to
        returning v.*, s.day_from)
      select d.source_id, d.visitor, d.day_from, d.busy,
             least(d.first_at, min(t.started_at)) as from_at,
             greatest(d.last_at, max(t.ended_at)) as to_at,
             d.events + coalesce(sum(t.events), 0) as events,
             d.pages + coalesce(sum(t.pages), 0) as pages,
             coalesce(jsonb_agg(jsonb_build_object(
               'day', t.day, 'source', t.utm_source, 'medium', t.utm_medium,
               'campaign', t.utm_campaign, 'content', t.utm_content, 'term', t.utm_term,
               'click_ids', array_to_string(t.click_ids, ' '), 'referrer', t.referrer_domain,
               'host', t.referrer_host, 'app', t.app, 'landing', t.landing_page,
               'goes_on', t.goes_on, 'pages', t.pages,
               'events', t.events, 'seconds', t.seconds, 'visitor', t.visitor_class,
               'id', t.id, 'began', t.started_at, 'origin', t.origin_id,
               'source_id', t.source_id, 'browser', t.visitor))
               filter (where t.id is not null), '[]') as taken
        from days d
        left join taken t using (source_id, visitor, day_from)
       group by d.source_id, d.visitor, d.day_from, d.busy, d.first_at, d.last_at, d.events, d.pages
      """;

  /** How many things are kept that each visitor did in a day, counted so far and one more. */
  static final String HELD =
      """
      select (select count(*)
                from (select from visit_hit h
                       where h.brand = :brand and h.source_id = d.source_id
                         and h.visitor = d.visitor and h.at >= d.day_from and h.at < d.day_to
                       limit :most + 1) as stored) as held
        from unnest(:sources::uuid[], :visitors::text[], :froms::timestamptz[], :tos::timestamptz[])
          with ordinality as d (source_id, visitor, day_from, day_to, place)
       order by d.place
      """;

  /** Makes one visit of all that a busy visitor did in a day, which is no person's. */
  static final String MAKE_BUSY =
      """
      insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                         events, seconds, click_ids, visitor_class, goes_on)
      select :brand, %s, r.source_id, r.visitor, r.from_at, r.from_at, r.to_at,
             (r.from_at at time zone b.time_zone)::date, r.pages, r.events,
             extract(epoch from r.to_at - r.from_at)::int, '{}', 'BOT', false
        from jsonb_to_recordset(:ranges::jsonb)
          as r (source_id uuid, visitor text, day_from timestamptz, from_at timestamptz,
                to_at timestamptz, pages int, events int)
        join brand b on b.slug = :brand
      returning visitor_class as visitor, id, to_jsonb(started_at) #>> '{}' as began,
                origin_id as origin, source_id, visitor as browser
      """
          .formatted(BUSY_ID.formatted("r"));

  /**
   * Makes the visits of what visitors did in these times. Half an hour of silence ends one, and so
   * does a page whose address names another campaign or click than the one before in the stretch.
   * One that begins with nothing but a page of the shop before goes on: it came from where the
   * visit before it in the day came, of the same class of visitor, as far as there is one.
   */
  static final String MAKE =
      """
      with asked as materialized (
        select r.* from jsonb_to_recordset(:ranges::jsonb)
          as r (source_id uuid, visitor text, day_from timestamptz, from_at timestamptz,
                to_at timestamptz)),
      hit as materialized (
        select h.*, a.day_from,
               case when h.at - lag(h.at) over visitors <= interval '30 minutes' then 0 else 1 end
                 as after_silence
          from asked a
          join visit_hit h on h.brand = :brand and h.source_id = a.source_id
                          and h.visitor = a.visitor and h.at between a.from_at and a.to_at
        window visitors as (partition by h.source_id, h.visitor, a.day_from order by h.at, h.id)),
      stretched as materialized (
        select hit.*, sum(after_silence) over visitors as stretch,
               case when page then tag end as page_tag
          from hit
        window visitors as (partition by source_id, visitor, day_from order by at, id)),
      tagged as (
        select source_id, visitor, day_from, at, id,
               lag(page_tag) over (partition by source_id, visitor, day_from, stretch
                                   order by at, id)
                 is distinct from page_tag as other_tag
          from stretched where page_tag is not null),
      numbered as materialized (
        select s.*, first_value(s.at) over (partition by s.source_id, s.visitor, s.day_from, s.stretch
                                            order by s.at, s.id) as stretch_at,
               sum(case when s.after_silence = 1 or t.other_tag then 1 else 0 end) over (
                 partition by s.source_id, s.visitor, s.day_from order by s.at, s.id) as visit
          from stretched s left join tagged t using (source_id, visitor, day_from, at, id)),
      counted as (
        select source_id, visitor, day_from, visit, min(stretch_at) as stretch_at, min(at) as started_at,
               max(at) as ended_at, count(*) filter (where page) as pages, count(*) as events,
               extract(epoch from max(at) - min(at))::int as seconds,
               (array_agg(id order by at, id))[1] as id
          from numbered group by source_id, visitor, day_from, visit),
      landed as (
        select distinct on (source_id, visitor, day_from, visit) *
          from numbered order by source_id, visitor, day_from, visit, page desc, at, id),
      way as materialized (
        select source_id, visitor, day_from, visitor_class, visit, goes_on, referrer_domain,
               referrer_host, app, utm_source, utm_medium, utm_campaign, utm_content, utm_term,
               click_ids, origin_id
          from landed
        union all
        select a.source_id, a.visitor, a.day_from, v.visitor_class, 0, v.goes_on, v.referrer_domain,
               v.referrer_host, v.app, v.utm_source, v.utm_medium, v.utm_campaign, v.utm_content,
               v.utm_term, v.click_ids, v.origin_id
          from asked a cross join lateral (
            select distinct on (v.visitor_class) v.* from visit v
             where v.brand = :brand and v.source_id = a.source_id and v.visitor = a.visitor
               and v.started_at >= a.day_from and v.started_at < a.from_at
             order by v.visitor_class, v.started_at desc, v.id desc) v),
      led as (
        select source_id, visitor, day_from, visitor_class, visit,
               first_value(visit) over (partition by source_id, visitor, day_from, visitor_class, turn
                                        order by visit) as led_by
          from (select way.*, count(*) filter (where not goes_on) over (
                         partition by source_id, visitor, day_from, visitor_class order by visit) as turn
                  from way) as turned)
      insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                         events, seconds, landing_page, referrer_domain, referrer_host, app,
                         utm_source, utm_medium,
                         utm_campaign, utm_content, utm_term, click_ids, visitor_class,
                         origin_id, goes_on)
      select :brand, c.id, c.source_id, c.visitor, c.stretch_at, c.started_at, c.ended_at,
             (c.started_at at time zone b.time_zone)::date, c.pages, c.events, c.seconds,
             l.landing_page, w.referrer_domain, w.referrer_host, w.app, w.utm_source, w.utm_medium,
             w.utm_campaign, w.utm_content, w.utm_term, w.click_ids, l.visitor_class, w.origin_id,
             w.goes_on
        from counted c
        join landed l using (source_id, visitor, day_from, visit)
        join led using (source_id, visitor, day_from, visit, visitor_class)
        join way w on w.source_id = c.source_id and w.visitor = c.visitor
                  and w.day_from = c.day_from and w.visitor_class = l.visitor_class
                  and w.visit = led.led_by
        join brand b on b.slug = :brand
      returning day::text, utm_source as source, utm_medium as medium, utm_campaign as campaign,
                utm_content as content, utm_term as term,
                array_to_string(click_ids, ' ') as click_ids, referrer_domain as referrer,
                referrer_host as host, app, landing_page as landing, goes_on::text as goes_on,
                pages, events, seconds,
                visitor_class as visitor, id, to_jsonb(started_at) #>> '{}' as began,
                origin_id as origin, source_id, visitor as browser
      """;

  /**
   * Tells of visits that are others now. One of no person is told where one of a person is before
   * it: orders would take that.
   */
  static final String TELL =
      """
      insert into visit_change (brand, visit_id, started_at)
      select :brand, r.id, r.began
        from jsonb_to_recordset(:changes::jsonb)
          as r (id uuid, began timestamptz, source_id uuid, browser text, person boolean)
       where r.person
          or exists (select from visit v
                      where v.brand = :brand and v.source_id = r.source_id and v.visitor = r.browser
                        and v.started_at >= r.began - interval '25 hours' and v.started_at <= r.began
                        and v.id <> r.id and v.visitor_class = 'PERSON')
      """;

  /** So many places of a day are counted each for itself. */
  static final int PLACES = 2000;

  /** And so many more by source, medium and the page before alone; what is left is one. */
  static final int PARTS = 1000;

  /**
   * Adds to the counts of days, and gives those that are others now. A place keeps its count once
   * it has one, and there are no more once a day has as many as it may: so what is taken away is
   * taken from where it was added.
   */
  static final String COUNT =
      """
      with told as materialized (
        select r.*,
               traffic_origin(source, medium, campaign, content, term, click_ids, host, app, landing,
                              goes_on) as whole,
               traffic_origin(source, medium, null, null, null, click_ids, host, app, null, goes_on)
                 as part
          from jsonb_to_recordset(:changes::jsonb)
            as r (id uuid, day date, source text, medium text, campaign text, content text, term text,
                  click_ids text, referrer text, host text, app text, landing text,
                  goes_on boolean,
                  visits bigint, pages bigint, bounces bigint, seconds bigint)),
      days as materialized (
        select d.day, (select count(*)
                         from (select from traffic_count t
                                where t.brand = :brand and t.day = d.day
                                limit :places + :parts) as rows) as there
          from (select distinct day from told) as d),
      numbered as materialized (
        select told.*, d.there, w.id is not null as known,
               row_number() over (partition by told.day, w.id is not null order by told.whole) as place
          from told
          join days d using (day)
          left join traffic_count w
            on w.brand = :brand and w.day = told.day and w.origin = told.whole),
      parted as materialized (
        select n.*, p.id is not null as part_known, n.known or n.place <= :places - n.there as own
          from numbered n
          left join traffic_count p
            on p.brand = :brand and p.day = n.day and p.origin = n.part),
      placed as (
        select p.*,
               case when own then 2
                    when part_known
                      or dense_rank() over (partition by day, own or part_known order by part)
                         <= :places + :parts - there
                            - count(*) filter (where own and not known) over (partition by day) then 1
                    else 0 end as kept
          from parted p)
      insert into traffic_count as t (brand, id, day, utm_source, utm_medium, utm_campaign,
                                      utm_content, utm_term, click_ids, referrer_domain,
                                      referrer_host, app, landing_page, goes_on, visits, page_views,
                                      bounces, seconds, version)
      select :brand, min(id::text)::uuid, day,
             case when kept = 0 then '(other)' else source end as of_source,
             case when kept > 0 then medium end as of_medium,
             case when kept = 2 then campaign end as of_campaign,
             case when kept = 2 then content end as of_content,
             case when kept = 2 then term end as of_term,
             case when kept = 0 then '' else click_ids end as of_click_ids,
             min(case when kept > 0 then referrer end),
             case when kept > 0 then host end as of_host,
             case when kept > 0 then app end as of_app,
             case when kept = 2 then landing end as of_landing,
             kept > 0 and goes_on as of_goes_on,
             sum(visits), sum(pages), sum(bounces), sum(seconds), 1
        from placed
       group by day, of_source, of_medium, of_campaign, of_content, of_term, of_click_ids, of_host,
                of_app, of_landing, of_goes_on
       order by day, of_source, of_medium, of_campaign, of_content, of_term, of_click_ids, of_host,
                of_app, of_landing, of_goes_on
      on conflict on constraint uq_traffic_count do update
         set visits = t.visits + excluded.visits, page_views = t.page_views + excluded.page_views,
             bounces = t.bounces + excluded.bounces, seconds = t.seconds + excluded.seconds,
             version = t.version + 1
      returning *
      """;

  private VisitSql() {}
}
