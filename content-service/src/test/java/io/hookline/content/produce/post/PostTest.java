package io.hookline.content.produce.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PostTest {

  private static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");
  private static final Instant PLANNED_FOR = Instant.parse("2026-09-03T16:00:00Z");

  private final Post post =
      new Post(Ids.next(), Network.TIKTOK, facts("Retinol?", PLANNED_FOR), NOW);

  @Test
  void beginsAsPlanned() {
    assertThat(post.view().status()).isEqualTo(PostStatus.PLANNED);
    assertThat(post.view().publishedAt()).isNull();
    assertThat(post.view().url()).isNull();
  }

  @Test
  void isPublishedOnce() {
    post.publish(at(NOW.minusSeconds(60)), NOW);
    refused(PostProblem.POST_ALREADY_PUBLISHED, () -> post.publish(at(NOW.minusSeconds(30)), NOW));
    assertThat(post.view().publishedAt()).isEqualTo(NOW.minusSeconds(60));
  }

  @Test
  void mayBePublishedFiveMinutesAheadOfOurClock() {
    Instant edge = NOW.plus(Duration.ofMinutes(5));
    refused(CommonProblem.VALIDATION_FAILED, () -> post.publish(at(edge.plusNanos(1000)), NOW));
    assertThat(post.isPublished()).isFalse();
    post.publish(at(edge), NOW);
    assertThat(post.view().publishedAt()).isEqualTo(edge);
  }

  @Test
  void isReplannedUntilItIsOut() {
    Instant later = PLANNED_FOR.plus(Duration.ofDays(1));
    post.update(facts("Retinol!", later), NOW);
    assertThat(post.view().plannedFor()).isEqualTo(later);

    post.publish(at(NOW), NOW);
    refused(PostProblem.POST_PLAN_CLOSED, () -> post.update(facts("Retinol!", PLANNED_FOR), NOW));
    refused(PostProblem.POST_PLAN_CLOSED, () -> post.update(facts("Retinol!", null), NOW));
  }

  @Test
  void staysPublishedWhenItsTitleChanges() {
    post.publish(at(NOW), NOW);
    post.update(facts("Retinol, again", PLANNED_FOR), NOW.plusSeconds(1));
    assertThat(post.view().title()).isEqualTo("Retinol, again");
    assertThat(post.view().status()).isEqualTo(PostStatus.PUBLISHED);
    assertThat(post.view().updatedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  private static PostUpdate facts(String title, Instant plannedFor) {
    return new PostUpdate(Ids.next(), null, null, title, FunnelStage.TOFU, plannedFor);
  }

  private static Publication at(Instant at) {
    return new Publication(at, "https://www.tiktok.com/@miawong/video/1");
  }

  private static void refused(ProblemCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
