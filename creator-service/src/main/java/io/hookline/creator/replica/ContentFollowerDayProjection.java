package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** How many followed an account at the end of a day. */
@Singleton
@Priority(50)
class ContentFollowerDayProjection extends Projection {

  private static final String UPSERT =
      """
      insert into content_follower_day (brand, account_id, id, day, day_zone, collected_at, followers,
             version)
      select distinct on (id) :brand, "accountId", id, day, "dayZone", "collectedAt",
             (counters ->> 'followers')::bigint, version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "accountId" uuid, day date, "dayZone" text, "collectedAt" timestamptz,
                     counters jsonb, version bigint)
       where counters ->> 'followers' is not null
       order by id, version desc
      on conflict (brand, account_id, day, id) do update
         set collected_at = excluded.collected_at, followers = excluded.followers,
             version = excluded.version
       where content_follower_day.version < excluded.version
      """;

  ContentFollowerDayProjection(Jdbi jdbi) {
    super(jdbi, "content", "account-snapshots", UPSERT);
  }
}
