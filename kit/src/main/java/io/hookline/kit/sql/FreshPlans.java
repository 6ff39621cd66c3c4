package io.hookline.kit.sql;

import org.jdbi.v3.core.Handle;

/**
 * Has PostgreSQL plan each statement of the present transaction for the values and the tables of
 * now. From the sixth time on it keeps one plan for a statement: one for a brand of the average
 * size, which reads a large brand to its end, and of the day when the connection was new, which
 * reads the whole of a table that a file is filling.
 */
public final class FreshPlans {

  public static final String SQL =
      "select set_config('plan_cache_mode', 'force_custom_plan', true)";

  private FreshPlans() {}

  public static void use(Handle handle) {
    handle.createQuery(SQL).mapTo(String.class).one();
  }
}
