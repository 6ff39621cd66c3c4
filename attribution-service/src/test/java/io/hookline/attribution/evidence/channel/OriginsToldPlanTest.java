package io.hookline.attribution.evidence.channel;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be classified is found by indexes among the origins of many brands. */
@QuarkusTest
@EmptyFiles
class OriginsToldPlanTest {

  private static final String MANY =
      """
      insert into origin (brand, id, facts)
      select case b when 0 then 'acme-cosmetics' else 'brand-' || b end, md5(b || 'o' || n)::uuid,
             jsonb_build_object('source', 'tiktok', 'content',
               case n % 10 when 0 then (17901622191345000000 + n)::text else 'word-' || n end)
        from generate_series(0, 39) b, generate_series(1, 2000) n;
      insert into origin_channel (brand, origin_id, channel, rules_version, version)
      select brand, id, 'TIKTOK_ADS', 1, 1 from origin;
      analyze origin, origin_channel;
      """;

  @BeforeEach
  void manyBrands() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
  }

  private static List<String> plan(String statement) throws SQLException {
    return Owner.plan(
        ACME,
        statement
            .replace(":brand", "'" + ACME + "'")
            .replace(":ids", "array['17901622191345000010', '17901622191345000020']")
            .replace(":rules", "1")
            .replace(":limit", "1000"));
  }

  @Test
  void originsThatNameAnAdAreFoundByTheirTags() throws SQLException {
    assertThat(plan(AdsNamedByOrigins.MARK))
        .anyMatch(line -> line.contains("ix_origin_content"))
        .anyMatch(line -> line.contains("ix_origin_term"))
        .anyMatch(line -> line.contains("ix_origin_campaign"))
        .noneMatch(line -> line.matches(".*Seq Scan on origin(_channel)?( .*)?"));
  }

  @Test
  void whatIsNotClassifiedByTheRulesIsFoundByTheirVersion() throws SQLException {
    assertThat(plan(ClassifyOrigins.STALE))
        .anyMatch(line -> line.contains("ix_origin_channel_rules"))
        .noneMatch(line -> line.matches(".*Seq Scan on origin(_channel)?( .*)?"));
  }
}
