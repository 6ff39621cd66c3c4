package io.hookline.content.produce.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What attempts at several versions of a post's content mean for each other and for the post. */
class AttemptsOfPostTest {

  private static final Instant NOW = Instant.parse("2026-09-03T16:00:00Z");
  private static final Claimant TRY = new Claimant("scheduler", "run-1");

  @Test
  void thePostIsHeldUntilTheLastLeaseOfThoseThatAreClaimed() {
    assertThat(of().holdUntil(NOW)).isEqualTo(NOW);
    assertThat(of(claimed(1, 5), claimed(2, 3)).holdUntil(NOW)).isEqualTo(NOW.plusSeconds(300));
    assertThat(of(failed(claimed(1, 5)), claimed(2, 3)).holdUntil(NOW))
        .isEqualTo(NOW.plusSeconds(180));
    assertThat(of(failed(claimed(1, 5)), out(claimed(2, 5))).holdUntil(NOW)).isEqualTo(NOW);
  }

  @Test
  void thePostIsHeldWithoutEndWhileThePlatformHasAnyVersion() {
    assertThat(of(sent(1), claimed(2, 3)).holdUntil(NOW)).isNull();
    assertThat(of(sent(1), failed(claimed(2, 3))).holdUntil(NOW)).isNull();
    assertThat(of(claimed(1, 3)).with(sent(2)).holdUntil(NOW)).isNull();
  }

  @Test
  void onlyWhatIsSettledOfOtherVersionsLeavesNoDoubt() {
    assertThat(of(sent(1)).leaveDoubtFor(1)).isFalse();
    assertThat(of(sent(1)).leaveDoubtFor(2)).isTrue();
    assertThat(of(claimed(1, 5)).leaveDoubtFor(2)).isTrue();
    assertThat(of(failed(sent(1)), out(claimed(2, 5))).leaveDoubtFor(3)).isFalse();
  }

  @Test
  void whatThePlatformHasOfAnotherVersionIsNamed() {
    PublishAttempt sent = sent(1);
    assertThatThrownBy(() -> of(sent, sent(2)).requireNoOtherSent(2))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(sent.id().toString())
        .hasMessageContaining("handle-1");
    assertThatCode(() -> of(claimed(1, 5), sent(2)).requireNoOtherSent(2))
        .doesNotThrowAnyException();
    assertThatCode(() -> of(failed(sent(1)), claimed(2, 5)).requireNoOtherSent(2))
        .doesNotThrowAnyException();
  }

  private static AttemptsOfPost of(PublishAttempt... attempts) {
    return new AttemptsOfPost(List.of(attempts));
  }

  private static PublishAttempt claimed(int version, int minutes) {
    return new PublishAttempt(
        Ids.next(),
        new PublishClaim(Ids.next(), version, TRY, Duration.ofMinutes(minutes), false, NOW));
  }

  private static PublishAttempt sent(int version) {
    PublishAttempt attempt = claimed(version, 5);
    attempt.sent(TRY, "handle-" + version, Duration.ofMinutes(5), NOW);
    return attempt;
  }

  private static PublishAttempt failed(PublishAttempt attempt) {
    attempt.fail(TRY, "spam_risk", true, NOW);
    return attempt;
  }

  private static PublishAttempt out(PublishAttempt attempt) {
    String id = "7412345678901234567";
    attempt.confirm(
        new PublishedVideo(id, "https://www.tiktok.com/@miawong/video/" + id, NOW), NOW);
    return attempt;
  }
}
