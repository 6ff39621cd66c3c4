package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.Tables;
import io.hookline.reporting.facts.rollup.Past.Step;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;

/** The past of the days is what they were when no more had been told. */
@QuarkusTest
class PastTest {

  private static final Instant THEN = Instant.parse("2026-10-15T00:00:00Z");
  private static final LocalDate FROM = LocalDate.parse("2026-03-01");
  private static final LocalDate TO = LocalDate.parse("2026-12-31");

  private static final Past PAST = new Past(FROM, TO, THEN, Step.KNOWN_THEN, null);

  @Test
  void daysOfPostsAreAsTheyWere() throws SQLException {
    int told = 0;
    for (int seed = 1; seed <= 15; seed++) {
      PostHistory history = new PostHistory(seed);
      Random random = new Random(seed);
      history.contentFeed.forEach(
          event -> event.put("time", isSnapshot(event) ? some(random) : "2026-01-01T00:00:00Z"));
      told += comparedWithThePresent(seed, "post_day", history.creatorFeed, history.contentFeed);
    }
    assertThat(told).isGreaterThan(10);
  }

  private static boolean isSnapshot(ObjectNode event) {
    return event.get("type").asText().endsWith("SnapshotRecorded");
  }

  @Test
  void creditsAndOrdersAreAsTheyWere() throws SQLException {
    int told = 0;
    for (int seed = 1; seed <= 15; seed++) {
      Random random = new Random(seed);
      List<ObjectNode> attribution = attribution(random);
      Tables.forget();
      Fixtures.twoBrands();
      told += comparedWithThePresent(seed, "credit_day", List.of(), attribution);
      Fixtures.twoBrands();
      told += comparedWithThePresent(seed, "order_day", List.of(), attribution);
    }
    assertThat(told).isGreaterThan(20);
  }

  private static List<ObjectNode> attribution(Random random) {
    List<ObjectNode> changes = new ArrayList<>();
    for (int n = 1; n <= 12; n++) {
      String at = "2026-10-%02dT%02d:00:00Z".formatted(1 + random.nextInt(6), random.nextInt(24));
      Instant told = Instant.parse(some(random));
      for (int version = 0; version <= random.nextInt(3); version++) {
        String value = (1 + random.nextInt(90)) + ".00";
        ObjectNode conversion =
            AttributionChanges.conversion(ACME, id(70 + n), version, at, value, "USD");
        changes.add(conversion.put("time", told.plusSeconds(86_400L * version).toString()));
        ObjectNode credited =
            AttributionChanges.credited(
                ACME,
                id(70 + n),
                version,
                at,
                AttributionChanges.click(id(1 + random.nextInt(3)), "1", value));
        changes.add(credited.put("time", told.plusSeconds(90_000L * version + 60).toString()));
      }
    }
    return changes;
  }

  private static String some(Random random) {
    return THEN.plusSeconds(3_600L * (random.nextInt(400) - 200)).toString();
  }

  /** Whether there was anything, and not all. */
  private static int comparedWithThePresent(
      int seed, String table, List<ObjectNode> before, List<ObjectNode> changes)
      throws SQLException {
    Tables.forget();
    Fixtures.twoBrands();
    Feeds.apply(before);
    Feeds.apply(changes);
    String past = rows(PAST.with(table), table);
    String present = rows(Past.WITH, table);
    Tables.forget();
    Fixtures.twoBrands();
    Feeds.apply(before);
    Feeds.apply(
        changes.stream()
            .filter(event -> Instant.parse(event.get("time").asText()).isBefore(THEN))
            .toList());
    assertThat(past).as("seed " + seed).isEqualTo(rows(Past.WITH, table));
    return past == null || past.equals(present) ? 0 : 1;
  }

  private static String rows(String with, String table) throws SQLException {
    try (Connection owner = Owner.connect()) {
      return Jdbi.open(owner)
          .configure(SqlStatements.class, rules -> rules.setUnusedBindingAllowed(true))
          .createQuery(
              with
                  + """
                  row as (
                    select to_jsonb(d) as shown from %s d where d.brand = :brand)
                  select string_agg(shown::text, E'\\n' order by shown::text) from row"""
                      .formatted(table))
          .bind("brand", ACME)
          .bindMap(PAST.bindings())
          .mapTo(String.class)
          .one();
    }
  }
}
