package io.hookline.local.postgres;

import io.hookline.local.machine.Secrets;

/**
 * The roles of the server with their passwords.
 *
 * @param superuserPassword {@code postgres}: used here only
 * @param ownerPassword {@code hookline_owner}: owns the databases, runs the migrations
 * @param appPassword {@code hookline_app}: what the services connect as; owns nothing, so that
 *     row-level security applies to it
 */
public record Roles(String superuserPassword, String ownerPassword, String appPassword) {

  public static final String OWNER = "hookline_owner";
  public static final String APP = "hookline_app";

  /** What the services become for a caller who is shown single things of a brand; logs in never. */
  static final String COLLABORATOR = "hookline_collaborator";

  public static Roles from(Secrets secrets) {
    return new Roles(
        secrets.of("postgres.superuser"), secrets.of("postgres.owner"), secrets.of("postgres.app"));
  }
}
