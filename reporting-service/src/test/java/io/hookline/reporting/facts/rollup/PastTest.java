package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.Tables;
import io.hookline.reporting.facts.rollup.Past.Step;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;

/** The past of the days is what they were when no more had been told. */
@QuarkusTest
class PastTest {

  private static final Instant THEN = Instant.parse("2026-10-15T00:00:00Z");
  private static final int HISTORIES = 15;

  private static final Past YEAR = past("2026-03-01", "2026-12-31");

  /** Facts stand on the days before and after it too, and move into it and out of it. */
  private static final Past THREE_DAYS = past("2026-10-02", "2026-10-04");

  private static final String OF_DAYS = "d.day between :pastFrom and :pastTo";

  /** Followers at the start are those of the day before; readings are of instants. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "account_day", "d.day between :pastFrom::date - 1 and :pastTo", "view_sources", "true");

  private static Past past(String from, String to) {
    return new Past(LocalDate.parse(from), LocalDate.parse(to), THEN, Step.KNOWN_THEN, null);
  }

  @Test
  void daysOfPostsAreAsTheyWere() throws SQLException {
    int told = 0;
    for (int seed = 1; seed <= HISTORIES; seed++) {
      PostHistory history = new PostHistory(seed);
      Random random = new Random(seed);
      history.contentFeed.forEach(
          event -> event.put("time", isSnapshot(event) ? some(random) : "2026-01-01T00:00:00Z"));
      told +=
          comparedWithThePresent(seed, "post_day", YEAR, history.creatorFeed, history.contentFeed);
    }
    assertThat(told).isGreaterThan(10);
  }

  private static boolean isSnapshot(ObjectNode event) {
    return event.get("type").asText().endsWith("SnapshotRecorded");
  }

  @Test
  void ordersAreAsTheyWere() throws SQLException {
    isAsItWas("order_day", ToldLate::orders);
  }

  @Test
  void creditsAreAsTheyWere() throws SQLException {
    isAsItWas("credit_day", ToldLate::orders);
  }

  @Test
  void clicksAreAsTheyWere() throws SQLException {
    isAsItWas("link_day_clicks", ToldLate::clicks);
  }

  @Test
  void commentsAreAsTheyWere() throws SQLException {
    isAsItWas("comment_day", ToldLate::comments);
  }

  @Test
  void daysOfAccountsAreAsTheyWere() throws SQLException {
    isAsItWas("account_day", ToldLate::accountDays);
  }

  @Test
  void daysOfAdsAreAsTheyWere() throws SQLException {
    isAsItWas("ad_day", ToldLate::adDays);
  }

  @Test
  void sourcesOfViewsAreAsTheyWere() throws SQLException {
    isAsItWas("view_sources", ToldLate::viewSources);
  }

  private static void isAsItWas(String table, Function<ToldLate, List<ObjectNode>> history)
      throws SQLException {
    int told = 0;
    for (int seed = 1; seed <= HISTORIES; seed++) {
      List<ObjectNode> changes = history.apply(new ToldLate(THEN, new Random(seed)));
      told += comparedWithThePresent(seed, table, THREE_DAYS, List.of(), changes);
    }
    assertThat(told).as("histories of which some was told later").isGreaterThan(HISTORIES / 2);
  }

  private static String some(Random random) {
    return THEN.plusSeconds(3_600L * (random.nextInt(400) - 200)).toString();
  }

  /** Whether there was anything, and not all. */
  private static int comparedWithThePresent(
      int seed, String table, Past asked, List<ObjectNode> before, List<ObjectNode> changes)
      throws SQLException {
    Tables.forget();
    Fixtures.twoBrands();
    Feeds.apply(before);
    Feeds.apply(changes);
    String past = rows(asked, asked.with(table), table);
    String present = rows(asked, Past.WITH, table);
    Tables.forget();
    Fixtures.twoBrands();
    Feeds.apply(before);
    Feeds.apply(
        changes.stream()
            .filter(event -> Instant.parse(event.get("time").asText()).isBefore(THEN))
            .toList());
    assertThat(past).as("seed " + seed).isEqualTo(rows(asked, Past.WITH, table));
    return past == null || past.equals(present) ? 0 : 1;
  }

  private static String rows(Past asked, String with, String table) throws SQLException {
    try (Connection owner = Owner.connect()) {
      return Jdbi.open(owner)
          .configure(SqlStatements.class, rules -> rules.setUnusedBindingAllowed(true))
          .createQuery(
              with
                  + """
                  row as (
                    select to_jsonb(d) as shown from %s d where d.brand = :brand and %s)
                  select string_agg(shown::text, E'\\n' order by shown::text) from row"""
                      .formatted(table, OTHERS.getOrDefault(table, OF_DAYS)))
          .bind("brand", ACME)
          .bindMap(asked.bindings())
          .mapTo(String.class)
          .one();
    }
  }
}
