package io.hookline.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Empties every table before each test, so that no test depends on another. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

  /** Pages that a table may have of which nothing is left, before it is truncated. */
  private static final int SPARED_PAGES = 32;

  /**
   * Waits, as a truncation does, for whoever still writes. What is small loses its rows: a new file
   * for each index, and for each of every table that refers to it, takes ten times as long. As on a
   * replica: of rows that go together no key and no trigger keeps one.
   */
  private static final String EMPTY =
      """
      do $$
      declare
        tables regclass[] := array(select c.oid::regclass from pg_class c
                                   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                                     and c.relname <> 'flyway_schema_history' order by c.oid);
        large text;
        small regclass;
      begin
        perform set_config('session_replication_role', 'replica', true);
        execute 'lock table ' || array_to_string(tables, ', ') || ' in share row exclusive mode';
        -- What was analyzed, too: no plan of the next test may know how many rows there were.
        select string_agg(c.oid::regclass::text, ', ') into large
          from unnest(tables) t join pg_class c on c.oid = t
         where pg_relation_size(t) > case when c.reltuples < 0 then %d else 0 end * 8192;
        if large is not null then
          execute 'truncate ' || large || ' cascade';
        end if;
        foreach small in array tables loop
          if pg_relation_size(small) > 0 then
            execute 'delete from ' || small;
          end if;
        end loop;
      end $$
      """;

  private static boolean filesEmpty;

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    filesEmpty = ofEmptyFiles(test);
    empty(filesEmpty ? 0 : SPARED_PAGES);
  }

  private static boolean ofEmptyFiles(QuarkusTestMethodContext test) {
    return test.getTestMethod().isAnnotationPresent(EmptyFiles.class)
        || test.getTestInstance().getClass().isAnnotationPresent(EmptyFiles.class);
  }

  /** To be asked before a plan is looked at. */
  static void requireEmptyFiles() {
    if (!filesEmpty) {
      throw new IllegalStateException("A test that looks at plans is annotated with @EmptyFiles");
    }
  }

  /** As between two tests. */
  public static void empty() {
    empty(SPARED_PAGES);
  }

  private static void empty(int sparedPages) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(EMPTY.formatted(sparedPages));
    } catch (SQLException failed) {
      throw new IllegalStateException("The test database cannot be emptied", failed);
    }
  }
}
