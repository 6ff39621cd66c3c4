package io.hookline.attribution.load;

import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.value.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The same rows without the service, by its role and under row-level security: what PostgreSQL
 * alone does. They are of a brand that no service knows, so that nobody attributes them.
 */
final class EventsByHand {

  private static final String BRAND = "by-hand";

  /** A row that the service has stored, as the columns that make up most of it. */
  private record Row(String event, byte[] keys, byte[] payload) {}

  private static final String MANY =
      """
      with arriving as materialized (
        select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bytea[], ?::bytea[])
          as t(id, key, event, keys, payload)),
      claimed as (
        insert into event_key (brand, key, first_id, first_received_at, of_browser)
        select 'by-hand', key, id, now(), false from arriving
        on conflict do nothing returning first_id)
      insert into event (brand, id, source_id, request_id, item, received_at, door, event, event_id,
                         event_id_hash, occurred_at, late, test, teaches, key_kinds, keys, payload)
      select 'by-hand', id, '0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e',
             '0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e', 0, now(), 2, event, left(key::text, 16),
             hashtextextended(key::text, 0) & 576460752303423487, now(), false, false, true, 48, keys, payload
        from arriving where id in (select first_id from claimed)
      """;

  private final RunningService service;
  private final List<Row> rows = new ArrayList<>();

  EventsByHand(RunningService service) throws SQLException {
    this.service = service;
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery("select event, keys, payload from event order by id limit 500")) {
      while (row.next()) {
        rows.add(new Row(row.getString(1), row.getBytes(2), row.getBytes(3)));
      }
    }
  }

  /** Events a second by one statement for 500 of them, with their keys, over one connection. */
  double inSets(double seconds) throws SQLException {
    try (Connection app = service.connectAsService();
        Statement begin = app.createStatement()) {
      begin.execute("set hookline.brand = '" + BRAND + "'");
      try (PreparedStatement insert = app.prepareStatement(MANY)) {
        long start = System.nanoTime();
        long events = 0;
        while (System.nanoTime() - start < seconds * 1e9) {
          new ArrayParameters<>(insert, 1, rows)
              .uuids(row -> Ids.next())
              .uuids(row -> UUID.randomUUID())
              .texts(Row::event)
              .bytes(Row::keys)
              .bytes(Row::payload);
          insert.executeUpdate();
          events += rows.size();
        }
        return events / ((System.nanoTime() - start) / 1e9);
      }
    }
  }

  /** Transactions a second of pgbench, each of which inserts the row of one event. */
  double oneByOne(double seconds) throws IOException, InterruptedException, SQLException {
    Row middle =
        rows.stream()
            .sorted((a, b) -> Integer.compare(size(a), size(b)))
            .skip(rows.size() / 2)
            .findFirst()
            .orElseThrow();
    Path script = Files.createTempFile("event", ".sql");
    Files.writeString(
        script,
        """
        \\set n random(1, 1000000000000000)
        insert into event (brand, id, source_id, request_id, item, received_at, door, event, event_id,\
         event_id_hash, occurred_at, late, test, teaches, key_kinds, keys, payload)\
         values ('by-hand', uuidv7(), '0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e',\
         '0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e', 0, now(), 2, :event, 'bench-' || (:n)::text, (:n)::bigint * 977,\
         now(), false, false, true, 48, :keys::bytea, :payload::bytea);
        """);
    Process pgbench =
        new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "16",
                "-j",
                "2",
                "-T",
                Long.toString(Math.max(1, Math.round(seconds))),
                "-D",
                "event=" + middle.event(),
                "-D",
                "keys=\\x" + HexFormat.of().formatHex(middle.keys()),
                "-D",
                "payload=\\x" + HexFormat.of().formatHex(middle.payload()),
                "-f",
                script.toString(),
                service.urlOfDatabase(BRAND))
            .redirectErrorStream(true)
            .start();
    String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(script);
    if (pgbench.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said.lines()
        .filter(line -> line.startsWith("tps = "))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
        .findFirst()
        .orElseThrow();
  }

  private static int size(Row row) {
    return row.keys().length + row.payload().length;
  }
}
