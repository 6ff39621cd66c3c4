package io.hookline.reporting.figures.catalogue;

/** Of which posts a measure speaks. */
public enum Scope {
  ALL("true"),
  /** Made by a creator of the brand. */
  CREATORS("p.creator_id is not null"),
  /** Made by a creator, or by somebody whom nobody asked to. */
  EARNED(Dimensions.ORIGIN + " in ('CREATOR', 'UGC')"),
  UGC(Dimensions.ORIGIN + " = 'UGC'");

  private final String sql;

  Scope(String sql) {
    this.sql = sql;
  }

  /** Whether post {@code p} is one. */
  public String sql() {
    return sql;
  }

  /** The count of these posts; null of others. */
  public Count of(Count count) {
    return this == ALL
        ? count
        : count.as("case when " + sql + " then " + count.sql() + " end").called(count.what());
  }
}
