package io.hookline.content.produce.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars and counts by week read ranges of indexes, however many posts a brand has. */
@QuarkusTest
@EmptyFiles
class PostDatesPlanTest {

  private static final String MANY =
      """
      insert into post (id, brand, network, title, funnel_stage, status, planned_for, version,
                        created_at, updated_at)
      select uuidv7(), 'acme-cosmetics', 'TIKTOK', 'Post ' || n, 'TOFU', 'DRAFT',
             now() - n * interval '1 hour', 0, now(), now()
        from generate_series(1, 5000) n;
      analyze post;
      """;

  @BeforeEach
  void manyPosts() throws SQLException {
    Fixtures.twoBrands();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PostDates.BETWEEN, PostDates.SHOWN})
  void theDaysOfACalendarAreRanges(String statement) throws SQLException {
    assertThat(
            Owner.plan(
                Fixtures.ACME,
                statement
                    .replace(":from", "now() - interval '7 days'")
                    .replace(":until", "now()")
                    .replace(":account::uuid", "null::uuid")
                    .replace(":account", "null::uuid")
                    .replace(":most", "100")))
        .anyMatch(line -> line.contains("ix_post_planned"))
        .anyMatch(line -> line.contains("ix_post_published"))
        .noneMatch(line -> line.contains("Seq Scan on post"));
  }

  @Test
  void theWeeksOfACommitmentAreRanges() throws SQLException {
    assertThat(
            Owner.plan(
                Fixtures.ACME,
                PostDates.BY_WEEK
                    .replace(":account::uuid", "null::uuid")
                    .replace(":account", "null::uuid")
                    .replace(":series::uuid", "null::uuid")
                    .replace(":series", "null::uuid")
                    .replace(":begins", "array['2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z']")
                    .replace(":ends", "array['2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z']")))
        .anyMatch(line -> line.contains("ix_post_planned"))
        .anyMatch(line -> line.contains("ix_post_published"))
        .noneMatch(line -> line.contains("Seq Scan on post"));
  }
}
