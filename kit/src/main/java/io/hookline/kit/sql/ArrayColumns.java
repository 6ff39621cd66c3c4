package io.hookline.kit.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Reads columns that hold arrays. */
public final class ArrayColumns {

  private ArrayColumns() {}

  /**
   * Empty for null.
   *
   * @param type as the driver has it, such as {@code Long[].class} of a bigint[]
   */
  public static <T> List<T> list(ResultSet row, String column, Class<T[]> type)
      throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : Arrays.asList(type.cast(array.getArray()));
  }
}
