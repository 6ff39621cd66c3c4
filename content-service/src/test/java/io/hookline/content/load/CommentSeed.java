package io.hookline.content.load;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.value.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;

/** Fills a service's database with comments of many brands, past the service, as COPY does. */
final class CommentSeed {

  /** On each comment of the second brand and on no other's: what a product's name is. */
  static final String OWN_WORD = "zyxwort";

  private static final String COLUMNS =
      "copy comment (id, brand, network, platform_id, post_id, text, text_seen_at, edits, search,"
          + " commented_at, seen_at, rule_class, rules_version, version, created_at, updated_at) from stdin";

  private final RunningService service;
  private final Map<String, String> posts;
  private final List<String> brands;
  private final SplittableRandom random = new SplittableRandom(20261128);

  /**
   * @param posts a post of each brand; the first brand has most of the comments
   */
  CommentSeed(RunningService service, Map<String, String> posts) {
    this.service = service;
    this.posts = posts;
    this.brands = List.copyOf(posts.keySet());
  }

  void fill(int comments) throws SQLException {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement()) {
      List<String> indexes = new ArrayList<>();
      try (ResultSet index =
          sql.executeQuery(
              "select indexname, indexdef from pg_indexes where indexname like 'ix_comment_%'"
                  + " and tablename = 'comment'")) {
        while (index.next()) {
          indexes.add(index.getString("indexdef"));
          try (Statement drop = owner.createStatement()) {
            drop.execute("drop index " + index.getString("indexname"));
          }
        }
      }
      copy(owner, comments);
      sql.execute("set maintenance_work_mem = '512MB'");
      for (String index : indexes) {
        sql.execute(index);
      }
      sql.execute("vacuum analyze comment");
    }
  }

  private void copy(Connection owner, int comments) throws SQLException {
    CopyIn copy = owner.unwrap(BaseConnection.class).getCopyAPI().copyIn(COLUMNS);
    Instant first = Instant.parse("2025-01-01T00:00:00Z");
    for (int i = 0; i < comments; i++) {
      byte[] row = row(i, first.plus(Duration.ofSeconds(20L * i))).getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(row, 0, row.length);
    }
    copy.endCopy();
  }

  /** Four in ten are of the first brand, the others have ever fewer. */
  private String row(int number, Instant at) {
    String brand =
        brands.get(
            random.nextInt(10) < 4
                ? 0
                : 1 + (int) ((brands.size() - 1) * Math.pow(random.nextDouble(), 3)));
    Vocabulary vocabulary = Vocabulary.ALL.get(number % Vocabulary.ALL.size());
    String text = vocabulary.text(random, 4 + random.nextInt(9));
    if (brand.equals(brands.get(1))) {
      text += " " + OWN_WORD;
    }
    return String.join(
            "\t",
            Ids.next().toString(),
            brand,
            "TIKTOK",
            "seed-" + number,
            posts.get(brand),
            text,
            at.toString(),
            "0",
            SearchText.tokens(text),
            at.toString(),
            at.toString(),
            number % 5 == 0 ? "QUESTION" : "OTHER",
            "1",
            "0",
            at.toString(),
            at.toString())
        + "\n";
  }
}
