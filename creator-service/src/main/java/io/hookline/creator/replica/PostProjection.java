package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Posts. Goes before who works with them. */
@Singleton
@Priority(50)
class PostProjection extends Projection {

  private static final String UPSERT =
      """
      insert into post_fact as t (brand, id, creator_id, campaign_id, partnership_id, mention_id,
             account_id, network, kind, title, funnel_stage, status, planned_for, published_at, url,
             network_post_id, media_sha256, media_seconds, sound, relation_kind, related_post_id,
             paid_partnership, missing_disclosures, version)
      select distinct on (id) :brand, id, "creatorId", "campaignId", "partnershipId", "mentionId",
             "accountId", network, kind, title, "funnelStage", status, "plannedFor", "publishedAt", url,
             "networkPostId", media ->> 'sha256', (media ->> 'seconds')::numeric,
             terms ->> 'sound', relation ->> 'kind', (relation ->> 'postId')::uuid,
             coalesce((disclosure ->> 'paidPartnership')::boolean, false),
             coalesce("missingDisclosures", '{}'), version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "creatorId" uuid, "campaignId" uuid, "partnershipId" uuid,
                     "mentionId" uuid, "accountId" uuid, network text, kind text, title text, "funnelStage" text,
                     status text, "plannedFor" timestamptz, "publishedAt" timestamptz, url text,
                     "networkPostId" text, media jsonb, terms jsonb, relation jsonb,
                     disclosure jsonb, "missingDisclosures" text[], version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set creator_id = excluded.creator_id, campaign_id = excluded.campaign_id,
             partnership_id = excluded.partnership_id,
             former_partnership_id =
               case when t.partnership_id is distinct from excluded.partnership_id
                    then t.partnership_id else t.former_partnership_id end,
             mention_id = excluded.mention_id,
             account_id = excluded.account_id,
             network = excluded.network, kind = excluded.kind, title = excluded.title,
             funnel_stage = excluded.funnel_stage, status = excluded.status,
             planned_for = excluded.planned_for, published_at = excluded.published_at,
             url = excluded.url, network_post_id = excluded.network_post_id,
             media_sha256 = excluded.media_sha256, media_seconds = excluded.media_seconds,
             sound = excluded.sound, relation_kind = excluded.relation_kind,
             related_post_id = excluded.related_post_id,
             paid_partnership = excluded.paid_partnership,
             missing_disclosures = excluded.missing_disclosures, version = excluded.version
       where t.version < excluded.version
      """;

  PostProjection(Jdbi jdbi) {
    super(jdbi, "content", "posts", UPSERT);
  }
}
