package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.learned.UsedLearnings;
import io.hookline.content.network.Network;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts a list shows; all of what is given must hold. */
public class PostFilter {

  @Parameter(description = "Only this series' posts")
  @QueryParam("seriesId")
  UUID series;

  @Parameter(description = "Only this creator's posts")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only posts for this account of the brand")
  @QueryParam("accountId")
  UUID account;

  @Parameter(description = "Only posts under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only posts that show this mention's video")
  @QueryParam("mentionId")
  UUID mention;

  @Parameter(description = "Only posts of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @Parameter(description = "Only posts made of this idea")
  @QueryParam("ideaId")
  UUID idea;

  @Parameter(description = "Only posts that make use of this learning")
  @QueryParam("learningId")
  UUID learning;

  @Parameter(description = "Only what was made of, or answers, this post")
  @QueryParam("relatedPostId")
  UUID related;

  @Parameter(description = "Only posts in this state")
  @QueryParam("status")
  PostStatus status;

  @Parameter(description = "Only posts on this network")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only posts of this kind")
  @QueryParam("kind")
  PostKind kind;

  @Parameter(description = "Only posts of this funnel stage")
  @QueryParam("funnelStage")
  FunnelStage funnelStage;

  @Parameter(description = "Only posts planned for this instant or later")
  @QueryParam("plannedFrom")
  @Plausible
  Instant plannedFrom;

  @Parameter(description = "Only posts planned for before this instant")
  @QueryParam("plannedBefore")
  @Plausible
  Instant plannedBefore;

  @Parameter(description = "Only posts published at this instant or later")
  @QueryParam("publishedFrom")
  @Plausible
  Instant publishedFrom;

  @Parameter(description = "Only posts published before this instant")
  @QueryParam("publishedBefore")
  @Plausible
  Instant publishedBefore;

  @Parameter(
      description = "Only posts whose title or caption has these words, \"these\" as a phrase")
  @QueryParam("q")
  @Size(max = 200)
  String q;

  @Parameter(
      description = "Only the post of this video, by the network's id",
      example = "7412345678901234567")
  @QueryParam("networkPostId")
  String networkPostId;

  @Parameter(description = "Only the post that is called so elsewhere", example = "recHk2pQ7")
  @QueryParam("externalId")
  String externalId;

  @Parameter(description = "Only posts that are out without what they had to disclose, or with it")
  @QueryParam("disclosureMissing")
  Boolean disclosureMissing;

  Where where() {
    return UsedLearnings.by(learning, Where.of("post"))
        .equal("series_id", series)
        .equal("creator_id", creator)
        .equal("account_id", account)
        .equal("partnership_id", partnership)
        .equal("mention_id", mention)
        .equal("campaign_id", campaign)
        .equal("idea_id", idea)
        .equal("related_post_id", related)
        .overlaps("facets", facet("status", status))
        .overlaps("facets", facet("network", network))
        .overlaps("facets", facet("kind", kind))
        .overlaps("facets", facet("funnel_stage", funnelStage))
        .equal("network_post_id", networkPostId)
        .equal("external_id", externalId)
        .equal("disclosure_missing", disclosureMissing)
        .from("planned_for", plannedFrom)
        .before("planned_for", plannedBefore)
        .from("published_at", publishedFrom)
        .before("published_at", publishedBefore)
        .matches("search", q == null ? null : SearchText.query(q));
  }

  private static List<String> facet(String column, Enum<?> value) {
    return value == null ? null : List.of(column + ":" + value);
  }
}
