package io.hookline.content.produce.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;

/** Many new posts, each with the first version of its content, with two statements. */
@Singleton
class PostBatch {

  /** In the order of what is unique, so that two imports of the same wait and do not lock. */
  private static final String INSERT =
      """
      insert into post (
        brand, id, external_id, series_id, creator_id, account_id, partnership_id, mention_id,
        campaign_id,
        idea_id, learning_ids, network, kind, title, funnel_stage, status, terms, relation_kind, related_post_id,
        related_url, caption, media_reference, media_sha256, media_seconds, links, paid_partnership,
        own_brand, ai_generated, privacy, comments_open, duet_allowed, stitch_allowed, planned_for,
        content_version, published_version, published_at, url, network_post_id, search,
        caption_bands, missing_disclosures, version, created_at, updated_at)
      select :brand, r.id, r."externalId", r."seriesId", r."creatorId", r."accountId",
             r."partnershipId", r."mentionId", r."campaignId", r."ideaId", r."learningIds", r.network, r.kind, r.title,
             r."funnelStage", r.status, i.terms::jsonb, r.relation ->> 'kind',
             (r.relation ->> 'postId')::uuid, r.relation ->> 'url', r.caption,
             r.media ->> 'reference', r.media ->> 'sha256', (r.media ->> 'seconds')::numeric,
             r.links, d."paidPartnership", d."ownBrand", d."aiGenerated", s.privacy,
             s."commentsOpen", s."duetAllowed", s."stitchAllowed", r."plannedFor",
             r."contentVersion", r."publishedVersion", r."publishedAt", r.url, r."networkPostId",
             i.search::tsvector, i.bands, r."missingDisclosures", r.version, r."createdAt",
             r."updatedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as i(post jsonb, terms text, search text, bands bigint[])
       cross join lateral jsonb_to_record(i.post)
          as r(id uuid, "externalId" text, "seriesId" uuid, "creatorId" uuid, "accountId" uuid,
               "partnershipId" uuid, "mentionId" uuid, "campaignId" uuid, "ideaId" uuid,
               "learningIds" uuid[], network text, kind text,
               title text, "funnelStage" text, status text, relation jsonb, caption text,
               media jsonb, links text[], disclosure jsonb, interaction jsonb,
               "plannedFor" timestamptz, "contentVersion" int, "publishedVersion" int,
               "publishedAt" timestamptz, url text, "networkPostId" text,
               "missingDisclosures" text[], version bigint, "createdAt" timestamptz,
               "updatedAt" timestamptz)
       cross join lateral jsonb_to_record(r.disclosure)
          as d("paidPartnership" boolean, "ownBrand" boolean, "aiGenerated" boolean)
       cross join lateral jsonb_to_record(r.interaction)
          as s(privacy text, "commentsOpen" boolean, "duetAllowed" boolean,
               "stitchAllowed" boolean)
       order by r.network, r."networkPostId", r.url, r."externalId", r.id
      """;

  private static final TermsColumn TERMS = new TermsColumn();

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final PostVersions versions;
  private final CurrentBrand brand;

  PostBatch(Jdbi jdbi, ObjectMapper json, PostVersions versions, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.versions = versions;
    this.brand = brand;
  }

  /**
   * A post to write.
   *
   * @param terms as they are written, as are the others that no view shows
   */
  private record Row(PostView post, String terms, String search, long[] bands) {

    static Row of(Post post) {
      return new Row(
          post.view(UnaryOperator.identity()),
          TERMS.convertToDatabaseColumn(post.facts().terms()),
          post.foundBy().search(),
          post.foundBy().captionBands());
    }
  }

  void add(List<Post> posts) {
    if (!posts.isEmpty()) {
      String rows = OwnJson.write(json, posts.stream().map(Row::of).toList());
      jdbi.useHandle(
          handle ->
              handle.createUpdate(INSERT).bind("brand", brand.slug()).bind("rows", rows).execute());
      versions.keep(posts);
    }
  }
}
