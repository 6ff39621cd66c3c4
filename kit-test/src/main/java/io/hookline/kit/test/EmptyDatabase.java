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
        guarded regclass[];
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
          -- Books that nobody empties: a cascade reaches them even where they are empty.
          guarded := array(select distinct g.tgrelid::regclass from pg_trigger g
                            where g.tgname = 'never_emptied');
          foreach candidate in array guarded loop
            execute format('alter table %s disable trigger never_emptied', candidate);
          end loop;
          execute 'truncate ' || filled || ' cascade';
          foreach candidate in array guarded loop
            execute format('alter table %s enable trigger never_emptied', candidate);
          end loop;
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
