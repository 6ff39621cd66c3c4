package io.hookline.content.produce.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step from every state, by the try that holds the attempt and by another. */
class PublishAttemptTest {

  private static final Instant NOW = Instant.parse("2026-09-03T16:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Claimant HOLDER = new Claimant("scheduler", "run-1");
  private static final Claimant OTHER = new Claimant("scheduler", "run-2");
  private static final PublishedVideo VIDEO = video("7412345678901234567");
  private static final PublishedVideo ANOTHER = video("7412345678901234568");
  private static final String CLAIMED = "PUBLISH_ATTEMPT_CLAIMED";
  private static final String CONFIRMED = "PUBLISH_ATTEMPT_CONFIRMED";
  private static final String FAILED = "PUBLISH_ATTEMPT_FAILED";

  /** What of an attempt makes a difference to its steps. */
  private enum From {
    CLAIMED,
    CLAIMED_LOST,
    SENT,
    SENT_LOST,
    CONFIRMED,
    FAILED,
    FAILED_FOR_GOOD
  }

  private enum Step {
    CLAIM,
    RENEW,
    SEND,
    CONFIRM,
    CONFIRM_ANOTHER,
    FAIL,
    RELEASE
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIM, HOLDER, CLAIMED, CLAIMED, SENT, SENT, !CONFIRMED, CLAIMED, !FAILED",
    "CLAIM, OTHER, !CLAIMED, CLAIMED, !CLAIMED, SENT, !CONFIRMED, CLAIMED, !FAILED",
    "RENEW, HOLDER, CLAIMED, CLAIMED, SENT, SENT, !CONFIRMED, !FAILED, !FAILED",
    "RENEW, OTHER, !CLAIMED, !CLAIMED, !CLAIMED, !CLAIMED, !CONFIRMED, !FAILED, !FAILED",
    "SEND, HOLDER, SENT, SENT, SENT, SENT, !CONFIRMED, !FAILED, !FAILED",
    "SEND, OTHER, SENT, SENT, SENT, SENT, !CONFIRMED, !FAILED, !FAILED",
    "CONFIRM, HOLDER, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED",
    "CONFIRM, OTHER, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED",
    "CONFIRM_ANOTHER, HOLDER, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, !ANOTHER, CONFIRMED,"
        + " CONFIRMED",
    "FAIL, HOLDER, FAILED, FAILED, FAILED, FAILED, !CONFIRMED, FAILED, FAILED",
    "FAIL, OTHER, !CLAIMED, FAILED, !CLAIMED, FAILED, !CONFIRMED, FAILED, FAILED",
    "RELEASE, HOLDER, CLAIMED, CLAIMED, SENT, SENT, !CONFIRMED, !FAILED, !FAILED",
    "RELEASE, OTHER, !CLAIMED, !CLAIMED, !CLAIMED, !CLAIMED, !CONFIRMED, !FAILED, !FAILED",
  })
  void everyStepFromEveryState(
      Step step,
      String who,
      String fromClaimed,
      String fromClaimedLost,
      String fromSent,
      String fromSentLost,
      String fromConfirmed,
      String fromFailed,
      String fromFailedForGood) {
    String[] expected = {
      fromClaimed,
      fromClaimedLost,
      fromSent,
      fromSentLost,
      fromConfirmed,
      fromFailed,
      fromFailedForGood
    };
    for (From from : From.values()) {
      check(from, step, who.equals("HOLDER") ? HOLDER : OTHER, expected[from.ordinal()]);
    }
  }

  private static void check(From from, Step step, Claimant who, String expected) {
    PublishAttempt attempt = attempt(from);
    PublishAttemptView before = attempt.view();
    if (expected.startsWith("!")) {
      String code =
          switch (expected.substring(1)) {
            case "CLAIMED" -> CLAIMED;
            case "CONFIRMED" -> CONFIRMED;
            case "FAILED" -> FAILED;
            default -> "PUBLISHED_AS_ANOTHER_VIDEO";
          };
      assertThatThrownBy(() -> take(attempt, step, who))
          .as("%s from %s", step, from)
          .isInstanceOfSatisfying(
              Problem.class, refused -> assertThat(refused.code().name()).isEqualTo(code));
      assertThat(attempt.view()).as("%s from %s changes nothing", step, from).isEqualTo(before);
    } else {
      take(attempt, step, who);
      assertThat(attempt.state())
          .as("%s from %s", step, from)
          .isEqualTo(AttemptState.valueOf(expected));
    }
  }

  private static void take(PublishAttempt attempt, Step step, Claimant who) {
    switch (step) {
      case CLAIM -> attempt.claim(claim(who));
      case RENEW -> attempt.renew(claim(who));
      case SEND -> attempt.sent(who, "handle-2", LEASE, NOW);
      case CONFIRM -> attempt.confirm(VIDEO, NOW);
      case CONFIRM_ANOTHER -> attempt.confirm(ANOTHER, NOW);
      case FAIL -> attempt.fail(who, "spam_risk", true, NOW);
      case RELEASE -> attempt.release(who, NOW);
    }
  }

  private static PublishAttempt attempt(From from) {
    PublishAttempt attempt = held();
    Instant before = NOW.minusSeconds(1);
    switch (from) {
      case CLAIMED -> {}
      case CLAIMED_LOST -> attempt.renew(claim(HOLDER, NOW.minus(LEASE)));
      case SENT -> attempt.sent(HOLDER, "handle-1", LEASE, before);
      case SENT_LOST -> attempt.sent(HOLDER, "handle-1", LEASE, NOW.minus(LEASE));
      case CONFIRMED -> attempt.confirm(VIDEO, before);
      case FAILED -> attempt.fail(HOLDER, "server_error", true, before);
      case FAILED_FOR_GOOD -> attempt.fail(HOLDER, "frame_rate_check_failed", false, before);
    }
    return attempt;
  }

  @Test
  void whoTakesOverKnowsWhatThePlatformCallsTheUpload() {
    PublishAttempt attempt = attempt(From.SENT_LOST);
    attempt.claim(claim(OTHER));
    assertThat(attempt.view())
        .returns(true, PublishAttemptView::askPlatformFirst)
        .returns(List.of("handle-1"), PublishAttemptView::handles)
        .returns(2, PublishAttemptView::tries)
        .returns("run-2", PublishAttemptView::reference);
  }

  @Test
  void aTryThatWentAwayWithoutAWordMayHavePublished() {
    PublishAttempt attempt = attempt(From.CLAIMED_LOST);
    assertThat(attempt.view().askPlatformFirst()).isFalse();
    attempt.claim(claim(OTHER));
    assertThat(attempt.view().askPlatformFirst()).isTrue();
    assertThat(attempt.view().handles()).isEmpty();
  }

  @Test
  void aCertainFailureLeavesNothingToAsk() {
    PublishAttempt attempt = attempt(From.SENT_LOST);
    attempt.claim(claim(OTHER));
    attempt.fail(OTHER, "spam_risk", true, NOW);
    attempt.claim(claim(HOLDER));
    assertThat(attempt.view())
        .returns(false, PublishAttemptView::askPlatformFirst)
        .returns(3, PublishAttemptView::tries)
        .returns(null, PublishAttemptView::failureReason);
  }

  @Test
  void aTryThatWasTakenForLostTellsItsHandleAndNothingElse() {
    PublishAttempt attempt = attempt(From.CLAIMED_LOST);
    attempt.claim(claim(OTHER));
    attempt.sent(HOLDER, "handle-1", Duration.ofHours(1), NOW);
    attempt.sent(OTHER, "handle-2", LEASE, NOW);
    attempt.sent(OTHER, "handle-2", LEASE, NOW);
    assertThat(attempt.view().handles()).containsExactly("handle-1", "handle-2");
    assertThat(attempt.view().reference()).isEqualTo("run-2");
    assertThat(attempt.view().leaseUntil()).isEqualTo(NOW.plus(LEASE));
  }

  @Test
  void aProgramThatSendsWithoutEndIsStopped() {
    PublishAttempt attempt = held();
    for (int i = 1; i <= 20; i++) {
      attempt.sent(HOLDER, "handle-" + i, LEASE, NOW);
    }
    attempt.sent(HOLDER, "handle-20", LEASE, NOW);
    assertThatThrownBy(() -> attempt.sent(HOLDER, "handle-21", LEASE, NOW))
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.code()).isEqualTo(PublishProblem.PUBLISH_HANDLES_EXHAUSTED));
    assertThat(attempt.view().handles()).hasSize(20);
    attempt.confirm(VIDEO, NOW);
  }

  @Test
  void whatIsReleasedIsFreeAtOnce() {
    PublishAttempt attempt = attempt(From.SENT);
    attempt.release(HOLDER, NOW);
    attempt.claim(claim(OTHER));
    assertThat(attempt.view().askPlatformFirst()).isTrue();
  }

  @Test
  void aLeaseEndsAtItsInstant() {
    PublishAttempt attempt = held();
    Instant end = attempt.view().leaseUntil();
    assertThatThrownBy(() -> attempt.claim(claim(OTHER, end.minusNanos(1000))))
        .isInstanceOf(Problem.class);
    attempt.claim(claim(OTHER, end));
    assertThat(attempt.view().tries()).isEqualTo(2);
  }

  @Test
  void theInterimHandleIsNeverTheId() {
    PublishAttempt attempt = held();
    attempt.sent(HOLDER, "17889615691921648", LEASE, NOW);
    assertThatThrownBy(() -> attempt.confirm(video("17889615691921648"), NOW))
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.code()).isEqualTo(PublishProblem.PUBLISH_HANDLE_IS_NO_ID));
    assertThat(attempt.state()).isEqualTo(AttemptState.SENT);
  }

  @Test
  void theSameVideoMayBeConfirmedAgainByAnotherAddress() {
    PublishAttempt attempt = attempt(From.CONFIRMED);
    PublishedVideo again =
        new PublishedVideo(VIDEO.networkPostId(), "https://vm.tiktok.com/ZMRtL2yVX/", NOW);
    assertThat(attempt.confirm(again, NOW)).isFalse();
    assertThat(attempt.view().url()).isEqualTo(VIDEO.url());
  }

  @Test
  void anotherVersionThatMayBeOutIsADoubtWheneverItIsTakenUp() {
    PublishClaim doubtful = new PublishClaim(Ids.next(), 1, HOLDER, LEASE, true, NOW);
    assertThat(new PublishAttempt(Ids.next(), doubtful).view().askPlatformFirst()).isTrue();
    for (From from : List.of(From.CLAIMED, From.CLAIMED_LOST, From.FAILED)) {
      PublishAttempt attempt = attempt(from);
      attempt.claim(doubtful);
      assertThat(attempt.view().askPlatformFirst()).as("from %s", from).isTrue();
      attempt.claim(claim(HOLDER));
      assertThat(attempt.view().askPlatformFirst()).as("stays").isTrue();
    }
    PublishAttempt renewed = attempt(From.CLAIMED);
    renewed.renew(doubtful);
    assertThat(renewed.view().askPlatformFirst()).isTrue();
  }

  @Test
  void onlyAClaimWithoutAHandleLapses() {
    assertThat(attempt(From.CLAIMED).hasLapsed(NOW)).isFalse();
    assertThat(attempt(From.CLAIMED_LOST).hasLapsed(NOW)).isTrue();
    assertThat(attempt(From.SENT_LOST).hasLapsed(NOW)).isFalse();
    assertThat(attempt(From.FAILED).hasLapsed(NOW.plus(LEASE))).isFalse();
  }

  private static PublishAttempt held() {
    return new PublishAttempt(Ids.next(), claim(HOLDER, NOW.minusSeconds(60)));
  }

  private static PublishClaim claim(Claimant who) {
    return claim(who, NOW);
  }

  private static PublishClaim claim(Claimant who, Instant now) {
    return new PublishClaim(Ids.next(), 1, who, LEASE, false, now);
  }

  private static PublishedVideo video(String id) {
    return new PublishedVideo(id, "https://www.tiktok.com/@miawong/video/" + id, NOW);
  }
}
