package io.hookline.kit.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a list fulfil, in SQL, for lists whose filters need an index that row-level
 * security keeps from the planner: they read the view that {@code show_by_brand} made of the table.
 * A condition whose value is null shows all.
 */
public final class Where {

  private final String view;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Where(String view) {
    this.view = view;
  }

  /**
   * @param table the entity's
   */
  public static Where of(String table) {
    return new Where(table + "_of_brand");
  }

  public Where equal(String column, Object value) {
    return add(column + " = ", value instanceof Enum<?> constant ? constant.name() : value, "");
  }

  /** At or after the instant. */
  public Where from(String column, Instant at) {
    return add(column + " >= ", at, "");
  }

  /** Before the instant. */
  public Where before(String column, Instant at) {
    return add(column + " < ", at, "");
  }

  /** The column, an array of text, and the values have one in common. */
  public Where overlaps(String column, Collection<String> any) {
    return any == null
        ? this
        : add(column + " && cast(", any.toArray(String[]::new), " as text[])");
  }

  /**
   * A condition of the feature's own.
   *
   * @param before its text up to the value, {@code "search @@ cast("}
   * @param after its text behind the value, {@code " as tsquery)"}
   */
  public Where add(String before, Object value, String after) {
    if (value != null) {
      String name = "v" + values.size();
      conditions.add(before + ":" + name + after);
      values.put(name, value);
    }
    return this;
  }

  String sql() {
    StringBuilder sql =
        new StringBuilder("select * from ").append(view).append(" where brand = :brand");
    conditions.forEach(condition -> sql.append(" and ").append(condition));
    return sql.append(" and id < :before order by id desc").toString();
  }

  Map<String, Object> values() {
    return values;
  }
}
