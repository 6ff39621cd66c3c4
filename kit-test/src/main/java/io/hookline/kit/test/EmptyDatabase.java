package io.hookline.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.SQLException;
import java.sql.Statement;

/** Empties every table before each test, so that no test depends on another. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

  /** Of the tables that have rows only: a truncated table costs a file for each of its indexes. */
  private static final String TRUNCATE =
      """
      do $$
      declare
        candidate regclass;
        found boolean;
        filled text;
      begin
        for candidate in
          select c.oid::regclass from pg_class c
           where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             and c.relname <> 'flyway_schema_history'
        loop
          execute format('select exists (select from %s)', candidate) into found;
          if found then
            filled := concat_ws(', ', filled, candidate::text);
          end if;
        end loop;
        if filled is not null then
          execute 'truncate ' || filled || ' cascade';
        end if;
      end $$
      """;

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    try {
      StandingConnection.ask(
          owner -> {
            try (Statement sql = owner.createStatement()) {
              return sql.execute(TRUNCATE);
            }
          });
    } catch (SQLException failed) {
      throw new IllegalStateException("The test database cannot be emptied", failed);
    }
  }
}
