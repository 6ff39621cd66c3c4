package io.hookline.reporting.figures.ratecard;

import static io.hookline.reporting.Fixtures.as;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What was advertised, and what was derived from it. */
public final class RateCardFixtures {

  private static final String DERIVATION =
      """
      {"network": "TIKTOK", "from": "2026-09-01", "to": "2026-09-30", "prices": ["CPM"]}""";

  private RateCardFixtures() {}

  /** Two weeks of September on each network: 10.00 for 2,000 impressions and 20 clicks a day. */
  public static String derivation(String brand) {
    insert(
        """
        insert into ad_day (brand, id, day, network, ad_kind, spend, impressions, clicks, source, version,
               recorded_at)
        select ?, gen_random_uuid(), date '2026-09-01' + ahead, network, 'SPARK', 10, 2000, 20, 'IMPORT', 1,
               now()
          from generate_series(0, 13) as ahead, unnest(array['TIKTOK', 'INSTAGRAM', 'YOUTUBE']) as network""",
        brand);
    return derive(brand, DERIVATION, "fixture")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  static Response derive(String brand, String body, String key) {
    return as(Tokens.finance(brand, Role.OPERATOR))
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/brands/" + brand + "/rate-card-derivations");
  }

  static void ad(
      String brand,
      String day,
      String kind,
      UUID post,
      String spend,
      Long impressions,
      Long clicks) {
    insert(
        """
        insert into ad_day (brand, id, day, network, ad_kind, post_id, spend, impressions, clicks,
               source, version, recorded_at)
        values (?, gen_random_uuid(), ?, 'TIKTOK', ?, ?, ?, ?, ?, 'IMPORT', 1, now())""",
        brand,
        LocalDate.parse(day),
        kind,
        post,
        spend == null ? null : new BigDecimal(spend),
        impressions,
        clicks);
  }

  static void followersWon(String brand, String day, String countsFrom, UUID post, Long won) {
    insert(
        """
        insert into post_day (brand, day, counts_from, post_id, dataset, new_followers, estimated, manual,
               fell, as_of)
        values (?, ?, ?, ?, 'PAID', ?, 0, 0, 0, now())""",
        brand,
        LocalDate.parse(day),
        LocalDate.parse(countsFrom),
        post,
        won);
  }

  private static void insert(String sql, Object... values) {
    try (Connection owner = Owner.connect();
        PreparedStatement insert = owner.prepareStatement(sql)) {
      for (int n = 0; n < values.length; n++) {
        insert.setObject(n + 1, values[n]);
      }
      insert.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
