package io.hookline.kit.sql;

import java.util.function.Supplier;
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

  private static final String PAUSE =
      "select current_setting('plan_cache_mode'), set_config('plan_cache_mode', 'auto', true)";

  public static void use(Handle handle) {
    handle.createQuery(SQL).mapTo(String.class).one();
  }

  /**
   * Does without them for a statement that adds many rows and finds none. PostgreSQL checks foreign
   * keys with a statement for each row, and would plan that one anew each time too: it took more
   * time than all the rest of adding the row. When the work fails, so does the transaction.
   */
  public static <T> T without(Handle handle, Supplier<T> work) {
    String before = handle.createQuery(PAUSE).mapTo(String.class).one();
    T done = work.get();
    if (before.equals("force_custom_plan")) {
      use(handle);
    }
    return done;
  }
}
