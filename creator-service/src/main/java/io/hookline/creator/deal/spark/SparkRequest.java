package io.hookline.creator.deal.spark;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.replica.PostFact;
import io.hookline.creator.replica.PostFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what an authorization needs before it is recorded. */
@ApplicationScoped
class SparkRequest {

  /** Posts that show another one, whose author has a say as well. */
  private static final Set<String> OF_TWO = Set.of("DUET", "STITCH");

  private final PostFacts posts;
  private final Campaigns campaigns;
  private final PaidUse paidUse;

  SparkRequest(PostFacts posts, Campaigns campaigns, PaidUse paidUse) {
    this.posts = posts;
    this.campaigns = campaigns;
    this.paidUse = paidUse;
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, or what is missing
   */
  SparkAuthorization accept(NewSparkAuthorization body, String by, Instant now) {
    body.check(now);
    campaigns.require(body.campaignId(), "campaignId");
    Optional<PostFact> found = posts.find(body.postId());
    References.require("postId", body.postId(), "post", id -> found.isPresent());
    PostFact post = found.get();
    requireOut(post);
    requireOriginal(body, post);
    if (!body.music().isForAds()) {
      throw new Problem(
          SparkProblem.SPARK_MUSIC_NOT_COMMERCIAL,
          "The general library's music is not for ads.",
          List.of(new Violation("music", "must be music that ads may have")));
    }
    GrantedRights granted = paidUse.require(post, body.period(now), now);
    return new SparkAuthorization(Ids.next(), body, post, granted, by, now);
  }

  /**
   * @throws Problem SPARK_POST_NOT_ON_TIKTOK or SPARK_POST_NOT_OUT
   */
  private static void requireOut(PostFact post) {
    if (!post.network().equals("TIKTOK")) {
      throw new Problem(
          SparkProblem.SPARK_POST_NOT_ON_TIKTOK, "The post is on " + post.network() + ".");
    }
    if (!post.isOut()) {
      throw new Problem(SparkProblem.SPARK_POST_NOT_OUT, "The post is " + post.status() + ".");
    }
  }

  /**
   * @throws Problem SPARK_POST_NOT_OUT once the post was removed
   */
  void requireOut(SparkAuthorization authorization) {
    posts.find(authorization.postId()).ifPresent(SparkRequest::requireOut);
  }

  private static void requireOriginal(NewSparkAuthorization body, PostFact post) {
    boolean ofTwo = post.relationKind() != null && OF_TWO.contains(post.relationKind());
    if (ofTwo && body.originalCode() == null) {
      throw new Problem(
          SparkProblem.SPARK_ORIGINAL_CODE_MISSING,
          "The post is a " + post.relationKind() + ".",
          List.of(new Violation("originalCode", "must be given")));
    }
    if (!ofTwo && body.originalCode() != null) {
      throw new Violation("originalCode", "is for a duet or stitch only").asProblem();
    }
  }
}
