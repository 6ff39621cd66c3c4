package io.hookline.reporting.facts.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Owner;
import io.hookline.reporting.Chaos;
import io.hookline.reporting.Tables;
import io.hookline.reporting.facts.rollup.NaiveDays.Row;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The days of posts against the definition, over random histories in a random order. */
@QuarkusTest
class PostDayLawsTest {

  /** In the order of the bits. */
  private static final List<String> COLUMNS =
      List.of(
          "views",
          "non_follower_views",
          "reach",
          "likes",
          "comments",
          "shares",
          "saves",
          "profile_visits",
          "link_clicks",
          "full_views",
          "watch_seconds",
          "views_past_2_seconds",
          "views_past_3_seconds",
          "views_past_6_seconds",
          "replays",
          "new_followers",
          "live_views",
          "live_viewers",
          "live_gifts",
          "live_seconds",
          "average_watch_seconds",
          "live_peak_viewers");

  /** A row as it is stored. */
  private record Stored(
      String post, LocalDate day, LocalDate from, Map<String, BigDecimal> gained, String rest) {

    String key() {
      return post + " " + day + " " + from;
    }

    String text() {
      return PostDayLawsTest.text(gained) + rest;
    }
  }

  @Test
  void daysAreAsTheDefinitionSays() throws SQLException {
    for (long seed = 1; seed <= 40; seed++) {
      Tables.forget();
      PostHistory history = new PostHistory(seed);
      Chaos.apply(new Random(seed), history.creatorFeed, history.contentFeed);
      Map<String, String> expected = new TreeMap<>();
      history.expected.forEach(
          (post, days) ->
              days.rows(PostHistory.COUNTERS)
                  .forEach((day, row) -> expected.put(post + " " + day, text(row))));
      List<Stored> stored = stored();
      assertThat(stored.stream().collect(Collectors.toMap(Stored::key, Stored::text)))
          .as("seed " + seed)
          .isEqualTo(expected);
      history.expected.forEach(
          (post, days) -> daysAddUp(post, days, stored, new Random(post.hashCode())));
    }
  }

  private static void daysAddUp(String post, NaiveDays days, List<Stored> stored, Random random) {
    for (int n = 0; n < 20; n++) {
      LocalDate from = LocalDate.of(2026, 3, 17).plusDays(random.nextInt(20));
      LocalDate to = from.plusDays(random.nextInt(12));
      for (String counter : PostHistory.COUNTERS) {
        if (!NaiveDays.STANDING.contains(counter)) {
          BigDecimal sum =
              stored.stream()
                  .filter(row -> row.post().equals(post))
                  .filter(row -> !row.day().isBefore(from) && !row.day().isAfter(to))
                  .filter(row -> !row.from().isBefore(from))
                  .map(row -> row.gained().get(column(counter)))
                  .filter(Objects::nonNull)
                  .reduce(BigDecimal::add)
                  .orElse(null);
          assertThat(sum)
              .as("%s %s %s %s", post, counter, from, to)
              .isEqualTo(days.period(counter, from, to));
        }
      }
    }
  }

  private static List<Stored> stored() throws SQLException {
    List<Stored> stored = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery("select * from post_day")) {
      while (rows.next()) {
        stored.add(stored(rows));
      }
    }
    return stored;
  }

  private static Stored stored(ResultSet row) throws SQLException {
    Map<String, BigDecimal> gained = new TreeMap<>();
    for (String column : COLUMNS) {
      if (row.getBigDecimal(column) != null) {
        gained.put(column, row.getBigDecimal(column));
      }
    }
    String rest =
        " estimated "
            + names(row.getLong("estimated"))
            + " manual "
            + names(row.getLong("manual"))
            + " fell "
            + names(row.getLong("fell"))
            + " as of "
            + row.getObject("as_of", OffsetDateTime.class).toInstant();
    return new Stored(
        row.getString("post_id") + " " + row.getString("dataset"),
        row.getObject("day", LocalDate.class),
        row.getObject("counts_from", LocalDate.class),
        gained,
        rest);
  }

  private static List<String> names(long bits) {
    List<String> names = new ArrayList<>();
    for (int bit = 0; bit < COLUMNS.size(); bit++) {
      if ((bits >> bit & 1) == 1) {
        names.add(COLUMNS.get(bit));
      }
    }
    return names.stream().sorted().toList();
  }

  private static String text(Row row) {
    Map<String, BigDecimal> gained = new TreeMap<>();
    row.gained().forEach((counter, value) -> gained.put(column(counter), value));
    return text(gained)
        + " estimated "
        + columns(row.estimated())
        + " manual "
        + columns(row.manual())
        + " fell "
        + columns(row.fell())
        + " as of "
        + row.asOf();
  }

  private static String text(Map<String, BigDecimal> gained) {
    return gained.toString();
  }

  private static List<String> columns(List<String> counters) {
    return counters.stream().map(PostDayLawsTest::column).sorted().collect(Collectors.toList());
  }

  /** {@code link_clicks} of {@code linkClicks}. */
  private static String column(String counter) {
    return Pattern.compile("([A-Z])")
        .matcher(counter)
        .replaceAll(capital -> "_" + capital.group(1).toLowerCase(java.util.Locale.ROOT));
  }
}
