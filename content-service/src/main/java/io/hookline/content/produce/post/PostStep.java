package io.hookline.content.produce.post;

import static io.hookline.content.produce.post.PostStatus.APPROVED;
import static io.hookline.content.produce.post.PostStatus.DRAFT;
import static io.hookline.content.produce.post.PostStatus.IDEA;
import static io.hookline.content.produce.post.PostStatus.IN_REVIEW;
import static io.hookline.content.produce.post.PostStatus.PUBLISHED;
import static io.hookline.content.produce.post.PostStatus.SCHEDULED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a post's life, and the states in which each may be taken. */
enum PostStep {
  BEGIN(EnumSet.of(IDEA)),
  SUBMIT(EnumSet.of(DRAFT)),
  APPROVE(EnumSet.of(IN_REVIEW)),
  SEND_BACK(EnumSet.of(IN_REVIEW)),
  /** A draft only where no approval is needed. */
  SCHEDULE(EnumSet.of(DRAFT, APPROVED)),
  UNSCHEDULE(EnumSet.of(SCHEDULED)),
  /** A draft only where no approval is needed. */
  PUBLISH(EnumSet.of(DRAFT, APPROVED, SCHEDULED)),
  UPDATE(EnumSet.of(IDEA, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED)),
  REMOVE(EnumSet.of(IDEA, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED));

  private final Set<PostStatus> from;

  PostStep(Set<PostStatus> from) {
    this.from = from;
  }

  Set<PostStatus> from() {
    return from;
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  void require(PostStatus status) {
    if (!from.contains(status)) {
      throw new Problem(
          PostProblem.POST_STATE_FORBIDS,
          "The post is "
              + status
              + "; "
              + name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " is for "
              + from
              + ".");
    }
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  static void requireOut(Post post) {
    if (!post.isPublished()) {
      throw new Problem(PostProblem.POST_STATE_FORBIDS, "The post is not out yet.");
    }
  }
}
