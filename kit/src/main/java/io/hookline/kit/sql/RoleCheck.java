package io.hookline.kit.sql;

import io.hookline.kit.startup.DatabaseCheck;
import io.hookline.kit.startup.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * What the database says of the role that the service works as: row-level security must bind it.
 */
@ApplicationScoped
class RoleCheck implements DatabaseCheck {

  private static final String FACTS =
      """
      select rolsuper as superuser, rolbypassrls as bypasses,
             exists (select 1 from pg_class c
                      where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns,
             exists (select 1 from pg_class c
                      where c.relname = 'flyway_schema_history' and c.relowner <> r.oid
                        and c.relnamespace = 'public'::regnamespace
                        and pg_has_role(r.oid, c.relowner, 'member')) as member
        from pg_roles r
       where r.rolname = current_user
      """;

  private static final String ROLE = "hookline.database.user";
  private static final String ADVICE =
      "Give the service a role of its own: create role … login, and nothing more";

  private final Jdbi jdbi;

  RoleCheck(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  record Role(boolean superuser, boolean bypasses, boolean owns, boolean member) {}

  @Override
  public Set<String> names() {
    return Set.of(
        "database-superuser",
        "database-bypasses-policies",
        "database-owns-tables",
        "database-member-of-owner");
  }

  @Override
  public void check(Settings settings) {
    Role role =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(FACTS)
                    .map(
                        (row, context) ->
                            new Role(
                                row.getBoolean("superuser"),
                                row.getBoolean("bypasses"),
                                row.getBoolean("owns"),
                                row.getBoolean("member")))
                    .one());
    check(role, settings);
  }

  /** A superuser is everything else as well, which need not be said. */
  static void check(Role role, Settings settings) {
    if (role.superuser()) {
      settings.refuse("database-superuser", ROLE, "is a superuser", ADVICE);
    } else if (role.bypasses()) {
      settings.refuse("database-bypasses-policies", ROLE, "bypasses row-level security", ADVICE);
    } else if (role.owns()) {
      settings.refuse(
          "database-owns-tables", ROLE, "owns tables: row-level security does not bind it", ADVICE);
    } else if (role.member()) {
      settings.refuse("database-member-of-owner", ROLE, "is a member of the tables' owner", ADVICE);
    }
  }
}
