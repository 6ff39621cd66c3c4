package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.CreditEngine;
import io.hookline.engine.port.UnitDimension;
import io.hookline.engine.port.UnitTotal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Credit by PostgreSQL, of one source, on the connection of one transaction. Amounts are in
 * 10<sup>-4</sup> of the currency.
 */
final class PostgresEngine implements CreditEngine {

  private static final int ROWS_AT_ONCE = 1_000;

  private final Handle handle;
  private final CreditSource source;

  PostgresEngine(Handle handle, CreditSource source) {
    this.handle = handle;
    this.source = source;
  }

  @Override
  public Stream<ConversionCredit> credits(CreditRules rules) {
    return source
        .bind(handle.createQuery(RowsSql.with(source, rules) + "select * from worked"))
        .setFetchSize(ROWS_AT_ONCE)
        .map((row, context) -> WorkedRow.of(row))
        .stream();
  }

  @Override
  public List<UnitTotal> totals(CreditRules rules, Set<RuleModel> models) {
    Set<RuleModel> ordered = EnumSet.copyOf(models);
    Map<Integer, List<BigInteger>> back = new HashMap<>();
    source
        .bind(handle.createQuery(TotalsSql.back(source, rules, ordered)))
        .map((row, context) -> Map.entry(row.getInt(1), sums(row, ordered.size())))
        .forEach(unit -> back.put(unit.getKey(), unit.getValue()));
    List<BigInteger> nothing = Collections.nCopies(ordered.size(), BigInteger.ZERO);
    return source
        .bind(handle.createQuery(TotalsSql.given(source, rules, ordered)))
        .map((row, context) -> Map.entry(row.getInt(1), sums(row, 2 * ordered.size())))
        .stream()
        .flatMap(
            unit ->
                totals(
                    unit.getKey(),
                    ordered,
                    unit.getValue(),
                    back.getOrDefault(unit.getKey(), nothing)))
        .toList();
  }

  private static Stream<UnitTotal> totals(
      int unit, Set<RuleModel> models, List<BigInteger> given, List<BigInteger> back) {
    List<UnitTotal> totals = new ArrayList<>();
    for (RuleModel model : models) {
      int at = totals.size();
      totals.add(
          new UnitTotal(
              model,
              unit,
              given.get(2 * at).longValueExact(),
              given.get(2 * at + 1),
              back.get(at)));
    }
    return totals.stream();
  }

  private static List<BigInteger> sums(ResultSet row, int columns) throws SQLException {
    List<BigInteger> sums = new ArrayList<>();
    for (int column = 2; column <= columns + 1; column++) {
      BigDecimal sum = row.getBigDecimal(column);
      sums.add(sum == null ? BigInteger.ZERO : sum.toBigIntegerExact());
    }
    return sums;
  }

  @Override
  public PathCounts paths(CreditRules rules, UnitDimension dimension, long until) {
    Map<List<String>, PathCounts.Count> counts = new HashMap<>();
    source
        .bind(handle.createQuery(PathCountsSql.of(source, rules, dimension)))
        .bind("until", OffsetDateTime.ofInstant(instant(until), ZoneOffset.UTC))
        .map((row, context) -> Map.entry(keys(row), count(row)))
        .forEach(one -> counts.merge(one.getKey(), one.getValue(), PathCounts.Count::plus));
    return new PathCounts(counts);
  }

  private static List<String> keys(ResultSet row) throws SQLException {
    return Arrays.asList((String[]) row.getArray("keys").getArray());
  }

  private static PathCounts.Count count(ResultSet row) throws SQLException {
    return new PathCounts.Count(
        row.getLong("conversions"),
        row.getLong("nulls"),
        row.getBigDecimal("value").toBigIntegerExact());
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
