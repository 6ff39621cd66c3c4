package io.hookline.content.plan.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What is asked of a brand's ideas is answered by indexes, whatever the table's size. */
@QuarkusTest
@EmptyFiles
class IdeaPlanTest {

  /** Of 20,000 ideas, 20 of the trend, 20 that come back soon and 20 with a high score. */
  private static final String MANY =
      """
      insert into trend (id, brand, kind, name, name_key, found_at, regions, state, version,
                         created_at, updated_at)
      values ('01990000-0000-7000-8000-000000000001', 'acme-cosmetics', 'MEME', 'x', 'x', now(),
              '{}', 'FOUND', 0, now(), now());
      insert into idea (id, brand, title, source, state, return_on, score, links, trend_id, version,
                        created_at, updated_at)
      select uuidv7(), 'acme-cosmetics', 'Idea ' || n, 'OWN',
             case n % 10 when 0 then 'PARKED' else 'NEW' end,
             case n % 10 when 0 then date '2027-01-01' + n end, n % 1000 / 10, '{}',
             case n % 1000 when 5 then uuid '01990000-0000-7000-8000-000000000001' end, 0, now(),
             now()
        from generate_series(1, 20000) n;
      analyze idea;
      """;

  @Test
  void eachQuestionHasItsIndex() throws SQLException {
    Fixtures.twoBrands();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
    expect("ix_idea_return_on", "from idea_of_brand where return_on < '2027-02-01'");
    expect("ix_idea_score", "from idea_of_brand where brand = 'acme-cosmetics' and score >= 100");
    expect(
        "ix_idea_trend",
        "from idea where brand = 'acme-cosmetics'"
            + " and trend_id = any('{01990000-0000-7000-8000-000000000001}'::uuid[])");
  }

  private static void expect(String index, String query) throws SQLException {
    assertThat(Owner.plan(Fixtures.ACME, "select id, state " + query))
        .as(query)
        .anyMatch(line -> line.contains(index));
  }
}
