package io.hookline.kit.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

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
    return array(Oid.TEXT, Oid.TEXT_ARRAY, column, BinaryArray::add);
  }

  public ArrayParameters<T> uuids(Function<T, UUID> column) throws SQLException {
    return array(Oid.UUID, Oid.UUID_ARRAY, column, BinaryArray::add);
  }

  public ArrayParameters<T> ints(Function<T, Integer> column) throws SQLException {
    return array(Oid.INT4, Oid.INT4_ARRAY, column, BinaryArray::add);
  }

  public ArrayParameters<T> longs(Function<T, Long> column) throws SQLException {
    return array(Oid.INT8, Oid.INT8_ARRAY, column, BinaryArray::add);
  }

  public ArrayParameters<T> bytes(Function<T, byte[]> column) throws SQLException {
    return array(Oid.BYTEA, Oid.BYTEA_ARRAY, column, BinaryArray::add);
  }

  /** Of documents as they are written. */
  public ArrayParameters<T> json(Function<T, String> column) throws SQLException {
    return array(Oid.JSONB, Oid.JSONB_ARRAY, column, BinaryArray::addJsonb);
  }

  public ArrayParameters<T> booleans(Function<T, Boolean> column) throws SQLException {
    return array(Oid.BOOL, Oid.BOOL_ARRAY, column, BinaryArray::add);
  }

  public ArrayParameters<T> instants(Function<T, Instant> column) throws SQLException {
    return array(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY, column, BinaryArray::add);
  }

  /** As text: few rows have one, and digits in base 10,000 are nobody's joy. */
  public ArrayParameters<T> numbers(Function<T, BigDecimal> column) throws SQLException {
    String[] written = new String[rows.size()];
    for (int i = 0; i < written.length; i++) {
      BigDecimal number = column.apply(rows.get(i));
      written[i] = number == null ? null : number.toPlainString();
    }
    statement.setArray(next++, statement.getConnection().createArrayOf("numeric", written));
    return this;
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

  private <V> ArrayParameters<T> array(
      int type, int ofArray, Function<T, V> column, BiConsumer<BinaryArray, V> writing)
      throws SQLException {
    BinaryArray array = new BinaryArray(type, rows.size());
    for (T row : rows) {
      V value = column.apply(row);
      if (value == null) {
        array.addNull();
      } else {
        writing.accept(array, value);
      }
    }
    BaseConnection connection = statement.getConnection().unwrap(BaseConnection.class);
    statement.setArray(next++, new PgArray(connection, ofArray, array.toBytes()));
    return this;
  }
}
