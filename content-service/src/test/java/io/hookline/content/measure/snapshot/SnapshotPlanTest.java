package io.hookline.content.measure.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of a post's snapshots is read from the index, whatever the table's size. */
@QuarkusTest
@EmptyFiles
class SnapshotPlanTest {

  /** 100 posts with 200 snapshots each, over 50 days. */
  private static final String MANY =
      """
      insert into post (id, brand, series_id, network, title, funnel_stage, status, published_at,
                        url, published_version, version, created_at, updated_at)
      select uuidv7(), 'acme-cosmetics', '%s', 'TIKTOK', 'Post ' || n, 'TOFU', 'PUBLISHED',
             now() - interval '50 days', 'https://example.com/' || n, 1, 0, now(), now()
        from generate_series(1, 100) n;
      insert into snapshot (id, brand, post_id, dataset, source, captured_at, collected_at,
                            views, recorded_at)
      select uuidv7(), brand, post.id, 'ORGANIC', 'API', published_at + n * interval '6 hours',
             now(), n * 100, now()
        from post, generate_series(1, 199) n;
      analyze snapshot;
      """;

  @BeforeEach
  void manySnapshots() throws SQLException {
    Fixtures.twoBrands();
    String series = Fixtures.series();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY.formatted(series));
    }
  }

  @Test
  void aPageTouchesOnlyTheIndexAndThePostsOwnMonths() throws SQLException {
    List<String> plan = plan();
    assertThat(plan).anyMatch(line -> line.contains("Index Scan Backward"));
    assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    assertThat(plan)
        .as("sorted by the index; only equal instants are put in order")
        .noneMatch(line -> line.strip().matches("(-> +)?Sort +\\(.*"));
    assertThat(plan)
        .as("months before the publication are passed over")
        .noneMatch(line -> line.contains(" snapshot_" + monthsAgo(3)));
  }

  private static List<String> plan() throws SQLException {
    return Owner.plan(
        Fixtures.ACME,
        RecordedReadings.SNAPSHOTS
            .before()
            .replace(":post", "'" + anyPost() + "'")
            .replace(":since", "'" + Instant.now().minus(java.time.Duration.ofDays(50)) + "'")
            .replace(":at", "now()")
            .replace(":id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")
            .replace(":until", "null")
            .replace(":dataset", "null")
            .replace(":source", "null")
            .replace(":limit", "51"));
  }

  /** Its id: how it is looked up is no part of the plan. */
  private static String anyPost() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet post = sql.executeQuery("select id from post limit 1")) {
      post.next();
      return post.getString(1);
    }
  }

  private static String monthsAgo(int months) {
    return java.time.YearMonth.now(java.time.ZoneOffset.UTC)
        .minusMonths(months)
        .format(java.time.format.DateTimeFormatter.ofPattern("yyyyMM"));
  }
}
