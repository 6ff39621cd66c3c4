package io.hookline.attribution.load;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;

/**
 * Events of the last ninety days, as if the service had stored them: copies of those that it has,
 * with ids, keys and instants of their own, spread evenly over time and over forty brands.
 */
final class StoredBefore {

  private static final long PIECE = 1_000_000;

  private final RunningService service;
  private long stored;

  StoredBefore(RunningService service) throws SQLException {
    this.service = service;
    service.execute(
        "create table sample as select * from event where brand = 'bench' order by id limit 1000",
        "alter table sample add column place serial");
  }

  /** So that there are this many of them. */
  void fill(long wanted) throws SQLException {
    while (stored < wanted) {
      long piece = Math.min(PIECE, wanted - stored);
      service.execute(
          """
          insert into event (brand, id, source_id, request_id, item, received_at, door, event, event_id,
                             event_id_hash, occurred_at, late, test, teaches, key_kinds, keys, order_id,
                             value, currency, payload)
          select 'old-' || n %% 40, uuidv7(age), source_id, uuidv7(age), item, now() + age, door, event,
                 left(md5(n::text), 16), hashint8extended(n, 7), now() + age, late, test, teaches, key_kinds,
                 keys, order_id, value, currency, payload
            from generate_series(%d, %d) n
            join sample on place = 1 + n %% 1000
           cross join lateral (select interval '-90 days' * (1 - n / %d.0) - interval '1 hour') a(age)"""
              .formatted(stored + 1, stored + piece, wanted));
      stored += piece;
    }
    if (wanted > 0) {
      // What of it is still remembered.
      service.execute(
          """
          insert into event_key (brand, key, first_id, first_received_at, of_browser)
          select brand, gen_random_uuid(), id, received_at, false
            from event where received_at > now() - interval '48 hours' and brand like 'old-%'
          on conflict do nothing""",
          "vacuum (analyze) event", "vacuum (analyze) event_key");
    }
  }
}
