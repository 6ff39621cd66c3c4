package io.hookline.kit.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;

/**
 * Binds rows as one array for each column, for {@code unnest}: a statement is the same for any
 * number of rows, so that the server parses and plans it once.
 */
public final class ArrayParameters<T> {

  private final PreparedStatement statement;
  private final List<T> rows;
  private int next;

  /**
   * @param first index of the first array; each column takes the next one
   */
  public ArrayParameters(PreparedStatement statement, int first, List<T> rows) {
    this.statement = statement;
    this.next = first;
    this.rows = rows;
  }

  public ArrayParameters<T> texts(Function<T, String> column) throws SQLException {
    return array("text", column, new String[rows.size()]);
  }

  public ArrayParameters<T> uuids(Function<T, UUID> column) throws SQLException {
    return array("uuid", column, new UUID[rows.size()]);
  }

  public ArrayParameters<T> ints(Function<T, Integer> column) throws SQLException {
    return array("int4", column, new Integer[rows.size()]);
  }

  public ArrayParameters<T> longs(Function<T, Long> column) throws SQLException {
    return array("int8", column, new Long[rows.size()]);
  }

  public ArrayParameters<T> bytes(Function<T, byte[]> column) throws SQLException {
    return array("bytea", column, new byte[rows.size()][]);
  }

  /** Of documents as they are written. */
  public ArrayParameters<T> json(Function<T, String> column) throws SQLException {
    return array("jsonb", column, new String[rows.size()]);
  }

  public ArrayParameters<T> booleans(Function<T, Boolean> column) throws SQLException {
    return array("bool", column, new Boolean[rows.size()]);
  }

  public ArrayParameters<T> instants(Function<T, Instant> column) throws SQLException {
    return written("timestamptz", column, Instant::toString);
  }

  public ArrayParameters<T> numbers(Function<T, BigDecimal> column) throws SQLException {
    return written("numeric", column, BigDecimal::toPlainString);
  }

  /** Says which array a column is. */
  @FunctionalInterface
  public interface Column<T> {
    void bind(ArrayParameters<T> to) throws SQLException;
  }

  /** One column for a statement of Jdbi, which binds it by its name. */
  public static <T> Argument of(List<T> rows, Column<T> column) {
    return (place, statement, context) ->
        column.bind(new ArrayParameters<>(statement, place, rows));
  }

  private <V> ArrayParameters<T> written(
      String type, Function<T, V> column, Function<V, String> writing) throws SQLException {
    return array(
        type,
        row -> {
          V value = column.apply(row);
          return value == null ? null : writing.apply(value);
        },
        new String[rows.size()]);
  }

  private <V> ArrayParameters<T> array(String type, Function<T, V> column, V[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(rows.get(i));
    }
    statement.setArray(next++, statement.getConnection().createArrayOf(type, values));
    return this;
  }
}
