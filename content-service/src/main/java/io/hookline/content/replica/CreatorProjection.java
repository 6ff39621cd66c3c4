package io.hookline.content.replica;

import io.hookline.kit.feed.Projection;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the creator-service's creators. */
@Singleton
class CreatorProjection extends Projection {

  /**
   * One statement for a page of changes. A page may hold several versions of a creator, and an
   * older one may arrive after a newer one: the newest wins in both cases.
   */
  private static final String UPSERT =
      """
      insert into creator (brand, id, display_name, version)
      select distinct on (id) :brand, id, "displayName", version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "displayName" text, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set display_name = excluded.display_name, version = excluded.version
       where creator.version < excluded.version
      """;

  CreatorProjection(Jdbi jdbi) {
    super(jdbi, "creator", "creators", UPSERT);
  }
}
