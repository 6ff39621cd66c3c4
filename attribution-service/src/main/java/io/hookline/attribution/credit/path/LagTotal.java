package io.hookline.attribution.credit.path;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Times and touches of all orders of a run together, as they are read. */
final class LagTotal {

  /**
   * Conversions of a bin, or of all of them.
   *
   * @param bin the hour with which it begins, or a number of touches; null for all bins
   * @param value in 10<sup>-4</sup> of the currency
   * @param at median, 90 % and the most
   */
  record Part(
      String what, Long bin, long conversions, BigDecimal value, Long[] at, BigDecimal sum) {

    static Part read(ResultSet row) throws SQLException {
      return new Part(
          row.getString("what"),
          row.getObject("bin", Long.class),
          row.getLong("conversions"),
          row.getBigDecimal("value"),
          (Long[]) row.getArray("at").getArray(),
          row.getBigDecimal("sum"));
    }
  }

  private final Map<String, Part> all = new HashMap<>();
  private final Map<String, TreeMap<Long, Part>> bins = new HashMap<>();

  void add(Part part) {
    if (part.bin() == null) {
      all.put(part.what(), part);
    } else {
      bins.computeIfAbsent(part.what(), what -> new TreeMap<>()).put(part.bin(), part);
    }
  }

  long conversions(String what) {
    return all.containsKey(what) ? all.get(what).conversions() : 0;
  }

  /** Null where there are none. */
  Part all(String what) {
    return all.get(what);
  }

  /** Those that have any, by where they begin. */
  TreeMap<Long, Part> bins(String what) {
    return bins.getOrDefault(what, new TreeMap<>());
  }
}
