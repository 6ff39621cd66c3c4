package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.engine.ExpectedCredits.Numbered;
import io.hookline.attribution.credit.engine.ExpectedCredits.Row;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What runs have said, as it is stored. */
final class StoredRuns {

  private static final String OF_RUN =
      " where chain_id = :chain and from_run <= :run and (until_run is null or until_run > :run)";

  /** By day, unit and kind: credit, value, refunded, touches, first touches, last touches. */
  record Key(LocalDate day, int unit, int kind) {}

  private final Handle owner;
  private final UUID chain;

  StoredRuns(Handle owner, UUID chain) {
    this.owner = owner;
    this.chain = chain;
  }

  List<Numbered> units(int run) {
    return owner
        .createQuery("select * from credit_unit" + OF_RUN)
        .bind("chain", chain)
        .bind("run", run)
        .map(
            (row, context) ->
                new Numbered(
                    row.getInt("unit"),
                    row.getObject("origin_id", UUID.class),
                    row.getObject("link_id", UUID.class),
                    instant(row, "since"),
                    instant(row, "until"),
                    row.getObject("promo_code_id", UUID.class),
                    row.getString("answer"),
                    row.getBoolean("scanned"),
                    row.getBoolean("direct"),
                    row.getString("channel")))
        .list();
  }

  Map<UUID, Row> rows(int run) {
    Map<UUID, Row> rows = new HashMap<>();
    owner
        .createQuery("select * from run_credit" + OF_RUN)
        .bind("chain", chain)
        .bind("run", run)
        .map((row, context) -> Map.entry(row.getObject("conversion_id", UUID.class), row(row)))
        .forEach(
            row -> {
              if (rows.put(row.getKey(), row.getValue()) != null) {
                throw new AssertionError("Two rows hold of " + row.getKey());
              }
            });
    return rows;
  }

  /** As they are stored. */
  Map<Key, List<BigDecimal>> figures(int run) {
    return figures(
        "select day, unit, kind, credit_e10, value_e4, refunded_e4, touches, first_touches,"
            + " last_touches from run_figure"
            + OF_RUN,
        run);
  }

  /** Worked out of the rows of orders. */
  Map<Key, List<BigDecimal>> summed(int run) {
    return figures(
        """
        with said as (
          select (occurred_at at time zone 'America/New_York')::date as day, *
            from run_credit %s and counted),
        part as (
          select s.day, t.unit, t.kind, t.share as credit, coalesce(t.value, 0) as value, 0 as refunded,
                 1 as touches, (t.place = 1)::int as first, (t.place = s.last_touch)::int as last
            from said s
           cross join lateral unnest(s.units, s.kinds, s.shares_e10, s.values_e4) with ordinality
                           as t (unit, kind, share, value, place)
          union all
          select day, 0, 0, 10000000000, coalesce(value_e4, 0), 0, 0, 0, 0
            from said where cardinality(units) = 0
          union all
          select d.day, t.unit, t.kind, 0, 0,
                 s.refund_parts_e4[(d.place - 1) * cardinality(s.units) + t.place], 0, 0, 0
            from said s
           cross join lateral unnest(s.refunded_on) with ordinality as d (day, place)
           cross join lateral unnest(s.units, s.kinds) with ordinality as t (unit, kind, place)
          union all
          select d.day, 0, 0, 0, 0, d.amount, 0, 0, 0
            from said s
           cross join lateral unnest(s.refunded_on, s.refunded_e4) as d (day, amount)
           where cardinality(s.units) = 0)
        select day, unit, kind, sum(credit), sum(value), sum(refunded), sum(touches), sum(first),
               sum(last)
          from part group by day, unit, kind
        """
            .formatted(OF_RUN),
        run);
  }

  private Map<Key, List<BigDecimal>> figures(String sql, int run) {
    Map<Key, List<BigDecimal>> figures = new HashMap<>();
    owner
        .createQuery(sql)
        .bind("chain", chain)
        .bind("run", run)
        .map(
            (row, context) -> {
              List<BigDecimal> sums = new ArrayList<>();
              for (int column = 4; column <= 9; column++) {
                sums.add(row.getBigDecimal(column));
              }
              return Map.entry(
                  new Key(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3)), sums);
            })
        .forEach(one -> figures.put(one.getKey(), one.getValue()));
    figures.values().removeIf(sums -> sums.stream().allMatch(sum -> sum.signum() == 0));
    return figures;
  }

  private static Row row(ResultSet row) throws SQLException {
    List<Integer> units = list(row.getArray("units"));
    List<Short> kinds = list(row.getArray("kinds"));
    return new Row(
        row.getBoolean("counted"),
        list(row.getArray("touch_ids")),
        kinds.stream().map(Short::intValue).toList(),
        units,
        list(row.getArray("shares_e10")),
        list(row.getArray("values_e4")),
        row.getObject("last_touch", Integer.class),
        back(row),
        refunds(row, units.size()));
  }

  private static Map<LocalDate, Long> back(ResultSet row) throws SQLException {
    Map<LocalDate, Long> back = new TreeMap<>();
    List<Date> days = list(row.getArray("refunded_on"));
    List<Long> amounts = list(row.getArray("refunded_e4"));
    for (int day = 0; days != null && day < days.size(); day++) {
      back.put(days.get(day).toLocalDate(), amounts.get(day));
    }
    return back;
  }

  private static Map<LocalDate, List<Long>> refunds(ResultSet row, int touches)
      throws SQLException {
    Map<LocalDate, List<Long>> refunds = new TreeMap<>();
    List<Date> days = list(row.getArray("refunded_on"));
    List<Long> parts = list(row.getArray("refund_parts_e4"));
    if (parts != null) {
      for (int day = 0; day < days.size(); day++) {
        refunds.put(days.get(day).toLocalDate(), parts.subList(day * touches, (day + 1) * touches));
      }
    }
    return refunds;
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> list(Array array) throws SQLException {
    return array == null ? null : Arrays.asList((T[]) array.getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
