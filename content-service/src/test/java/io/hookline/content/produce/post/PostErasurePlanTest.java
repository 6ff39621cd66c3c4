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
import org.junit.jupiter.api.Test;

/** What leads to a person is found by keys: no list of a brand's versions is read. */
@QuarkusTest
@EmptyFiles
class PostErasurePlanTest {

  private static final String MANY =
      """
      insert into post_version (brand, post_id, number, content, author_subject, written_at)
      select 'acme-cosmetics', '%s', n + 1,
             case when n %% 4 = 0 then jsonb_build_object('mentionId', uuidv7(), 'relation',
               jsonb_build_object('url', 'https://www.tiktok.com/@author' || n || '/video/' || n))
             else '{"relation": null}' end, 'ada', now()
        from generate_series(1, 8000) n;
      vacuum analyze post_version;
      """;

  @BeforeEach
  void manyVersions() throws SQLException {
    Fixtures.twoBrands();
    String post = Fixtures.planned(Fixtures.series());
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : MANY.formatted(post).split(";\n")) {
        sql.execute(statement);
      }
    }
  }

  @Test
  void anAuthorsVersionsAreServedByTheirIndexes() throws SQLException {
    String sql =
        PostVersions.FORGET
            .replace(":brand", "'acme-cosmetics'")
            .replace(":authors", "'{tiktok:author400}'")
            .replace(":mentions", "'{0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e}'")
            .replace(":piece", "200");
    assertThat(String.join("\n", Owner.plan(Fixtures.ACME, sql)))
        .contains("ix_post_version_related_author", "ix_post_version_related_mention")
        .doesNotContain("Seq Scan");
  }
}
