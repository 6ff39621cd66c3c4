package io.hookline.content.replica;

import io.hookline.kit.feed.Projection;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the creator-service's campaigns. */
@Singleton
class CampaignProjection extends Projection {

  /** As with creators: of a page's versions the newest, and never an older one than is there. */
  private static final String UPSERT =
      """
      insert into campaign (brand, id, name, status, version)
      select distinct on (id) :brand, id, name, status, version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, name text, status text, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set name = excluded.name, status = excluded.status, version = excluded.version
       where campaign.version < excluded.version
      """;

  CampaignProjection(Jdbi jdbi) {
    super(jdbi, "creator", "campaigns", UPSERT);
  }
}
