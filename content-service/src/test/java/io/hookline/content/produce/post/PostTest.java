package io.hookline.content.produce.post;

import static io.hookline.content.produce.disclosure.RequiredDisclosures.NONE;
import static io.hookline.content.produce.post.SomePosts.NOW;
import static io.hookline.content.produce.post.SomePosts.PLANNED_FOR;
import static io.hookline.content.produce.post.SomePosts.facts;
import static io.hookline.content.produce.post.SomePosts.post;
import static io.hookline.content.produce.post.SomePosts.publication;
import static io.hookline.content.produce.post.SomePosts.update;
import static io.hookline.content.produce.post.SomePosts.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.plan.standards.StandardsVersion;
import io.hookline.content.produce.disclosure.DisclosureFacts;
import io.hookline.content.produce.disclosure.DisclosureProblem;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostTest {

  private static final Map<PostStep, Consumer<Post>> STEPS =
      Map.of(
          PostStep.BEGIN, post -> post.begin(NOW),
          PostStep.SUBMIT, post -> post.submit(post.contentVersion(), NOW),
          PostStep.APPROVE, post -> post.approve(post.contentVersion(), NOW),
          PostStep.SEND_BACK, post -> post.sendBack(post.contentVersion(), NOW),
          PostStep.SCHEDULE, post -> post.schedule(false, NOW),
          PostStep.UNSCHEDULE, post -> post.unschedule(NOW),
          PostStep.PUBLISH, post -> post.publish(publication(NOW), false, NONE, NOW),
          PostStep.UPDATE, post -> update(post, facts("Retinol!"), NOW),
          PostStep.REMOVE, post -> post.remove("Off brief", NOW));

  @ParameterizedTest
  @EnumSource
  void aStepIsTakenInItsStatesOnly(PostStep step) {
    for (PostStatus status : PostStatus.values()) {
      Post post = post(status);
      PostView before = view(post);
      if (step.from().contains(status)) {
        STEPS.get(step).accept(post);
        assertThat(view(post)).as(step + " of " + status).isNotEqualTo(before);
      } else {
        refused(
            step == PostStep.PUBLISH && status == PostStatus.PUBLISHED
                ? PostProblem.POST_ALREADY_PUBLISHED
                : PostProblem.POST_STATE_FORBIDS,
            () -> STEPS.get(step).accept(post));
        assertThat(view(post)).as(step + " of " + status).isEqualTo(before);
      }
    }
  }

  @Test
  void mayBePublishedFiveMinutesAheadOfOurClock() {
    Post post = post(PostStatus.APPROVED);
    Instant edge = NOW.plus(Duration.ofMinutes(5));
    refused(
        CommonProblem.VALIDATION_FAILED,
        () -> post.publish(publication(edge.plusNanos(1000)), true, NONE, NOW));
    assertThat(post.isPublished()).isFalse();
    post.publish(publication(edge), true, NONE, NOW);
    assertThat(view(post).publishedAt()).isEqualTo(edge);
  }

  @Test
  void isReplannedUntilItIsOut() {
    Post post = post(PostStatus.DRAFT);
    Instant later = PLANNED_FOR.plus(Duration.ofDays(1));
    update(post, facts("Retinol!", later), NOW);
    assertThat(view(post).plannedFor()).isEqualTo(later);

    post.publish(publication(NOW), false, NONE, NOW);
    refused(PostProblem.POST_PLAN_CLOSED, () -> update(post, facts("Retinol!", PLANNED_FOR), NOW));
    refused(PostProblem.POST_PLAN_CLOSED, () -> update(post, facts("Retinol!", null), NOW));
  }

  @Test
  void staysPublishedWhenItsTitleChanges() {
    Post post = post(PostStatus.PUBLISHED);
    update(post, facts("Retinol, again"), NOW.plusSeconds(1));
    assertThat(view(post).title()).isEqualTo("Retinol, again");
    assertThat(view(post).status()).isEqualTo(PostStatus.PUBLISHED);
    assertThat(view(post).updatedAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(view(post).contentVersion()).isEqualTo(view(post).publishedVersion());
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_REVIEW", "APPROVED", "SCHEDULED"})
  void anApprovalEndsWithTheContentThatWasApproved(PostStatus status) {
    Post post = post(status);
    update(post, facts("Another title"), NOW);
    assertThat(view(post).status()).isEqualTo(status);

    update(post, facts("Another title", PLANNED_FOR.plusSeconds(1)), NOW);
    assertThat(view(post).status()).isEqualTo(PostStatus.DRAFT);
    assertThat(view(post).contentVersion()).isEqualTo(2);
    refused(PostProblem.APPROVAL_MISSING, () -> post.publish(publication(NOW), true, NONE, NOW));
    refused(PostProblem.APPROVAL_MISSING, () -> post.schedule(true, NOW));

    post.submit(post.contentVersion(), NOW);
    refused(PostProblem.POST_VERSION_STALE, () -> post.approve(1, NOW));
    refused(PostProblem.POST_VERSION_STALE, () -> post.sendBack(1, NOW));
    post.approve(2, NOW);
    post.publish(publication(NOW), true, NONE, NOW);
    assertThat(view(post).publishedVersion()).isEqualTo(2);
  }

  @Test
  void aScheduleThatNobodyHadToApproveEndsWithItsPlan() {
    Post post = post(PostStatus.DRAFT);
    post.schedule(false, NOW);
    update(post, facts("Retinol?", PLANNED_FOR.plusSeconds(1)), NOW);
    assertThat(view(post).status()).isEqualTo(PostStatus.SCHEDULED);
    refused(PostProblem.APPROVAL_MISSING, () -> post.publish(publication(NOW), true, NONE, NOW));
    update(post, facts("Retinol?", null), NOW);
    assertThat(view(post).status()).isEqualTo(PostStatus.DRAFT);
    refused(PostProblem.POST_NOT_PLANNED, () -> post.schedule(false, NOW));
  }

  @Test
  void whatIsTakenOutOfTheScheduleIsAsItWasBefore() {
    Post approved = post(PostStatus.SCHEDULED);
    approved.unschedule(NOW);
    assertThat(view(approved).status()).isEqualTo(PostStatus.APPROVED);
    Post draft = post(PostStatus.DRAFT);
    draft.schedule(false, NOW);
    draft.unschedule(NOW);
    assertThat(view(draft).status()).isEqualTo(PostStatus.DRAFT);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "SCHEDULED"})
  void staysAsItIsWhileItGoesOut(PostStatus status) {
    Post post = post(status);
    post.hold(PublishingHold.until(NOW.plusSeconds(1)));
    update(post, facts("Another title"), NOW);
    PostView before = view(post);
    refused(
        PostProblem.POST_BEING_PUBLISHED,
        () -> update(post, facts("Another title", PLANNED_FOR.plusSeconds(1)), NOW));
    refused(PostProblem.POST_BEING_PUBLISHED, () -> post.remove("Off brief", NOW));
    assertThat(view(post)).isEqualTo(before);

    update(post, facts("Another title", PLANNED_FOR.plusSeconds(1)), NOW.plusSeconds(1));
    assertThat(view(post).contentVersion()).isEqualTo(2);
  }

  @Test
  void staysAsItIsForAsLongAsThePlatformMayHaveIt() {
    Post post = post(PostStatus.APPROVED);
    post.hold(PublishingHold.until(null));
    Instant later = NOW.plus(Duration.ofDays(300));
    refused(PostProblem.POST_BEING_PUBLISHED, () -> update(post, facts("New", later), later));
    post.record(publication(NOW), 1, later);
    update(post, facts("New"), later);
    assertThat(view(post).status()).isEqualTo(PostStatus.PUBLISHED);
  }

  @Test
  void aPostThatWasGivenUpCanTurnOutToBeOut() {
    Post post = post(PostStatus.REMOVED);
    post.record(publication(NOW), 1, NOW);
    assertThat(view(post).status()).isEqualTo(PostStatus.PUBLISHED);
    assertThat(view(post).removedAt()).isNull();
  }

  @Test
  void whatIsMissingIsNamed() {
    Post post = post(PostStatus.APPROVED);
    RequiredDisclosures required =
        RequiredDisclosures.of(
            new DisclosureFacts(true, true, false, false, true),
            new StandardsVersion(0, List.of(), List.of()));
    assertThatThrownBy(() -> post.publish(publication(NOW), true, required, NOW))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(DisclosureProblem.DISCLOSURE_MISSING);
              assertThat(problem.violations())
                  .extracting(Violation::field)
                  .containsExactly("disclosure.paidPartnership", "disclosure.aiGenerated");
            });
    assertThat(post.isPublished()).isFalse();
  }

  private static void refused(ProblemCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
