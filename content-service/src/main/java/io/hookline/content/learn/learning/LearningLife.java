package io.hookline.content.learn.learning;

import static io.hookline.content.learn.learning.LearningState.ACTIVE;
import static io.hookline.content.learn.learning.LearningState.RETIRED;
import static io.hookline.content.learn.learning.LearningState.SUPERSEDED;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * Whether a learning still holds, and which steps lead on from there.
 *
 * @param supersededBy of SUPERSEDED
 * @param reason of RETIRED, and maybe of SUPERSEDED
 * @param endedAt since when it is not ACTIVE
 */
@Embeddable
record LearningLife(
    @Enumerated(EnumType.STRING) LearningState state,
    @Column(name = "superseded_by") UUID supersededBy,
    String reason,
    @Column(name = "ended_at") Instant endedAt) {

  static final LearningLife BEGIN = new LearningLife(ACTIVE, null, null, null);

  /**
   * @throws Problem LEARNING_STATE_FORBIDS
   */
  void requireChangeable() {
    require("changes", ACTIVE);
  }

  /**
   * Only an active learning takes another one's place, so that no way through successors leads
   * back.
   *
   * @param by nobody changes it until the commit
   * @throws Problem LEARNING_STATE_FORBIDS, SUCCESSOR_NOT_ACTIVE
   */
  LearningLife supersede(UUID by, LearningState itsState, String why, Instant now) {
    require("is superseded", ACTIVE);
    if (itsState != ACTIVE) {
      throw new Problem(
          LearningProblem.SUCCESSOR_NOT_ACTIVE, "The learning " + by + " is " + itsState + ".");
    }
    return new LearningLife(SUPERSEDED, by, why, now);
  }

  /**
   * @throws Problem LEARNING_STATE_FORBIDS
   */
  LearningLife retire(String why, Instant now) {
    require("is retired", ACTIVE);
    return new LearningLife(RETIRED, null, why, now);
  }

  /**
   * @throws Problem LEARNING_STATE_FORBIDS
   */
  LearningLife reinstate() {
    require("is reinstated", SUPERSEDED, RETIRED);
    return BEGIN;
  }

  private void require(String what, LearningState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw new Problem(
          LearningProblem.LEARNING_STATE_FORBIDS,
          "No learning that is " + state + " " + what + ".");
    }
  }
}
