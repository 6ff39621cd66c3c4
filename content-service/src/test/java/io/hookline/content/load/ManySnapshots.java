package io.hookline.content.load;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;

/**
 * Two hundred brands with a snapshot a day of every post over its last ninety days, and now and
 * then one by hand that tells the link clicks alone. The first brand has 2,000 posts; half of all
 * posts came out before these days.
 */
final class ManySnapshots {

  static final int BRANDS = 200;
  static final int POSTS_OF_FIRST = 2_000;
  private static final int DAYS = 90;
  private static final int AT_A_TIME = 5_000;

  private static final String BRAND =
      """
      insert into brand (slug, name, time_zone, currency, version)
      select 'brand-' || b, 'Brand ' || b, 'Europe/Berlin', 'EUR', 0
        from generate_series(1, %d) b
      """;

  private static final String POSTS =
      """
      insert into post (id, brand, network, kind, title, funnel_stage, status, published_at, url,
                        published_version, version, created_at, updated_at)
      select uuidv7(at - now()), brand, 'TIKTOK', 'BRAND_ORGANIC', 'Post ' || n, 'TOFU', 'PUBLISHED',
             at, 'https://www.tiktok.com/@a/video/' || n, 1, 0, at, at
        from (select n, now() - interval '1 day' - random() * interval '180 days' as at,
                     'brand-' || case when n <= %d then 1 else 2 + n %% (%d - 1) end as brand
                from generate_series(1, %d) n) p
      """;

  private static final String DAILY =
      """
      insert into snapshot (id, brand, post_id, dataset, source, captured_at, collected_at, views, reach,
                            likes, comments, shares, saves, full_views, watch_seconds,
                            average_watch_seconds, new_followers, recorded_at)
      select uuidv7(), brand, id, 'ORGANIC', 'API', at, at, 1000 * d, 900 * d, 50 * d, 3 * d, 7 * d,
             11 * d, 300 * d, 7000 * d, 7, d, at
        from (select * from post order by id offset %d limit %d) p,
             generate_series(1, %d) d,
             lateral (select now() - (%d - d) * interval '1 day' - interval '3 hours' as at)
       where at > published_at
      """;

  private static final String BY_HAND =
      """
      insert into snapshot (id, brand, post_id, dataset, source, captured_at, collected_at, link_clicks,
                            recorded_at)
      select uuidv7(), brand, id, 'ORGANIC', 'MANUAL', at, at, 40 * d, at
        from (select * from post where published_at < now() - interval '80 days') p,
             generate_series(5, %1$d, 40) d,
             lateral (select now() - (%1$d - d) * interval '1 day' - interval '2 hours' as at)
       where at > published_at and brand = 'brand-1'
      """;

  /** What the service keeps up to date itself. */
  private static final String TOLD =
      """
      insert into snapshot_told (brand, post_id, dataset, source, told, first_at, last_at)
      select brand, post_id, dataset, source,
             case source when 'API' then %d else %d end, min(captured_at), max(captured_at)
        from snapshot
       group by 1, 2, 3, 4
      """;

  private ManySnapshots() {}

  static void load(RunningService service, int snapshots) throws SQLException {
    // A quarter of the days of all posts are before their publication.
    int posts = Math.max(POSTS_OF_FIRST, snapshots * 4 / 3 / DAYS);
    service.execute("alter table post disable trigger user");
    service.execute(BRAND.formatted(BRANDS), POSTS.formatted(POSTS_OF_FIRST, BRANDS, posts));
    for (int from = 0; from < posts; from += AT_A_TIME) {
      service.execute(DAILY.formatted(from, AT_A_TIME, DAYS, DAYS));
    }
    service.execute(BY_HAND.formatted(DAYS));
    service.execute(TOLD.formatted(bits(DAILY), bits(BY_HAND)));
    service.execute(
        "vacuum analyze post", "vacuum analyze snapshot", "vacuum analyze snapshot_told");
  }

  /** Of the counters that a statement inserts. */
  private static long bits(String insert) {
    long bits = 0;
    for (var counter : io.hookline.content.measure.snapshot.Counter.values()) {
      if (insert
          .substring(0, insert.indexOf(')'))
          .matches("(?s).*\\b" + counter.column() + "\\b.*")) {
        bits |= counter.bit();
      }
    }
    return bits;
  }
}
