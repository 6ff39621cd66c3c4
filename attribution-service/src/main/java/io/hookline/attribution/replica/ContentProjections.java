package io.hookline.attribution.replica;

import io.hookline.kit.feed.Projection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the content-service's resources. */
final class ContentProjections {

  private static final String FEED = "content";

  /**
   * Of several versions in a page the highest counts. What may tie an ad to another post than
   * before is noted.
   */
  static final String POSTS =
      """
      with changed as (
        insert into post (brand, id, network, network_post_id, creator_id, series_id, funnel_stage,
                          published_at, version)
        select distinct on (id) :brand, id, network, "networkPostId", "creatorId", "seriesId",
               "funnelStage", "publishedAt", version
          from jsonb_to_recordset(:rows::jsonb) as r(
                 id uuid, network text, "networkPostId" text, "creatorId" uuid, "seriesId" uuid,
                 "funnelStage" text, "publishedAt" timestamptz, version bigint)
         order by id, version desc
        on conflict (brand, id) do update
           set network = excluded.network, network_post_id = excluded.network_post_id,
               creator_id = excluded.creator_id, series_id = excluded.series_id,
               funnel_stage = excluded.funnel_stage, published_at = excluded.published_at,
               version = excluded.version
         where post.version < excluded.version
        returning old.network as network_before, old.network_post_id as before,
                  old.creator_id as creator_before, new.network, new.network_post_id as after,
                  new.creator_id)
      insert into post_change (brand, network, network_post_id)
      select distinct :brand, t.network, t.id
        from changed c
       cross join lateral (values (c.network_before, c.before), (c.network, c.after)) t (network, id)
       where t.id is not null
         and (c.network_before, c.before, c.creator_before)
             is distinct from (c.network, c.after, c.creator_id)
      """;

  static final String SERIES =
      """
      insert into series (brand, id, pillar_id, version)
      select distinct on (id) :brand, id, "pillarId", version
        from jsonb_to_recordset(:rows::jsonb) as r(id uuid, "pillarId" uuid, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set pillar_id = excluded.pillar_id, version = excluded.version
       where series.version < excluded.version
      """;

  private ContentProjections() {}

  @Produces
  @Singleton
  static Projection posts(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "posts", POSTS);
  }

  @Produces
  @Singleton
  static Projection series(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "series", SERIES);
  }
}
