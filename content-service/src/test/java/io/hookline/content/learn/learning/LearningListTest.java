package io.hookline.content.learn.learning;

import static io.hookline.content.learn.learning.LearningFixtures.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.network.Network;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of many learnings; {@code -Dlearnings=200000} says how long searches take. */
@QuarkusTest
class LearningListTest {

  private static final int MANY = Integer.getInteger("learnings", 15_000);

  /** What three of them say, the oldest ones, and what one in ten says. */
  private static final String LEARNINGS =
      """
      insert into learning (id, brand, statement, statement_key, pillar_ids, series_ids, networks,
                            evidence, confidence, review_on, state, content_version, search,
                            version, known_since, created_at, updated_at)
      select uuidv7(), 'acme-cosmetics', 'Learning ' || n, 'learning ' || n, '{}', '{}',
             case when n <= 3 then '{YOUTUBE}' else '{TIKTOK}' end::text[],
             '{"experimentIds": [], "postIds": [], "figures": []}', 'LOW',
             date '2027-01-01' + n, 'ACTIVE', 1,
             ('''common'':1 ''word' || n %% 5000 || ''':2'
               || case when n <= 3 then ' ''rare'':3' else '' end)::tsvector, 0, now(), now(), now()
        from generate_series(1, %d) n
      """;

  @BeforeEach
  void many() throws SQLException {
    Fixtures.twoBrands();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("alter table learning disable trigger user");
      sql.execute(LEARNINGS.formatted(MANY));
      sql.execute("alter table learning enable trigger user");
      sql.execute("analyze learning");
    }
  }

  @Test
  @EmptyFiles
  void whatIsNotAmongTheNewestIsFoundByTheIndexes() throws SQLException {
    assertThat(statements("?q=rare")).containsExactly("Learning 3", "Learning 2", "Learning 1");
    assertThat(statements("?network=YOUTUBE")).hasSize(3);
    assertThat(statements("?q=common&limit=2"))
        .containsExactly("Learning " + MANY, "Learning " + (MANY - 1));
    assertThat(statements("?dueBefore=2027-01-03")).containsExactly("Learning 1");
    List<Double> millis = new ArrayList<>();
    for (String query :
        List.of("rare", "common", "word17", "word4999", "nothing", "common word3")) {
      for (int i = 0; i < 20; i++) {
        long begun = System.nanoTime();
        list("?q=" + query);
        millis.add((System.nanoTime() - begun) / 1e6);
      }
    }
    Collections.sort(millis);
    System.out.printf(
        "learnings: %,d, search p50 %.1f ms, p95 %.1f ms%n",
        MANY, millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
    for (LearningFilter filter :
        List.of(by("words"), by("network"), by("due"), by("series"), by("state"))) {
      for (String statement : filter.where().statements()) {
        assertThat(plan(statement, filter))
            .noneMatch(line -> line.contains("Seq Scan on learning "));
      }
    }
    assertThat(plan(by("words").where().statements().get(1), by("words")))
        .anyMatch(line -> line.contains("ix_learning_search"));
    assertThat(plan(by("series").where().statements().get(1), by("series")))
        .anyMatch(line -> line.contains("ix_learning_reference_series"));
  }

  private static LearningFilter by(String what) {
    LearningFilter filter = new LearningFilter();
    switch (what) {
      case "words" -> filter.q = "rare";
      case "network" -> filter.network = Network.YOUTUBE;
      case "due" -> filter.dueBefore = LocalDate.of(2027, 1, 3);
      case "series" -> filter.series = UUID.randomUUID();
      default -> filter.state = LearningState.RETIRED;
    }
    return filter;
  }

  private static List<String> plan(String statement, LearningFilter filter) throws SQLException {
    return Owner.plan(Fixtures.ACME, filter.where(), statement, "enable_seqscan = off");
  }

  private static List<String> statements(String query) {
    return list(query).getList("items[*].statement");
  }
}
