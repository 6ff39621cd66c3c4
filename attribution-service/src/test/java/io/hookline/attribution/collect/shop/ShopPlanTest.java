package io.hookline.attribution.collect.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A stretch of an import costs the same, however many lines wait. */
@QuarkusTest
@EmptyFiles
class ShopPlanTest {

  /** As brands_with_shop_pending goes from one brand to the next. */
  private static final String BRANDS =
      """
      with recursive found (brand) as (
        (select p.brand from shop_pending p order by p.brand limit 1)
        union all
        select (select p.brand from shop_pending p where p.brand > f.brand order by p.brand limit 1)
          from found f where f.brand is not null)
      select f.brand from found f where f.brand is not null
      """;

  @Test
  void theNextOrdersAreFoundWithoutReadingTheOthers() throws SQLException {
    Fixtures.twoBrands();
    ShopFixture shop = ShopFixture.shopify();
    Fixtures.execute(
        """
        insert into shop_pending (brand, id, shop_id, name, line)
        select 'acme-cosmetics', uuidv7(interval '-1 day' + i * interval '1 millisecond'), '%s',
               '#' || i / 3, '{}'
          from generate_series(1, 100000) i;
        analyze shop_pending"""
            .formatted(shop.id()));
    try {
      String next =
          PendingOrders.NEXT
              .replace(":brand", "'acme-cosmetics'")
              .replace(":behind", "'00000000-0000-0000-0000-000000000000'::uuid")
              .replace(":limit", Integer.toString(PendingOrders.LINES));
      assertThat(Plans.plan(next)).doesNotContain("Seq Scan on shop_pending", "Sort");
      String whole =
          PendingOrders.WHOLE
              .replace(":brand", "'acme-cosmetics'")
              .replace(":before", "now()")
              .replace(
                  ":ids",
                  "array(select id from shop_pending where brand = 'acme-cosmetics'"
                      + " order by id limit 500)")
              .replace(":shops", "array['%s']::uuid[]".formatted(shop.id()));
      assertThat(Plans.plan(whole)).doesNotContain("Seq Scan on shop_pending");
      assertThat(planOfBrands()).doesNotContain("Seq Scan on shop_pending");
    } finally {
      Fixtures.execute("delete from shop_pending where shop_id = '" + shop.id() + "'");
    }
  }

  @Test
  void versionsAreFoundByTheOrdersThatAreAskedFor() {
    Fixtures.twoBrands();
    ShopFixture shop = ShopFixture.woo();
    Fixtures.execute(
        """
        insert into shop_telling (brand, shop_id, digest, told_at)
        select case when i %% 40 = 0 then 'acme-cosmetics' else 'brand-' || i %% 40 end, '%1$s',
               sha256(i::text::bytea), now()
          from generate_series(1, 100000) i;
        insert into shop_order (brand, shop_id, order_id, id, placed_at, told_at, cancelled, counts)
        select case when i %% 40 = 0 then 'acme-cosmetics' else 'brand-' || i %% 40 end, '%1$s', i,
               uuidv7(), now(), now(), false, true
          from generate_series(1, 100000) i;
        analyze shop_telling, shop_order"""
            .formatted(shop.id()));
    try {
      for (String query : new String[] {VersionRows.LATEST, ShopRows.KNOWN}) {
        String plan =
            Plans.plan(
                query
                    .replace(":brand", "'acme-cosmetics'")
                    .replace(":shop", "'" + shop.id() + "'::uuid")
                    .replace(":orders", "'{40,80}'")
                    .replace(":digests", "'{00,01}'")
                    .replace(":instants", "'{now,now}'"));
        assertThat(plan).contains("(digest = ").doesNotContain("Seq Scan");
      }
      String kept =
          Plans.plan(
              VersionRows.KEEP
                  .replace(":brand", "'acme-cosmetics'")
                  .replace(":shop", "'" + shop.id() + "'::uuid")
                  .replace(":orders", "'{40,80}'::text[]")
                  .replace(":told", "'{now,now}'::timestamptz[]")
                  .replace(":gone", "'{now,now}'::timestamptz[]")
                  .replace(":unheard", "'{f,f}'::boolean[]")
                  .replace(":refunds", "'{null,null}'::jsonb[]"));
      assertThat(kept).contains("(order_id = ").doesNotContain("Seq Scan");
    } finally {
      for (String table : new String[] {"shop_telling", "shop_order"}) {
        Fixtures.execute("delete from " + table + " where shop_id = '" + shop.id() + "'");
      }
    }
  }

  /** As the function's owner, whom no row-level security narrows. */
  private static String planOfBrands() throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Connection owner = Owner.connect();
        Statement statement = owner.createStatement();
        ResultSet lines = statement.executeQuery("explain " + BRANDS)) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
