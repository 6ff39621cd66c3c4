package io.hookline.content.measure.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some days of the timeline are read from indexes, however long the past is. */
@QuarkusTest
@EmptyFiles
class TimelinePlanTest {

  /** 30,000 entries over 30,000 hours, each hundredth an interval of five hours. */
  private static final String MANY =
      """
      insert into timeline_entry (id, brand, kind, title, starts_at, ends_at, ongoing, source, version,
                                  created_at, updated_at)
      select uuidv7(), 'acme-cosmetics', (array['PRICE', 'STOCK', 'BUDGET'])[1 + n % 3], 'Entry ' || n,
             begin, case when n % 100 = 0 then begin + interval '5 hours' end, false, 'API', 0, now(),
             now()
        from generate_series(1, 30000) n,
             lateral (select now() - n * interval '1 hour') b (begin);
      analyze timeline_entry;
      """;

  @BeforeEach
  void manyEntries() throws SQLException {
    Fixtures.twoBrands();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
  }

  @Test
  void daysOfLongAgoTouchNothingOfWhatCameAfterOrBefore() throws SQLException {
    Instant begin = Fixtures.daysAgo(600);
    TimelineQuestion question =
        new TimelineQuestion(new TimelineFilter(), begin, Fixtures.daysAgo(597));
    List<String> plan = plan(question.sql(), begin, Fixtures.daysAgo(597));
    assertThat(plan).anyMatch(line -> line.contains("ix_timeline_entry_starts"));
    assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    assertThat(read(plan)).as("rows that were looked at: %s", plan).isLessThan(600);
  }

  /** Rows that scans have found or passed over. */
  private static long read(List<String> plan) {
    long rows = 0;
    for (String line : plan) {
      boolean scan = line.contains("Scan");
      boolean passed = line.contains("Rows Removed by Filter: ");
      if (scan) {
        rows += Double.parseDouble(line.replaceAll(".*actual.* rows=([\\d.]+) .*", "$1"));
      } else if (passed) {
        rows += Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return rows;
  }

  private static List<String> plan(String query, Instant begin, Instant end) throws SQLException {
    return Owner.plan(
        Fixtures.ACME,
        "(analyze, timing off, costs off, buffers off) "
            + query
                .replace(":brand", "'acme-cosmetics'")
                .replace(":begin", "'" + begin + "'")
                .replace(":end", "'" + end + "'")
                .replace(":at", "'9999-01-01T00:00:00Z'")
                .replace(":id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")
                .replace(":limit", "51"));
  }
}
