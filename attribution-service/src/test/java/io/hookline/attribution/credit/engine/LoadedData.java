package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.Unit;
import io.hookline.kit.sql.ArrayParameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Fills the tables of {@link LoadedSource}. */
final class LoadedData {

  private static final String TOUCH =
      "touch_id uuid, at timestamptz, kind smallint, unit int, direct boolean, precedence smallint";

  private static final String TABLES =
      """
      drop schema if exists loaded cascade;
      create schema loaded;
      create table loaded.unit (unit int, direct boolean);
      create table loaded.unit_key (unit int, dimension text, key text);
      create table loaded.conversion (id uuid, person_id uuid, at timestamptz, value bigint);
      create table loaded.touch (person_id uuid, %1$s);
      create table loaded.named (conversion_id uuid, %1$s);
      create table loaded.refund (id uuid, conversion_id uuid, at timestamptz, micros bigint, amount bigint)
      """
          .formatted(TOUCH);

  private record OfWhom(UUID whose, Touch touch) {}

  private record Key(int unit, String dimension, String key) {}

  private LoadedData() {}

  static void makeTables(Handle handle) {
    handle.createScript(TABLES).execute();
  }

  static void dropTables(Handle handle) {
    handle.execute("drop schema loaded cascade");
  }

  static void load(Handle handle, CreditData data) {
    handle.execute(
        "truncate loaded.unit, loaded.unit_key, loaded.conversion, loaded.touch, loaded.named, loaded.refund");
    List<Unit> units = data.units();
    add(
        handle,
        "insert into loaded.unit select * from unnest(:1::int[], :2::boolean[])",
        units,
        Map.of("1", c -> c.ints(Unit::number), "2", c -> c.booleans(Unit::direct)));
    List<Key> keys =
        units.stream()
            .flatMap(
                unit ->
                    unit.keys().entrySet().stream()
                        .map(key -> new Key(unit.number(), key.getKey().name(), key.getValue())))
            .toList();
    add(
        handle,
        "insert into loaded.unit_key select * from unnest(:1::int[], :2::text[], :3::text[])",
        keys,
        Map.of(
            "1", c -> c.ints(Key::unit),
            "2", c -> c.texts(Key::dimension),
            "3", c -> c.texts(Key::key)));
    add(
        handle,
        "insert into loaded.conversion"
            + " select * from unnest(:1::uuid[], :2::uuid[], :3::timestamptz[], :4::bigint[])",
        data.conversions(),
        Map.of(
            "1", c -> c.uuids(Conversion::id),
            "2", c -> c.uuids(Conversion::person),
            "3", c -> c.instants(one -> instant(one.at())),
            "4", c -> c.longs(Conversion::value)));
    touches(
        handle,
        "touch",
        data.touches().stream().map(row -> new OfWhom(row.person(), row.touch())).toList());
    touches(
        handle,
        "named",
        data.named().stream().map(row -> new OfWhom(row.conversion(), row.touch())).toList());
    add(
        handle,
        "insert into loaded.refund select * from"
            + " unnest(:1::uuid[], :2::uuid[], :3::timestamptz[], :4::bigint[], :5::bigint[])",
        data.refunds(),
        Map.of(
            "1", c -> c.uuids(Refund::id),
            "2", c -> c.uuids(Refund::conversion),
            "3", c -> c.instants(one -> instant(one.at())),
            "4", c -> c.longs(Refund::at),
            "5", c -> c.longs(Refund::amount)));
  }

  private static void touches(Handle handle, String table, List<OfWhom> touches) {
    add(
        handle,
        "insert into loaded.%s select * from unnest(:1::uuid[], :2::uuid[], :3::timestamptz[],"
                .formatted(table)
            + " :4::smallint[], :5::int[], :6::boolean[], :7::smallint[])",
        touches,
        Map.of(
            "1", c -> c.uuids(OfWhom::whose),
            "2", c -> c.uuids(one -> one.touch().id()),
            "3", c -> c.instants(one -> instant(one.touch().at())),
            "4", c -> c.ints(one -> one.touch().kind().number()),
            "5", c -> c.ints(one -> one.touch().unit()),
            "6", c -> c.booleans(one -> one.touch().direct()),
            "7", c -> c.ints(one -> one.touch().precedence())));
  }

  private static <T> void add(
      Handle handle, String sql, List<T> rows, Map<String, ArrayParameters.Column<T>> columns) {
    var insert = handle.createUpdate(sql);
    columns.forEach((name, column) -> insert.bind(name, ArrayParameters.of(rows, column)));
    insert.execute();
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
