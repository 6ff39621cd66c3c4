package io.hookline.kit.feed;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps a service's replica of the grants to collaborators, by which {@link
 * io.hookline.kit.access.Collaborators} shows them what was granted.
 */
@Singleton
@UnlessBuildProperty(name = "hookline.brands.owned", stringValue = "true", enableIfMissing = true)
class GrantReplica extends Projection {

  private static final String UPSERT =
      """
      insert into asset_grant (brand, id, subject, role, finance, assets, valid_from, valid_until,
        revoked_at, version)
      select distinct on (id) :brand, id, subject, role, finance, assets, "from", "until",
             "revokedAt", version
        from jsonb_to_recordset(:rows::jsonb) as r (id uuid, subject text, role text,
          finance boolean, assets jsonb, "from" timestamptz, "until" timestamptz,
          "revokedAt" timestamptz, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set subject = excluded.subject, role = excluded.role, finance = excluded.finance,
             assets = excluded.assets, valid_from = excluded.valid_from,
             valid_until = excluded.valid_until, revoked_at = excluded.revoked_at,
             version = excluded.version
       where asset_grant.version < excluded.version
      """;

  /**
   * @param feed of the service that owns the brands, and their grants
   */
  GrantReplica(@ConfigProperty(name = "hookline.brands.feed") String feed, Jdbi jdbi) {
    super(jdbi, feed, "grants", UPSERT);
  }
}
