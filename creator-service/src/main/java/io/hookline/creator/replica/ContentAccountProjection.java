package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Accounts that the brand watches. Goes before what is told of them. */
@Singleton
@Priority(60)
class ContentAccountProjection extends Projection {

  private static final String UPSERT =
      """
      insert into content_account (brand, id, network, handle, creator_id, version)
      select distinct on (id) :brand, id, network, handle, "creatorId", version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, network text, handle text, "creatorId" uuid, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set network = excluded.network, handle = excluded.handle,
             creator_id = excluded.creator_id, version = excluded.version
       where content_account.version < excluded.version
      """;

  ContentAccountProjection(Jdbi jdbi) {
    super(jdbi, "content", "accounts", UPSERT);
  }
}
