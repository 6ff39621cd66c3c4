package io.hookline.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Empties every table before each test, so that no test depends on another. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

  private static final String TRUNCATE =
      """
      do $$
      declare tables text;
      begin
        select string_agg(format('%I', c.relname), ', ') into tables
          from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and not c.relispartition and c.relname <> 'flyway_schema_history';
        execute 'truncate ' || tables || ' cascade';
      end $$
      """;

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(TRUNCATE);
    } catch (SQLException failed) {
      throw new IllegalStateException("The test database cannot be emptied", failed);
    }
  }
}
