package io.hookline.attribution.load;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;
import java.util.List;

/** A brand's web shop that sends events to a service that runs apart. */
record BenchmarkShop(String brand, String code, String token) {

  static BenchmarkShop open(RunningService service, String brand) throws SQLException {
    BenchmarkShop shop =
        new BenchmarkShop(brand, "SHOP-" + brand, "benchmark-token-0123456789abcdef-" + brand);
    service.execute(
        "insert into brand values ('%s', 'Benchmark', 'UTC', 'EUR', 0)".formatted(brand),
        "alter table event_source disable trigger user",
        "alter table event_source_token disable trigger user",
        """
        with source as (
          insert into event_source (id, brand, name, kind, code, order_numbers, allowed_origins,
                                    late_events, test_mode, version, created_at, updated_at)
          values (uuidv7(), '%1$s', 'Shop', 'WEB', '%2$s', '', '{}', true, false, 0, now(), now())
          returning id)
        insert into event_source_token (id, brand, event_source_id, name, token_hash, version, created_at)
        select uuidv7(), '%1$s', id, 'Token', sha256('%3$s'), 0, now() from source"""
            .formatted(shop.brand(), shop.code(), shop.token()));
    return shop;
  }

  EventRequest request(List<String> events) {
    return new EventRequest(code, token, events);
  }

  /** Waits until nothing is left to attribute. */
  static void settle(RunningService service) throws SQLException, InterruptedException {
    while (service.count("select count(*) from brands_with_news()") > 0) {
      Thread.sleep(200);
    }
  }
}
