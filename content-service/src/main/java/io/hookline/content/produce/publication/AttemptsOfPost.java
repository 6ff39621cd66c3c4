package io.hookline.content.produce.publication;

import io.hookline.kit.problem.Problem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All attempts of a post, one for each version of its content that a try has taken up. */
record AttemptsOfPost(List<PublishAttempt> all) {

  AttemptsOfPost with(PublishAttempt another) {
    return new AttemptsOfPost(Stream.concat(all.stream(), Stream.of(another)).toList());
  }

  /** Null for none. */
  PublishAttempt of(int contentVersion) {
    return all.stream()
        .filter(one -> one.contentVersion() == contentVersion)
        .findAny()
        .orElse(null);
  }

  /**
   * @throws Problem PUBLISH_ATTEMPT_NOT_FOUND
   */
  PublishAttempt get(UUID id) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .findAny()
        .orElseThrow(
            () ->
                new Problem(
                    PublishProblem.PUBLISH_ATTEMPT_NOT_FOUND,
                    "There is no publish attempt " + id + "."));
  }

  /** Whether a video of another version may be out that nobody has told of. */
  boolean leaveDoubtFor(int contentVersion) {
    return all.stream()
        .anyMatch(one -> one.contentVersion() != contentVersion && one.isUnsettled());
  }

  /**
   * @throws Problem PUBLISH_OUTCOME_UNKNOWN when the platform has another version
   */
  void requireNoOtherSent(int contentVersion) {
    all.stream()
        .filter(one -> one.contentVersion() != contentVersion)
        .filter(one -> one.state() == AttemptState.SENT)
        .findAny()
        .ifPresent(
            sent -> {
              throw new Problem(
                  PublishProblem.PUBLISH_OUTCOME_UNKNOWN,
                  "Version %d was sent as %s: confirm or fail the attempt %s first."
                      .formatted(sent.contentVersion(), sent.view().handles(), sent.id()));
            });
  }

  /** Until when the content must stay as it is; null while the platform may have any version. */
  Instant holdUntil(Instant now) {
    return all.stream().anyMatch(one -> one.state() == AttemptState.SENT)
        ? null
        : all.stream()
            .filter(one -> one.state() == AttemptState.CLAIMED)
            .map(PublishAttempt::leaseUntil)
            .max(Comparator.naturalOrder())
            .orElse(now);
  }
}
