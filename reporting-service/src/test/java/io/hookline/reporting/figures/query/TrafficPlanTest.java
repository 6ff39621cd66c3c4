package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
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

/** A month of one brand's visits, orders and sessions is read from indexes, among many brands. */
@QuarkusTest
@EmptyFiles
class TrafficPlanTest {

  private static final String MANY =
      """
      insert into traffic_day (brand, day, id, origin_id, source, landing_page, visits, page_views,
                               bounces, seconds, version, recorded_at)
      select case b when 0 then 'acme-cosmetics' else 'brand-' || b end,
             date '2026-01-01' + d, uuidv7(), md5('o' || n)::uuid, 'tiktok', 'shop.example/' || n,
             5, 9, 2, 100, 1, now()
        from generate_series(0, 19) b, generate_series(0, 299) d, generate_series(1, 15) n;
      insert into origin_channel (brand, id, channel, rules_version, version)
      select case b when 0 then 'acme-cosmetics' else 'brand-' || b end, md5('o' || n)::uuid,
             'TIKTOK_ADS', 1, 1
        from generate_series(0, 19) b, generate_series(1, 2000) n;
      insert into order_day (brand, day, origin_id, orders, credited, clicked, evidenced, valued, as_of)
      select case b when 0 then 'acme-cosmetics' else 'brand-' || b end, date '2026-01-01' + d,
             md5('o' || n)::uuid, 5, 2, 1, 2, 0, now()
        from generate_series(0, 19) b, generate_series(0, 299) d, generate_series(1, 15) n;
      insert into web_traffic_day (brand, day, id, sessions, version, recorded_at)
      select case b when 0 then 'acme-cosmetics' else 'brand-' || b end, date '2026-01-01' + d,
             uuidv7(), 90, 0, now()
        from generate_series(0, 199) b, generate_series(0, 299) d;
      analyze traffic_day, origin_channel, order_day, web_traffic_day;
      """;

  @BeforeEach
  void manyBrands() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
  }

  private static List<String> plan(String cells) throws SQLException {
    return Owner.plan(
        ACME,
        "with per (n, first, last, since, until) as (values (0, date '2026-05-01', date '2026-05-31',"
            + " date '2026-05-01', date '2026-05-31'))\n"
            + cells.replace(":brand", "'" + ACME + "'"));
  }

  private static void readsFromIndexes(List<String> plan, String table) {
    String orItsPart = table + "(_default|_\\d{6})?( .*)?";
    assertThat(plan)
        .as(table)
        .anyMatch(
            line -> line.matches(".*(Index (Only )?Scan.* on |Bitmap Heap Scan on ).*" + orItsPart))
        .noneMatch(line -> line.matches(".*Seq Scan on " + orItsPart));
  }

  @Test
  void visitsByChannelReadTheirDaysAndTheirOrigins() throws SQLException {
    List<String> plan = plan(TrafficCells.of("c.channel c.visits"));
    readsFromIndexes(plan, "traffic_day");
    readsFromIndexes(plan, "origin_channel");
  }

  @Test
  void visitsByPageAskForNoChannel() throws SQLException {
    List<String> plan = plan(TrafficCells.of("c.landing_page c.visits"));
    readsFromIndexes(plan, "traffic_day");
    assertThat(plan).noneMatch(line -> line.contains("origin_channel"));
  }

  @Test
  void ordersByChannelReadTheirDaysAndTheirOrigins() throws SQLException {
    List<String> plan = plan(OutcomeCells.orders("c.channel c.orders"));
    readsFromIndexes(plan, "order_day");
    readsFromIndexes(plan, "origin_channel");
  }

  @Test
  void sessionsReadTheirDays() throws SQLException {
    readsFromIndexes(plan(TrafficCells.WEB), "web_traffic_day");
  }
}
