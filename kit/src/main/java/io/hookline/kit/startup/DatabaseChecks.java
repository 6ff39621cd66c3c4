package io.hookline.kit.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What the database says of the role that the service works as: policies must bind it. */
@ApplicationScoped
class DatabaseChecks {

  static final Set<String> NAMES =
      Set.of(
          "database-superuser",
          "database-bypasses-policies",
          "database-owns-tables",
          "database-member-of-owner");

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

  private static final String ROLE = "HOOKLINE_DATABASE_USER";
  private static final String ADVICE =
      "Give the service a role of its own: create role … login, and nothing more";

  private final Jdbi jdbi;

  DatabaseChecks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Facts of a role, in the order of {@link #findings}. */
  record Role(boolean superuser, boolean bypasses, boolean owns, boolean member) {}

  List<Finding> findings() {
    return findings(
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
                    .one()));
  }

  /** A superuser is everything else as well, which need not be said. */
  static List<Finding> findings(Role role) {
    if (role.superuser()) {
      return List.of(finding("database-superuser", "is a superuser"));
    }
    if (role.bypasses()) {
      return List.of(finding("database-bypasses-policies", "bypasses row-level security"));
    }
    if (role.owns()) {
      return List.of(
          finding("database-owns-tables", "owns tables: row-level security does not bind it"));
    }
    return role.member()
        ? List.of(finding("database-member-of-owner", "is a member of the tables' owner"))
        : List.of();
  }

  private static Finding finding(String check, String problem) {
    return new Finding(check, ROLE, problem, ADVICE);
  }
}
