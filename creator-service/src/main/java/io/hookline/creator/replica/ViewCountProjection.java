package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What counters of views said; a snapshot does not change. */
@Singleton
@Priority(50)
class ViewCountProjection extends Projection {

  private static final String UPSERT =
      """
      insert into view_count (brand, id, post_id, dataset, captured_at, collected_at, views)
      select distinct on (id) :brand, id, "postId", dataset, "capturedAt", "collectedAt", views
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "postId" uuid, dataset text, "capturedAt" timestamptz,
                     "collectedAt" timestamptz, views bigint)
       where views is not null
       order by id
      on conflict (brand, id) do nothing
      """;

  ViewCountProjection(Jdbi jdbi) {
    super(jdbi, "content", "posts/snapshots", UPSERT);
  }
}
