package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days of accounts and comments, and what a move of the brand to another time zone does. */
@QuarkusTest
class FactDaysTest {

  @BeforeEach
  void brand() {
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
  }

  private static ObjectNode told(int id, String source, String at, String counters) {
    return ContentChanges.accountDay(ACME, id(id), id(81), "2026-10-11", source, at, counters);
  }

  /** As the content-service's CountingDay has it, rule by rule. */
  @Test
  void ofAnAccountsDayCountsCounterByCounterWhatWasToldBest() throws SQLException {
    List<ObjectNode> readings =
        new ArrayList<>(
            List.of(
                // While the day ran, by the best source: less than what a person saw afterwards.
                told(1, "API", "2026-10-11T20:00:00Z", "{\"followers\": 1, \"reach\": 1}"),
                told(2, "MANUAL", "2026-10-12T01:00:00Z", "{\"followers\": 2}"),
                told(3, "IMPORT", "2026-10-12T00:00:00Z", "{\"views\": 3}"),
                told(4, "MANUAL", "2026-10-12T09:00:00Z", "{\"views\": 4}"),
                told(5, "API", "2026-10-12T02:00:00Z", "{\"likes\": 5}"),
                told(6, "API", "2026-10-12T03:00:00Z", "{\"likes\": 4}"),
                told(7, "API", "2026-10-12T03:00:00Z", "{\"likes\": 6}"),
                told(8, "ESTIMATED", "2026-10-14T00:00:00Z", "{\"reach\": 9, \"shares\": 9}")));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(readings, new Random(seed));
      Feeds.apply(readings);
      assertThat(
              rows(
                  """
                  select concat_ws(' ', day, followers, reach, views, likes, shares,
                                   coalesce(comments::text, 'null'), estimated, manual,
                                   as_of at time zone 'UTC')
                    from account_day"""))
          .containsExactly("2026-10-11 2 1 3 6 9 null t t 2026-10-14 00:00:00");
      sql("truncate account_day, account_reading");
    }
  }

  @Test
  void aDayIsOverWhereItsZoneSaysSo() throws SQLException {
    ObjectNode offset = told(1, "IMPORT", "2026-10-12T03:00:00Z", "{\"views\": 1}");
    offset.withObject("data").put("dayZone", "-05:00");
    ObjectNode unknown = told(2, "IMPORT", "2026-10-12T11:59:00Z", "{\"views\": 2}");
    unknown.withObject("data").putNull("dayZone");
    ObjectNode over = told(3, "IMPORT", "2026-10-12T05:00:00Z", "{\"views\": 3}");
    over.withObject("data").put("dayZone", "UTC-5");
    ObjectNode named = told(4, "IMPORT", "2026-10-12T04:00:00Z", "{\"views\": 4}");
    named.withObject("data").put("dayZone", "America/New_York");
    Feeds.apply(offset, unknown, over, named);
    assertThat(rows("select views || ' ' || is_whole from account_reading order by views"))
        .containsExactly("1 false", "2 false", "3 true", "4 true");
  }

  @Test
  void aCommentCountsOnceWhereItIsNow() throws SQLException {
    String at = "2026-10-12T03:00:00Z";
    String counts =
        "select concat_ws(' ', post_id, day, comment_class, comments) from comment_day order by 1";
    Feeds.apply(
        ContentChanges.comment(ACME, id(1), id(21), at, "OTHER", 0),
        ContentChanges.comment(ACME, id(2), id(21), at, "OTHER", 0));
    assertThat(rows(counts)).containsExactly(id(21) + " 2026-10-11 OTHER 2");
    Feeds.apply(ContentChanges.comment(ACME, id(1), id(22), "2026-10-09T12:00:00Z", "INTENT", 2));
    Feeds.apply(ContentChanges.comment(ACME, id(1), id(21), at, "PRAISE", 1));
    assertThat(rows(counts))
        .containsExactly(id(21) + " 2026-10-11 OTHER 1", id(22) + " 2026-10-09 INTENT 1");
    assertThat(rows("select first_day::text from fact_begin where facts = 'COMMENTS'"))
        .containsExactly("2026-10-09");
  }

  @Test
  void aBrandThatMovesTakesAllOfItsDaysAlong() throws SQLException {
    String late = "2026-10-12T03:00:00Z";
    Feeds.apply(
        ContentChanges.post(ACME, id(21)).published("2026-10-11T02:00:00Z").event(),
        ContentChanges.snapshot(ACME, id(61), id(21), late).tells("{\"views\": 7}").event(),
        ContentChanges.comment(ACME, id(1), id(21), late, "OTHER", 0),
        ContentChanges.mention(ACME, id(2), null, late, 5L),
        AttributionChanges.conversion(ACME, id(71), late, "70.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 1, late, AttributionChanges.click(id(1), "1", "70.00")));
    String days =
        """
        select 'post ' || day || ' ' || counts_from || ' ' || views from post_day
        union all select 'out ' || published_on || ' ' || published_hour from post
        union all select 'comment ' || day from comment_day
        union all select 'order ' || day || ' ' || credited from order_day
        union all select 'credit ' || day || ' ' || value from credit_day
        union all select facts || ' ' || first_day from fact_begin""";
    assertThat(rows(days))
        .containsExactlyInAnyOrder(
            "post 2026-10-11 2026-10-10 7",
            "out 2026-10-10 22",
            "comment 2026-10-11",
            "order 2026-10-11 1",
            "credit 2026-10-11 70.0000",
            "COMMENTS 2026-10-11",
            "MENTIONS 2026-10-11",
            "ORDERS 2026-10-11",
            "SOLD_ITEMS 2026-10-11",
            "CREDITS 2026-10-11");
    ObjectNode moved = CreatorChanges.brand(ACME, "Europe/Berlin", "USD");
    moved.withObject("data").put("version", 1);
    Feeds.apply(moved);
    assertThat(rows(days))
        .containsExactlyInAnyOrder(
            "post 2026-10-12 2026-10-11 7",
            "out 2026-10-11 4",
            "comment 2026-10-12",
            "order 2026-10-12 1",
            "credit 2026-10-12 70.0000",
            "COMMENTS 2026-10-12",
            "MENTIONS 2026-10-12",
            "ORDERS 2026-10-12",
            "SOLD_ITEMS 2026-10-12",
            "CREDITS 2026-10-12");
  }

  @Test
  void whatAPageDoesNotChangeIsNotWrittenAgain() throws SQLException {
    Feeds.apply(
        ContentChanges.post(ACME, id(21)).published("2026-10-01T12:00:00Z").event(),
        snapshot(61, 10),
        snapshot(62, 11),
        snapshot(63, 13),
        snapshot(64, 14));
    List<String> before = rows("select day || ' ' || ctid from post_day order by day");
    Feeds.apply(snapshot(65, 12));
    List<String> after = rows("select day || ' ' || ctid from post_day order by day");
    assertThat(after).hasSize(5);
    assertThat(after.stream().filter(row -> !before.contains(row)).map(row -> row.split(" ")[0]))
        .containsExactly("2026-10-12", "2026-10-13");
  }

  private static ObjectNode snapshot(int id, int day) {
    return ContentChanges.snapshot(ACME, id(id), id(21), "2026-10-" + day + "T12:00:00Z")
        .tells("{\"views\": %d}".formatted(day))
        .event();
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet found = sql.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static void sql(String statement) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }
}
