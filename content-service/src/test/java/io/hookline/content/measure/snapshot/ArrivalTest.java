package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A law: in whichever order a set of readings arrives, the answers are the same. */
@QuarkusTest
class ArrivalTest {

  private static final List<String> COUNTERS =
      List.of("views", "likes", "reach", "averageWatchSeconds", "livePeakViewers");

  private final Instant publishedAt = daysAgo(30);

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @RepeatedTest(4)
  void theOrderOfArrivalChangesNothing(RepetitionInfo repetition) throws SQLException {
    Random random = new Random(repetition.getCurrentRepetition());
    String series = series();
    List<String> rows = readings(random);
    String one = published(series, null, publishedAt);
    String other = published(series, null, publishedAt);
    send(one, rows, random);
    Collections.shuffle(rows, random);
    send(other, rows, random);
    assertThat(answers(other)).isEqualTo(answers(one)).isNotEmpty();
    assertThat(answers(one)).as("some fell").anyMatch(row -> row.contains("LIKES]"));
    assertThat(told(other)).isEqualTo(told(one));
  }

  /** One of a key: what stands there already refuses another, whichever came first. */
  private List<String> readings(Random random) {
    List<String> rows = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      Instant at = publishedAt.plus(Duration.ofDays(1 + random.nextInt(12)));
      Instant collected = at.plus(Duration.ofHours(random.nextInt(3)));
      Dataset dataset = Dataset.values()[random.nextInt(3)];
      Source source = Source.values()[random.nextInt(4)];
      String key = at + "\", \"collectedAt\": \"" + collected;
      if (keys.add(key + dataset + source)) {
        String counters =
            COUNTERS.stream()
                .filter(counter -> random.nextInt(3) > 0)
                .map(counter -> ", \"" + counter + "\": " + random.nextInt(50))
                .collect(Collectors.joining());
        rows.add(
            """
            {"postId": "POST", "capturedAt": "%s", "dataset": "%s", "source": "%s", "shares": 1%s}"""
                .formatted(key, dataset, source, counters));
      }
    }
    return rows;
  }

  /** In some files, some rows of them twice. */
  private static void send(String post, List<String> rows, Random random) {
    for (int from = 0; from < rows.size(); ) {
      int to = Math.min(rows.size(), from + 1 + random.nextInt(20));
      List<String> file = new ArrayList<>(rows.subList(from, to));
      file.add(rows.get(random.nextInt(to)));
      Json result =
          operator()
              .body(file.toString().replace("POST", post))
              .post(acme("/snapshots/imports"))
              .then()
              .statusCode(200)
              .extract()
              .as(Json.class);
      assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
      from = to;
    }
  }

  /** Of equal instants the ids, and so the places in the list, are of the arrival. */
  private static Set<String> answers(String post) {
    Json list = SnapshotCalls.list(post, "?limit=200");
    Set<String> answers = new HashSet<>();
    for (int i = 0; i < list.getList("items").size(); i++) {
      List<Object> row = new ArrayList<>();
      for (String field :
          List.of(
              "capturedAt",
              "collectedAt",
              "dataset",
              "source",
              "views",
              "likes",
              "reach",
              "fell")) {
        row.add(list.get("items[" + i + "]." + field));
      }
      answers.add(row.toString());
    }
    return answers;
  }

  private static Set<String> told(String post) throws SQLException {
    Set<String> told = new HashSet<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select concat_ws(' ', dataset, source, told, first_at, last_at) from snapshot_told"
                    + " where post_id = '%s'".formatted(post))) {
      while (row.next()) {
        told.add(row.getString(1));
      }
    }
    return told;
  }
}
