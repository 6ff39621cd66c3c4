package io.hookline.reporting.load;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Facts of a year of 200 brands as the feeds bring them, and their days as the roll-ups have them.
 * The first brand has a tenth of the posts. An event is a conversion or a decision on its credit;
 * half of these are credited by a link, half by a code.
 */
final class ManyFacts {

  static final int BRANDS = 200;
  static final int DAYS = 365;
  private static final int AT_A_TIME = 500_000;

  private static final String ID = "('00000000-0000-7000-8%s-' || lpad(to_hex(%s), 12, '0'))::uuid";

  private static final String[] BASE = {
    """
    insert into brand (slug, name, time_zone, currency, version)
    select 'brand-' || b, 'Brand ' || b, 'Europe/Berlin', 'EUR', 0 from generate_series(1, %1$d) b
    """,
    """
    insert into creator (brand, id, display_name, version)
    select 'brand-' || b, %3$s, 'Creator ' || k, 0
      from generate_series(1, %1$d) b, generate_series(1, 10) k
    """,
    """
    insert into pillar (brand, id, name, version)
    select 'brand-' || b, %4$s, 'Pillar ' || k, 0
      from generate_series(1, %1$d) b, generate_series(1, 3) k
    """,
    """
    insert into series (brand, id, pillar_id, name, version)
    select brand, id, id, 'Series ' || name, 0 from pillar
    """,
    """
    insert into brand_account (brand, id, network, handle, display_name, version)
    select 'brand-' || b, %5$s, 'TIKTOK', 'brand' || b, 'Brand ' || b, 0
      from generate_series(1, %1$d) b
    """,
    """
    insert into account_day (brand, account_id, day, followers, new_followers, profile_views,
           bio_link_clicks, views, estimated, manual, as_of)
    select a.brand, a.id, current_date - d, 50000 - d * 40, 40, 300, 20, 9000, false, false, now()
      from brand_account a, generate_series(1, %2$d) d
    """
  };

  private static final String POSTS =
      """
      insert into post (brand, id, series_id, creator_id, account_id, network, kind, title, funnel_stage,
             status, published_at, published_on, published_hour, length_seconds, hook_kind, hashtags,
             communities, version)
      select p.brand, %s, s.id, c.id, a.id, 'TIKTOK', 'CREATOR', 'Post ' || n,
             (array['TOFU', 'MOFU', 'BOFU'])[1 + n %% 3], 'PUBLISHED', at, at::date,
             extract(hour from at)::int, 10 + n %% 80, (array['question', 'claim', 'story'])[1 + n %% 3],
             array['tag' || n %% 7, 'tag' || n %% 5], '{}', 0
        from (select n, current_date - (n %% %d) - interval '5 hours' as at,
                     'brand-' || case when n <= %d / 10 then 1 else 2 + n %% (%d - 1) end as brand
                from generate_series(1, %d) n) p
       cross join lateral (select id from series s where s.brand = p.brand order by id offset n %% 3 limit 1) s
       cross join lateral (select id from creator c where c.brand = p.brand order by id offset n %% 10 limit 1) c
       cross join lateral (select id from brand_account a where a.brand = p.brand limit 1) a
      """;

  /** Counters grow with the age of a post, told several times a day. */
  private static final String SNAPSHOTS =
      """
      insert into snapshot (brand, id, post_id, captured_at, collected_at, recorded_at, dataset, source,
             views, reach, likes, comments, shares, saves, profile_visits, link_clicks, full_views,
             watch_seconds, version)
      select p.brand, gen_random_uuid(), p.id, at, at, at, 'ORGANIC', 'API', 1000 * d, 900 * d, 50 * d,
             3 * d, 7 * d, 11 * d, 5 * d, 4 * d, 300 * d, 7000 * d, 0
        from (select *, row_number() over (order by id) as r from post) p,
             generate_series(1, %d) d,
             lateral (select p.published_at + d * (now() - p.published_at) / %d as at) t
       where p.r > %d and p.r <= %d
      """;

  private static final String POST_DAYS =
      """
      insert into post_day (brand, post_id, dataset, day, counts_from, views, reach, likes, comments, shares,
             saves, profile_visits, link_clicks, full_views, watch_seconds, estimated, manual, fell, as_of)
      select brand, post_id, dataset, day, case when views = gain then published_on else day end, gain,
             gain * 9 / 10, gain / 20, gain * 3 / 1000, gain * 7 / 1000, gain * 11 / 1000, gain / 200,
             gain * 4 / 1000, gain * 3 / 10, gain * 7, 0, 0, 0, as_of
        from (select s.brand, s.post_id, s.dataset, p.published_on, s.day, s.views, s.as_of,
                     s.views - coalesce(lag(s.views) over (partition by s.post_id order by s.day), 0) as gain
                from (select brand, post_id, dataset, (captured_at at time zone 'Europe/Berlin')::date as day,
                             max(views) as views, max(captured_at) as as_of
                        from snapshot group by 1, 2, 3, 4) s
                join post p on p.brand = s.brand and p.id = s.post_id) g
      """;

  private static final String LINKS =
      """
      insert into link (brand, id, creator_id, post_id, slug, version)
      select brand, %s, creator_id, id, 'link-' || r, 0
        from (select *, row_number() over (order by id) as r from post) p
      """;

  private static final String CODES =
      """
      insert into promo_code (brand, id, creator_id, code, version)
      select brand, id, id, 'CODE' || left(id::text, 4), 0 from creator
      """;

  private static final String CLICKS =
      """
      insert into link_day_clicks (brand, link_id, creator_id, day, clicks, version)
      select brand, id, creator_id, current_date - d, 5 + d %% 11, 0 from link, generate_series(1, %d) d
      """;

  private static final String CLICK_COUNTS =
      """
      insert into click_count (brand, link_id, day, version, recorded_at, creator_id, clicks)
      select brand, link_id, day, version, day + time '23:59', creator_id, clicks from link_day_clicks
      """;

  private static final String ADS =
      """
      insert into ad_day (brand, id, day, network, ad_kind, spend, impressions, reach, clicks, video_views,
             conversions, conversion_value, source, version, recorded_at)
      select 'brand-' || b, gen_random_uuid(), current_date - d, 'TIKTOK',
             (array['SPARK', 'IN_FEED'])[k], 120.50, 20000, 15000, 240, 9000, 6, 310.00, 'IMPORT', 0, now()
        from generate_series(1, %1$d) b, generate_series(1, %2$d) d, generate_series(1, 2) k
      """;

  private static final String CONVERSIONS =
      """
      insert into conversion (brand, id, version, recorded_at, order_id, occurred_at, value_amount,
             original_amount, original_currency)
      select 'brand-' || 1 + n %% %d, %s, 1, at, 'order-' || n, at, 20 + n %% 90, 20 + n %% 90, 'EUR'
        from generate_series(%d, %d) n,
             lateral (select now() - ((n * 7919::bigint) %% (365 * 1440)) * interval '1 minute' as at) t
      """;

  private static final String DECISIONS =
      """
      insert into credited (brand, conversion_id, version, recorded_at, occurred_at, model,
             click_window_hours, view_window_hours, clicked, evidenced)
      select brand, id, 1, recorded_at, occurred_at, 'LAST_TOUCH', 168, 24, true, true
        from conversion where id >= %s and id <= %s
      """;

  private static final String CREDITS =
      """
      insert into credit (brand, conversion_id, version, position, occurred_at, creator_id, link_id,
             promo_code_id, evidence, share, value)
      select v.brand, v.id, 1, 1, v.occurred_at,
             case when v.k %% 2 = 0 then ls.creators[at.link] else cs.ids[at.code] end,
             case when v.k %% 2 = 0 then ls.ids[at.link] end,
             case when v.k %% 2 = 1 then cs.ids[at.code] end,
             case when v.k %% 2 = 0 then 'CLICK' else 'PROMO_CODE' end, 1, v.value_amount
        from (select *, substr(order_id, 7)::bigint as k from conversion where id >= %s and id <= %s) v
        join (select brand, array_agg(id order by id) as ids from creator group by 1) cs on cs.brand = v.brand
        join (select brand, array_agg(id order by id) as ids, array_agg(creator_id order by id) as creators
                from link group by 1) ls on ls.brand = v.brand
       cross join lateral (select 1 + v.k / 200 %% 10 as code, 1 + v.k / 200 %% cardinality(ls.ids) as link) at
      """;

  private static final String[] OUTCOME_DAYS = {
    "truncate credit_day, order_day, fact_begin",
    """
    insert into credit_day (brand, day, creator_id, link_id, promo_code_id, post_id, evidence, conversions,
           value, valued, credits, as_of)
    select k.brand, (k.occurred_at at time zone 'Europe/Berlin')::date, k.creator_id, k.link_id,
           k.promo_code_id, l.post_id, k.evidence, sum(k.share), sum(k.value), sum(k.share), count(*), now()
      from credit k left join link l on l.brand = k.brand and l.id = k.link_id
     group by 1, 2, 3, 4, 5, 6, 7
    """,
    """
    insert into order_day (brand, day, orders, credited, clicked, evidenced, value, net, valued, as_of)
    select brand, (occurred_at at time zone 'Europe/Berlin')::date, count(*), count(*), count(*), count(*),
           sum(value_amount), sum(value_amount), count(*), now()
      from conversion group by 1, 2
    """,
    """
    insert into fact_begin (brand, facts, first_day)
    select slug, f, current_date - 366
      from brand, unnest(array['CLICKS', 'ORDERS', 'CREDITS', 'COMMENTS', 'ADS']) f
    """,
    "vacuum analyze"
  };

  private ManyFacts() {}

  private static String id(int kind, String number) {
    return ID.formatted("%03d".formatted(kind), number);
  }

  /** The same as the database makes. */
  static UUID idOf(int kind, long number) {
    return UUID.fromString("00000000-0000-7000-8%03d-%012x".formatted(kind, number));
  }

  static int brandOf(int post, int posts) {
    return post <= posts / 10 ? 1 : 2 + post % (BRANDS - 1);
  }

  static void load(RunningService service, int posts, int snapshots) throws SQLException {
    for (String statement : BASE) {
      service.execute(
          statement.formatted(
              BRANDS, DAYS, id(1, "b * 100 + k"), id(2, "b * 100 + k"), id(3, "b")));
    }
    service.execute(POSTS.formatted(id(4, "n"), DAYS - 20, posts, BRANDS, posts));
    int each = snapshots / posts;
    int some = Math.max(1, AT_A_TIME / each);
    for (int from = 0; from < posts; from += some) {
      service.execute(SNAPSHOTS.formatted(each, each, from, from + some));
    }
    service.execute(
        POST_DAYS,
        LINKS.formatted(id(5, "r")),
        CODES,
        CLICKS.formatted(DAYS),
        CLICK_COUNTS,
        ADS.formatted(BRANDS, DAYS));
  }

  /** Adds events up to so many, of those that there are already. */
  static void conversions(RunningService service, int from, int to) throws SQLException {
    for (int next = from / 2; next < to / 2; next += AT_A_TIME) {
      int last = Math.min(next + AT_A_TIME, to / 2) - 1;
      String first = id(6, "" + next);
      service.execute(
          CONVERSIONS.formatted(BRANDS, id(6, "n"), next, last),
          "analyze conversion",
          DECISIONS.formatted(first, id(6, "" + last)),
          CREDITS.formatted(first, id(6, "" + last)));
    }
    service.execute(OUTCOME_DAYS);
  }
}
