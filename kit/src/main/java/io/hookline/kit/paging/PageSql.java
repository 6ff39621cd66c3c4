package io.hookline.kit.paging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The end of a statement that reads a page of a list, the newest first. A condition whose value is
 * null shows all.
 */
public final class PageSql {

  private final String alias;
  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();

  private PageSql(String alias) {
    this.alias = alias;
  }

  /**
   * @param alias of the table that is listed, in the statement
   */
  public static PageSql of(String alias, PageQuery page) {
    PageSql sql = new PageSql(alias);
    sql.conditions.append(" and ").append(alias).append(".id < :before");
    sql.values.put("before", page.before());
    sql.values.put("fetch", page.fetch());
    return sql;
  }

  /** The column is the value. */
  public PageSql equal(String column, Object value) {
    return add(column, " = ", value instanceof Enum<?> e ? e.name() : value, "");
  }

  /** The column is one of the ids. */
  public PageSql in(String column, Collection<UUID> ids) {
    return add(
        column, " = any(cast(", ids == null ? null : ids.toArray(UUID[]::new), " as uuid[]))");
  }

  /** The column, of JSON, contains the text of JSON. */
  public PageSql contains(String column, String json) {
    return add(column, " @> cast(", json, " as jsonb)");
  }

  private PageSql add(String column, String before, Object value, String after) {
    if (value != null) {
      and(alias + "." + column + before + ":" + column + after);
      values.put(column, value);
    }
    return this;
  }

  /** A condition without a value. */
  public PageSql and(String condition) {
    conditions.append(" and ").append(condition);
    return this;
  }

  /** Begins with {@code and}. */
  public String text() {
    return conditions + " order by " + alias + ".id desc limit :fetch";
  }

  public Map<String, Object> values() {
    return values;
  }
}
