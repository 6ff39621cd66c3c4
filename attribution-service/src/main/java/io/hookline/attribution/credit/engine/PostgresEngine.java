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
    List<RuleModel> ordered = List.copyOf(EnumSet.copyOf(models));
    return source
        .bind(handle.createQuery(TotalsSql.of(source, rules, EnumSet.copyOf(models))))
        .map((row, context) -> totals(row, ordered))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<UnitTotal> totals(ResultSet row, List<RuleModel> models) throws SQLException {
    List<UnitTotal> totals = new ArrayList<>();
    int unit = row.getInt(1);
    int column = 2;
    for (RuleModel model : models) {
      totals.add(
          new UnitTotal(
              model,
              unit,
              whole(row, column).longValueExact(),
              whole(row, column + 1),
              whole(row, column + 2)));
      column += 3;
    }
    return totals;
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

  private static BigInteger whole(ResultSet row, int column) throws SQLException {
    BigDecimal sum = row.getBigDecimal(column);
    return sum == null ? BigInteger.ZERO : sum.toBigIntegerExact();
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
