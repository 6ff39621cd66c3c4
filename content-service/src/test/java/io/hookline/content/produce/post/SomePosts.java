package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Posts that tests begin with. */
final class SomePosts {

  static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");
  static final Instant PLANNED_FOR = Instant.parse("2026-09-08T16:00:00Z");

  private SomePosts() {}

  static Post post(PostStatus status) {
    Post post = new Post(Ids.next(), null, Network.TIKTOK, PostStatus.IDEA, facts("Retinol?"), NOW);
    switch (status) {
      case IDEA -> {}
      case DRAFT -> post.begin(NOW);
      case IN_REVIEW -> {
        post.begin(NOW);
        post.submit(post.contentVersion(), NOW);
      }
      case APPROVED -> approved(post);
      case SCHEDULED -> {
        approved(post);
        post.schedule(true, NOW);
      }
      case PUBLISHED -> {
        approved(post);
        post.publish(publication(NOW), true, RequiredDisclosures.NONE, NOW);
      }
      case REMOVED -> post.remove("The sound was withdrawn", NOW);
    }
    return post;
  }

  private static void approved(Post post) {
    post.begin(NOW);
    post.submit(post.contentVersion(), NOW);
    post.approve(post.contentVersion(), NOW);
  }

  static PostUpdate facts(String title) {
    return facts(title, PLANNED_FOR);
  }

  static PostUpdate facts(String title, Instant plannedFor) {
    return new PostUpdate(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        title,
        FunnelStage.TOFU,
        Terms.NONE,
        null,
        "Before?",
        null,
        List.of(),
        null,
        null,
        plannedFor);
  }

  /** Of the brand's own team, or of a creator. */
  static PostUpdate facts(UUID creator, FunnelStage stage, Terms terms) {
    return new PostUpdate(
        null,
        creator,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "Retinol?",
        stage,
        terms,
        null,
        "Before?",
        null,
        List.of(),
        null,
        null,
        PLANNED_FOR);
  }

  /** Nothing was merged. */
  static void update(Post post, PostUpdate body, Instant now) {
    post.update(body, new PostDisclosureFacts(UnaryOperator.identity()), now);
  }

  static PublishedAs publication(Instant at) {
    return PublishedAs.of(
        new Publication(
            at, "https://www.tiktok.com/@miawong/video/7412345678901234567", null, null),
        Network.TIKTOK);
  }

  static PostView view(Post post) {
    return post.view(UnaryOperator.identity());
  }
}
