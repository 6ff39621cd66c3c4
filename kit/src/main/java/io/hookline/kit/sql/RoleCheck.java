package io.hookline.kit.sql;

import io.hookline.kit.startup.DatabaseCheck;
import io.hookline.kit.startup.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
                        and pg_has_role(r.oid, c.relowner, 'member')) as member,
             exists (select 1 from pg_roles c
                      where c.rolname = :collaborator and pg_has_role(r.oid, c.oid, 'set')
                        and not pg_has_role(r.oid, c.oid, 'usage')) as becomes
        from pg_roles r
       where r.rolname = current_user
      """;

  private static final String ROLE = "hookline.database.user";
  private static final String ADVICE =
      "Give the service a role of its own: create role … login, and nothing more";

  private final Jdbi jdbi;
  private final String collaborator;

  RoleCheck(
      Jdbi jdbi,
      @ConfigProperty(name = "quarkus.flyway.placeholders.collaborator") String collaborator) {
    this.jdbi = jdbi;
    this.collaborator = collaborator;
  }

  /**
   * What the database says of it.
   *
   * @param becomes whether it can become the collaborators' role, and is not bound by its policies
   *     while it has not
   */
  record Role(boolean superuser, boolean bypasses, boolean owns, boolean member, boolean becomes) {}

  @Override
  public Set<String> names() {
    return Set.of(
        "database-superuser",
        "database-bypasses-policies",
        "database-owns-tables",
        "database-member-of-owner",
        "database-collaborator");
  }

  @Override
  public void check(Settings settings) {
    Role role =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(FACTS)
                    .bind("collaborator", collaborator)
                    .map(
                        (row, context) ->
                            new Role(
                                row.getBoolean("superuser"),
                                row.getBoolean("bypasses"),
                                row.getBoolean("owns"),
                                row.getBoolean("member"),
                                row.getBoolean("becomes")))
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
    } else if (!role.becomes()) {
      settings.refuse(
          "database-collaborator",
          "hookline.database.collaborator",
          "is no role that the service's role can become without inheriting from it",
          "Run: grant hookline_collaborator to hookline_app with inherit false");
    }
  }
}
