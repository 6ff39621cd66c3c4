package io.hookline.attribution.load;

import io.hookline.kit.test.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Events of the last ninety days, as if the service had stored them: copies of those that it has,
 * with ids, keys and instants of their own, spread evenly over time and over forty brands. Where
 * they are many, indexes are built once they are there.
 */
final class StoredBefore {

  private static final long PIECE = 500_000;
  private static final int CONNECTIONS = 2;

  private final RunningService service;
  private long stored;

  StoredBefore(RunningService service) throws SQLException {
    this.service = service;
    service.execute(
        "create table sample as select * from event where brand = 'bench' order by id limit 1000",
        "alter table sample add column place serial");
  }

  /** So that there are this many of them. */
  void fill(long wanted) throws Exception {
    boolean many = wanted - stored > 4 * PIECE;
    List<String> indexes = many ? takeIndexes() : List.of();
    insert(wanted);
    if (many) {
      indexes.add(0, "set maintenance_work_mem = '1GB'");
      service.execute(indexes.toArray(new String[0]));
    }
    if (wanted > 0) {
      // What of it is still remembered.
      service.execute(
          """
          insert into event_key (brand, key, first_id, first_received_at, of_browser)
          select brand, gen_random_uuid(), id, received_at, false
            from event
           where id >= uuidv7(interval '-48 hours') and brand like 'old-%'
          on conflict do nothing""",
          "vacuum (analyze) event_key", "analyze event");
    }
  }

  private void insert(long wanted) throws Exception {
    AtomicLong next = new AtomicLong(stored);
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        all.add(
            threads.submit(
                () -> {
                  for (long begin = next.getAndAdd(PIECE);
                      begin < wanted;
                      begin = next.getAndAdd(PIECE)) {
                    insert(begin + 1, Math.min(begin + PIECE, wanted), wanted);
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    stored = Math.max(stored, wanted);
  }

  private void insert(long first, long last, long wanted) throws SQLException {
    service.execute(
        "set synchronous_commit = off",
        """
        insert into event (brand, id, source_id, request_id, item, received_at, door, event, event_id,
                           event_id_hash, occurred_at, late, test, teaches, key_kinds, keys, order_id,
                           value, currency, payload)
        select 'old-' || n %% 40, uuidv7(age), source_id, uuidv7(age), item, now() + age, door, event,
               left(md5(n::text), 16),
               (extract(day from (now() + age) at time zone 'UTC')::bigint - 1) << 59
                 | hashint8extended(n, 7) & 576460752303423487, now() + age, late, test, teaches, key_kinds,
               keys, order_id, value, currency, payload
          from generate_series(%d, %d) n
          join sample on place = 1 + n %% 1000
         cross join lateral (select interval '-90 days' * (1 - n / %d.0) - interval '1 hour') a(age)"""
            .formatted(first, last, wanted));
  }

  /**
   * Takes the indexes away, and lets nobody clean up meanwhile what is read by nobody.
   *
   * @return what makes them again
   */
  private List<String> takeIndexes() throws SQLException {
    List<String> again = new ArrayList<>();
    List<String> away = new ArrayList<>();
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                """
                select 'alter table event drop constraint ' || conname,
                       'alter table event add constraint ' || conname || ' ' || pg_get_constraintdef(oid)
                  from pg_constraint where conrelid = 'event'::regclass and contype = 'p'
                union all
                select 'drop index ' || indexrelid::regclass,
                       replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ')
                  from pg_index where indrelid = 'event'::regclass and not indisprimary
                union all
                select 'alter table ' || inhrelid::regclass || ' set (autovacuum_enabled = false)', null
                  from pg_inherits where inhparent = 'event'::regclass""")) {
      while (row.next()) {
        away.add(row.getString(1));
        if (row.getString(2) != null) {
          again.add(row.getString(2));
        }
      }
    }
    service.execute(away.toArray(new String[0]));
    return again;
  }
}
