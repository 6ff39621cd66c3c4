package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.reporting.CreatorChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of facts reads what it touches from indexes, however much there is beside it. */
@QuarkusTest
@EmptyFiles
class RollUpPlanTest {

  /**
   * 100 posts with 200 snapshots each, 60,000 orders that are credited, comments, clicks and ads.
   */
  private static final String MANY =
      """
      insert into post (brand, id, network, kind, title, status, published_at, hashtags,
                        communities, version)
      select 'acme-cosmetics', uuidv7(), 'TIKTOK', 'BRAND_ORGANIC', 'Post ' || n, 'PUBLISHED',
             timestamptz '2026-01-01 12:00Z', '{}', '{}', 0
        from generate_series(1, 100) n;
      insert into snapshot (brand, id, post_id, dataset, source, captured_at, collected_at,
                            recorded_at, views, version)
      select brand, uuidv7(), post.id, 'ORGANIC', 'API', at, at, at, n, 0
        from post, generate_series(1, 200) n,
             lateral (select published_at + n * interval '6 hours') as t (at);
      insert into post_told select brand, id, 'ORGANIC', 1, 0 from post;
      insert into post_day (brand, post_id, dataset, day, counts_from, views, estimated, manual,
                            fell, as_of)
      select brand, id, 'ORGANIC', date '2026-01-01' + n, date '2026-01-01' + n, 4, 0, 0, 0, now()
        from post, generate_series(1, 600) n;
      insert into conversion (brand, id, version, recorded_at, occurred_at)
      select 'acme-cosmetics', uuidv7(), 0, now(),
             timestamptz '2026-01-01 12:00Z' + n * interval '10 minutes'
        from generate_series(1, 60000) n;
      insert into credited (brand, conversion_id, version, recorded_at, occurred_at, model, clicked,
                            evidenced)
      select brand, id, 1, now(), occurred_at, 'LAST_TOUCH', true, true from conversion;
      insert into order_origin (brand, conversion_id, origin_id, version)
      select brand, id, uuidv7(), 0 from conversion;
      insert into credit (brand, conversion_id, version, position, occurred_at, evidence, share)
      select brand, id, 1, 1, occurred_at, 'CLICK', 1 from conversion;
      insert into comment_fact (brand, id, post_id, commented_at, comment_class, version,
                                last_version, recorded_at)
      select brand, uuidv7(), post_id, captured_at, 'OTHER', 0, 0, now() from snapshot;
      insert into click_count (brand, link_id, day, version, recorded_at, clicks)
      select brand, post_id, captured_at::date, row_number() over (), captured_at, 7 from snapshot;
      insert into ad_cost (brand, id, day, network, level, ad_kind, campaign, ad_group, ad, clicks,
                           source, version, recorded_at)
      select 'acme-cosmetics', uuidv7(), date '2026-01-01' + n / 60, 'TIKTOK', 'AD', 'SPARK',
             'c' || n % 9, 'g' || n % 9, 'a' || n % 60, 7, 'API', 0, now()
        from generate_series(1, 20000) n;
      insert into ad_cost (brand, id, day, network, level, ad_kind, clicks, source, version,
                           recorded_at)
      select brand, id, day, network, level, ad_kind, 6, source, 1, now() from ad_cost;
      analyze post, snapshot, post_told, post_day, conversion, credited, credit, comment_fact,
              click_count, ad_cost, order_origin;
      """;

  @BeforeEach
  void manyFacts() throws SQLException {
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
  }

  private static List<String> plan(String statement) throws SQLException {
    return Owner.plan(
        ACME,
        statement
            .replaceAll("--[^\n]*", "")
            .replace(":rows::jsonb", "'[]'::jsonb")
            .replace(":brand", "'" + ACME + "'"));
  }

  private static void readsFromIndexes(List<String> plan, String... tables) {
    for (String table : tables) {
      String orItsPart = table + "(_default|_\\d{6})?( .*)?";
      assertThat(plan)
          .as(table)
          .anyMatch(line -> line.matches(".*Index (Only )?Scan.* on " + orItsPart))
          .noneMatch(line -> line.matches(".*Seq Scan on " + orItsPart));
    }
  }

  @Test
  void aPageOfSnapshotsReadsThePostsOwn() throws SQLException {
    List<String> plan = plan(RollUps.days("post-day", "posts-of-snapshots.sql"));
    readsFromIndexes(plan, "snapshot");
    assertThat(plan)
        .as("what stood is read backwards, and no further than needed")
        .anyMatch(line -> line.contains("Index Scan Backward using pk_snapshot"));
    assertThat(plan)
        .as("what is gone is looked up by a hash")
        .anyMatch(line -> line.contains("NOT (ANY") && line.contains("hashed"));
  }

  @Test
  void aPageOfCreditsReadsTheDaysOwn() throws SQLException {
    readsFromIndexes(
        plan(RollUps.days("credit-day", "days-of-credits.sql")),
        "credit",
        "credited",
        "order_origin");
  }

  @Test
  void aPageOfOrdersReadsTheDaysOwn() throws SQLException {
    readsFromIndexes(
        plan(RollUps.days("order-day", "days-of-orders.sql")),
        "conversion",
        "credited",
        "credit",
        "order_origin");
  }

  @Test
  void aPageOfCommentsReadsThePostsOwn() throws SQLException {
    readsFromIndexes(plan(RollUps.days("comment-day", "days-of-comments.sql")), "comment_fact");
  }

  @Test
  void aPageOfClicksReadsTheLinksOwn() throws SQLException {
    readsFromIndexes(plan(RollUps.days("click-day", "days-of-clicks.sql")), "click_count");
  }

  @Test
  void aPageOfAdsReadsTheDaysOwn() throws SQLException {
    readsFromIndexes(plan(RollUps.days("ad-day", "days-of-ads.sql", "ads-beside.sql")), "ad_cost");
  }
}
