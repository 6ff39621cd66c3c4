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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings are found by keys: no list of a brand's posts is read. */
@QuarkusTest
@EmptyFiles
class PostWarningsPlanTest {

  /** Posts of one network without a media, a caption or a date in common. */
  private static final String MANY =
      """
      insert into post (id, brand, network, title, funnel_stage, status, media_reference,
                        media_sha256, caption, caption_bands, planned_for, terms, search, version,
                        created_at, updated_at)
      select uuidv7(n * interval '1 second' - interval '4 hours'), 'acme-cosmetics', 'TIKTOK',
             'Post ' || n, 'TOFU', 'DRAFT', 'drive/' || n, encode(sha256(n::text::bytea), 'hex'),
             'Post ' || n, array[n * 2, n * 2 + 1], timestamptz '2027-01-01' + n * interval '1 hour',
             '{}', '', 0, now(), now()
        from generate_series(1, 8000) n;
      vacuum analyze post;
      """;

  @BeforeEach
  void manyPosts() throws SQLException {
    Fixtures.twoBrands();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : MANY.split(";\n")) {
        sql.execute(statement);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SAME_MEDIA, ix_post_media",
    "SIMILAR_CAPTION, ix_post_caption_bands",
    "SAME_SLOT, ix_post_planned"
  })
  void eachIsServedByItsIndex(WarningKind kind, String index) throws SQLException {
    String plan =
        plan(
            switch (kind) {
              case SAME_MEDIA -> PostWarnings.SAME_MEDIA;
              case SIMILAR_CAPTION -> PostWarnings.SIMILAR_CAPTION;
              case SAME_SLOT -> PostWarnings.SAME_SLOT;
            });
    assertThat(plan).contains(index).doesNotContain("Seq Scan");
  }

  private static String plan(String statement) throws SQLException {
    String sql =
        statement
            .replace(":brand", "'acme-cosmetics'")
            .replace(":network", "'TIKTOK'")
            .replace(":sha256", "'" + "ab".repeat(32) + "'")
            .replace(":bands", "'{70, 71, 16001}'")
            .replace(":from", "timestamptz '2027-02-01 10:00Z'")
            .replace(":until", "timestamptz '2027-02-01 12:00Z'")
            .replaceAll(":(self|related|account|creator)\\b", "null");
    return String.join("\n", Owner.plan(Fixtures.ACME, sql));
  }
}
