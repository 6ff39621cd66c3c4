package io.hookline.attribution.load;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;
import java.util.List;

/** A brand with a web shop that sends events, in a service that runs apart. */
final class BenchmarkShop {

  static final String BRAND = "bench";
  private static final String CODE = "BENCHSHOP";
  private static final String TOKEN = "benchmark-token-0123456789abcdef";

  private BenchmarkShop() {}

  static void open(RunningService service) throws SQLException {
    service.execute(
        "insert into brand values ('bench', 'Bench', 'UTC', 'EUR', 0)",
        "insert into attribution_work (brand) values ('bench')",
        "alter table event_source disable trigger user",
        "alter table event_source_token disable trigger user",
        """
        insert into event_source (id, brand, name, kind, code, order_numbers, allowed_origins, late_events,
                                  test_mode, version, created_at, updated_at)
        values ('0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e', 'bench', 'Shop', 'WEB', '%s', '', '{}', true, false,
                0, now(), now())"""
            .formatted(CODE),
        """
        insert into event_source_token (id, brand, event_source_id, name, token_hash, version, created_at)
        values (uuidv7(), 'bench', '0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e', 'Token', sha256('%s'), 0,
                now())"""
            .formatted(TOKEN));
  }

  static EventRequest request(List<String> events) {
    return new EventRequest(CODE, TOKEN, events);
  }

  /** Waits until nothing is left to attribute. */
  static void settle(RunningService service) throws SQLException, InterruptedException {
    while (service.count("select count(*) from brands_with_news()") > 0) {
      Thread.sleep(200);
    }
  }
}
