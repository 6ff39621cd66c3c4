package io.hookline.content.produce.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a file and the brand both say of a post, and must say alike. */
final class RecordedFacts {

  private static final Map<String, Function<PostView, Object>> PLAN = new LinkedHashMap<>();

  static {
    PLAN.put("externalId", PostView::externalId);
    PLAN.put("network", PostView::network);
    PLAN.put("seriesId", PostView::seriesId);
    PLAN.put("creatorId", PostView::creatorId);
    PLAN.put("accountId", PostView::accountId);
    PLAN.put("partnershipId", PostView::partnershipId);
    PLAN.put("mentionId", PostView::mentionId);
    PLAN.put("campaignId", PostView::campaignId);
    PLAN.put("ideaId", PostView::ideaId);
    PLAN.put("learningIds", PostView::learningIds);
    PLAN.put("kind", PostView::kind);
    PLAN.put("title", PostView::title);
    PLAN.put("funnelStage", PostView::funnelStage);
    PLAN.put("terms", PostView::terms);
    PLAN.put("relation", PostView::relation);
    PLAN.put("caption", PostView::caption);
    PLAN.put("media", PostView::media);
    PLAN.put("links", PostView::links);
    PLAN.put("disclosure", PostView::disclosure);
    PLAN.put("interaction", PostView::interaction);
    PLAN.put("plannedFor", PostView::plannedFor);
  }

  private RecordedFacts() {}

  /**
   * The fields in which they differ. Whoever sends a plan says nothing against that the post has
   * gone out since.
   */
  static List<String> differences(PostView sent, PostView recorded) {
    Map<String, Function<PostView, Object>> facts = new LinkedHashMap<>(PLAN);
    if (sent.publishedAt() != null) {
      facts.put("publishedAt", PostView::publishedAt);
      // Another spelling of the address leads to the same video.
      facts.put("url", sent.networkPostId() == null ? PostView::url : PostView::networkPostId);
    }
    return facts.entrySet().stream()
        .filter(
            fact -> !Objects.equals(fact.getValue().apply(sent), fact.getValue().apply(recorded)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
