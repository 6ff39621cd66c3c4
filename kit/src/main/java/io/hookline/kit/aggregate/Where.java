package io.hookline.kit.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a list fulfil, in SQL, for large tables with filters that row-level security
 * keeps from using an index: it reads the view that {@code show_by_brand} made of the table. A
 * condition whose value is null shows all.
 */
public final class Where {

  private final String view;
  private final StringBuilder keys = new StringBuilder();
  private final StringBuilder narrowing = new StringBuilder();
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Where(String table) {
    this.view = table + "_of_brand";
  }

  /**
   * @param table the entity's
   */
  public static Where of(String table) {
    return new Where(table);
  }

  /** The column, which has an index together with a descending id, is the value. */
  public Where equal(String column, Object value) {
    return add(keys, column + " = ", value instanceof Enum<?> e ? e.name() : value, "");
  }

  /** At or after the instant. */
  public Where from(String column, Instant at) {
    return add(narrowing, column + " >= ", at, "");
  }

  /** On the day or later. */
  public Where from(String column, LocalDate day) {
    return add(narrowing, column + " >= ", day, "");
  }

  /** The number or a higher one. */
  public Where from(String column, Integer least) {
    return add(narrowing, column + " >= ", least, "");
  }

  /** Before the day. */
  public Where before(String column, LocalDate day) {
    return add(narrowing, column + " < ", day, "");
  }

  /** Before the instant. */
  public Where before(String column, Instant at) {
    return add(narrowing, column + " < ", at, "");
  }

  /** The column, an array of text with an index, and the values have one in common. */
  public Where overlaps(String column, Collection<String> any) {
    return add(
        narrowing,
        column + " && cast(",
        any == null ? null : any.toArray(String[]::new),
        " as text[])");
  }

  /** The column, a {@code tsvector} with an index, is found by the query. */
  public Where matches(String column, String query) {
    return add(narrowing, column + " @@ cast(", query, " as tsquery)");
  }

  /**
   * A condition of the feature's own.
   *
   * @param before its text up to the value, {@code "role = any (cast("}
   * @param value null shows all
   * @param after its text behind the value, {@code " as text[]))"}
   */
  public Where narrow(String before, Object value, String after) {
    return add(narrowing, before, value, after);
  }

  private Where add(StringBuilder conditions, String before, Object value, String after) {
    if (value != null) {
      String name = "v" + values.size();
      conditions.append(" and ").append(before).append(':').append(name).append(after);
      values.put(name, value);
    }
    return this;
  }

  /**
   * With fresh plans: the page where nothing narrows the list; else the page among {@code :newest}
   * rows, and the page by the indexes of what narrows, for {@link NewestOrIndexed}.
   */
  public List<String> statements() {
    String newest = "select *" + rows() + " order by id desc limit ";
    if (narrowing.isEmpty()) {
      return List.of(newest + ":fetch");
    }
    return List.of(
        "select * from ("
            + newest
            + ":newest) r where true"
            + narrowing
            + " order by id desc limit :fetch",
        "with found as materialized (select id"
            + rows()
            + narrowing
            + ") select * from "
            + view
            + " where brand = :brand and id = any(array(select id from found order by id desc"
            + " limit :fetch)) order by id desc");
  }

  private String rows() {
    return " from " + view + " where brand = :brand and id < :before" + keys;
  }

  public Map<String, Object> values() {
    return values;
  }
}
