package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Row-level security stands behind the code: shown on every table that the service has. */
public abstract class RowsAreIsolated {

  protected static final String OURS = "acme-cosmetics";
  protected static final String THEIRS = "nordlys-coffee";

  /** Fills the tables with rows of OURS. */
  protected abstract void fill();

  @Test
  void everyTableWithABrandIsGuarded() throws SQLException {
    List<String> unguarded =
        names(
            """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and not c.relispartition and not c.relrowsecurity
               and exists (select 1 from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'brand' and not a.attisdropped)
            """);
    assertThat(unguarded).isEmpty();
  }

  @Test
  void theServicesRoleOwnsNothingAndCannotBypass() throws SQLException {
    assertThat(
            names(
                """
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                 where r.rolname = 'hookline_app'
                union all
                select rolname from pg_roles
                 where rolname = 'hookline_app' and (rolsuper or rolbypassrls or rolcreaterole)
                """))
        .isEmpty();
  }

  @Test
  void partitionsCannotBeReadAroundTheirTable() throws SQLException {
    assertThat(
            names(
                """
                select c.relname from pg_class c
                 where c.relispartition and c.relnamespace = 'public'::regnamespace
                   and has_table_privilege('hookline_app', c.oid, 'select, insert, update, delete')
                """))
        .isEmpty();
  }

  /** A view belongs to the owner of the tables, whom no policy binds. */
  @Test
  void everyViewIsRestrictedToTheBrand() throws SQLException {
    assertThat(
            names(
                """
                select c.relname from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
                   and has_table_privilege('hookline_app', c.oid, 'select')
                   and pg_get_viewdef(c.oid) not like
                     '%WHERE (brand = current_setting(''hookline.brand''::text, true));'
                """))
        .isEmpty();
  }

  /**
   * Row-level security does not bind what runs with the owner's rights. Whoever may execute such a
   * trigger may put it on a temporary table, and fill that with rows of any brand: nobody may. What
   * it names is looked up where nobody else adds anything.
   */
  @Test
  void triggersWithTheOwnersRightsAreTheOwners() throws SQLException {
    assertThat(
            names(
                """
                select p.proname from pg_proc p
                 where p.prosecdef and p.pronamespace = 'public'::regnamespace
                   and (p.prorettype = 'trigger'::regtype
                          and has_function_privilege('hookline_app', p.oid, 'execute')
                        or not coalesce(p.proconfig && array['search_path=public, pg_temp',
                             'search_path=pg_catalog, pg_temp'], false))
                """))
        .isEmpty();
  }

  @Test
  void aQueryOfAnotherBrandOrOfNoneReturnsNothing() throws SQLException {
    fill();
    List<String> tables = guardedTablesWithRows();
    assertThat(tables).as("tables with rows after fill()").isNotEmpty();
    for (String table : tables) {
      assertThat(visible(table, OURS)).as(table + " to its own brand").isPositive();
      assertThat(visible(table, THEIRS)).as(table + " to another brand").isZero();
      assertThat(visible(table, null)).as(table + " to no brand").isZero();
    }
  }

  /** Whoever calls with nothing granted sees nothing, whatever a table shares. */
  @Test
  void aCollaboratorWithoutGrantsSeesNoRow() throws SQLException {
    fill();
    List<String> readable =
        names(
            """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and has_table_privilege('hookline_collaborator', c.oid, 'select')
            """);
    List<String> filled = guardedTablesWithRows();
    filled.retainAll(readable);
    assertThat(filled).isNotEmpty();
    for (String table : filled) {
      assertThat(visibleToCollaborator(table)).as(table).isZero();
    }
  }

  @Test
  void everyGuardedTableIsClosedToCollaboratorsUnlessItIsShared() throws SQLException {
    assertThat(
            names(
                """
                select c.relname from pg_class c
                 where c.relrowsecurity and c.relnamespace = 'public'::regnamespace
                   and exists (select 1 from pg_attribute a
                                where a.attrelid = c.oid and a.attname = 'brand')
                   and has_any_column_privilege('hookline_collaborator', c.oid, 'select')
                   and not exists (
                     select 1 from pg_policy p
                      where p.polrelid = c.oid and not p.polpermissive
                        and p.polroles = array['hookline_collaborator'::regrole::oid])
                """))
        .isEmpty();
  }

  @Test
  void viewsOfCollaboratorsAreBoundByTheirTables() throws SQLException {
    assertThat(
            names(
                """
                select c.relname from pg_class c
                 where c.relkind = 'v'
                   and has_table_privilege('hookline_collaborator', c.oid, 'select')
                   and c.relnamespace in ('public'::regnamespace, 'collaborator'::regnamespace)
                   and not coalesce('security_invoker=true' = any (c.reloptions), false)
                """))
        .isEmpty();
  }

  private static long visibleToCollaborator(String table) throws SQLException {
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      sql.execute("set hookline.brand = '" + OURS + "'");
      sql.execute("set hookline.actor = '{\"subject\": \"test-of-nobody\"}'");
      sql.execute("set hookline.assets = '{}'");
      sql.execute("set role hookline_collaborator");
      try (ResultSet count = sql.executeQuery("select count(*) from " + table)) {
        count.next();
        return count.getLong(1);
      }
    }
  }

  private static List<String> guardedTablesWithRows() throws SQLException {
    List<String> filled = new ArrayList<>();
    for (String table :
        names(
            """
            select c.relname from pg_class c
             where c.relrowsecurity and c.relnamespace = 'public'::regnamespace
               and exists (select 1 from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'brand')
            """)) {
      if (!names("select 'row' from " + table + " where brand = '" + OURS + "' limit 1")
          .isEmpty()) {
        filled.add(table);
      }
    }
    return filled;
  }

  private static long visible(String table, String brand) throws SQLException {
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      if (brand != null) {
        sql.execute("set hookline.brand = '" + brand + "'");
      }
      try (ResultSet count =
          sql.executeQuery("select count(*) from " + table + " where brand = '" + OURS + "'")) {
        count.next();
        return count.getLong(1);
      }
    }
  }

  private static List<String> names(String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
