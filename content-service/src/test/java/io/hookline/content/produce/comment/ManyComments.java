package io.hookline.content.produce.comment;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A large brand, and how its comments are read. */
public final class ManyComments {

  private static final String MANY =
      """
      insert into comment (id, brand, network, platform_id, post_id, text, text_seen_at, edits, search,
                           author_key, author_handle, author_seen_at, commented_at, seen_at, rule_class, rules_version, version, created_at,
                           updated_at)
      select uuidv7(), 'acme-cosmetics', 'TIKTOK', 'c' || n, '%s', 'Comment ' || n, now(), 0,
             array_to_tsvector(array['comment', 'n' || n]), 'a' || n, 'h' || n, now(),
             now() - n * interval '1 minute', now(),
             (array['QUESTION', 'PRAISE', 'OTHER'])[1 + n %% 3], 1, 0, now(), now()
        from generate_series(1, 20000) n;
      vacuum analyze comment;
      """;

  private static final String ANSWERS =
      """
      insert into comment_answer (id, brand, comment_id, post_id, kind, version, created_at)
      select uuidv7(), brand, id, post_id, 'REPLY', 0, now() from comment
       where author_key in ('a7', 'a70', 'a700', 'a7000')
      """;

  private ManyComments() {}

  /** Under a post that was published. */
  public static void record() throws SQLException {
    Fixtures.twoBrands();
    String post = Fixtures.published();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : MANY.formatted(post).split(";\n")) {
        sql.execute(statement);
      }
    }
  }

  /** Four of them by a post. */
  static void answer() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(ANSWERS);
      sql.execute("vacuum analyze comment_answer, post");
    }
  }

  /** Whether pages are known to be visible depends on what else the database does. */
  public static List<String> plan(String query, String words) throws SQLException {
    boolean bitmaps = query.startsWith("with");
    return Owner.plan(
        Fixtures.ACME,
        query
            .replace(":brand", "'acme-cosmetics'")
            .replace(":query", "'" + words.replace("'", "''") + "'")
            .replace(":newest", "2000")
            .replace(":limit", "51"),
        "enable_bitmapscan = " + query.contains("@@"),
        "enable_seqscan = " + !(bitmaps || query.contains("count(*)")),
        "enable_indexscan = " + !bitmaps);
  }
}
