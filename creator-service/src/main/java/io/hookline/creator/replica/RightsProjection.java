package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What authors granted of their videos. Goes before who works with it. */
@Singleton
@Priority(50)
class RightsProjection extends Projection {

  private static final String UPSERT =
      """
      insert into rights_fact as t (brand, id, mention_id, status, channels, usages, valid_from,
             valid_until, withdrawn_at, version)
      select distinct on (id) :brand, id, "mentionId", status,
             array(select jsonb_array_elements_text(granted -> 'channels')),
             array(select jsonb_array_elements_text(granted -> 'usages')),
             "from", until, "withdrawnAt", version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "mentionId" uuid, status text, granted jsonb, "from" timestamptz,
                     until timestamptz, "withdrawnAt" timestamptz, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set mention_id = excluded.mention_id, status = excluded.status,
             channels = excluded.channels, usages = excluded.usages,
             valid_from = excluded.valid_from, valid_until = excluded.valid_until,
             withdrawn_at = excluded.withdrawn_at, version = excluded.version
       where t.version < excluded.version
      """;

  RightsProjection(Jdbi jdbi) {
    super(jdbi, "content", "rights-requests", UPSERT);
  }
}
