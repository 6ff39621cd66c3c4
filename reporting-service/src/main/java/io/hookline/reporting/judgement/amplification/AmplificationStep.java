package io.hookline.reporting.judgement.amplification;

import static io.hookline.reporting.judgement.amplification.AmplificationState.CANCELLED;
import static io.hookline.reporting.judgement.amplification.AmplificationState.ENDED;
import static io.hookline.reporting.judgement.amplification.AmplificationState.PLANNED;
import static io.hookline.reporting.judgement.amplification.AmplificationState.RUNNING;

import io.hookline.kit.problem.Problem;
import java.util.Locale;
import java.util.Set;

/** The steps of a boost's life, and the states in which each may be taken. */
enum AmplificationStep {
  UPDATE(null, PLANNED, RUNNING),
  START(RUNNING, PLANNED),
  END(ENDED, RUNNING),
  CANCEL(CANCELLED, PLANNED, RUNNING);

  private final AmplificationState to;
  private final Set<AmplificationState> from;

  AmplificationStep(AmplificationState to, AmplificationState... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /**
   * @param state null of a post that was skipped
   * @return the state afterwards
   * @throws Problem AMPLIFICATION_STATE_FORBIDS
   */
  AmplificationState take(AmplificationState state) {
    if (state == null) {
      throw new Problem(
          AmplificationProblem.AMPLIFICATION_STATE_FORBIDS,
          "The post was skipped: nothing follows; decide anew to boost it.");
    }
    if (!from.contains(state)) {
      throw new Problem(
          AmplificationProblem.AMPLIFICATION_STATE_FORBIDS,
          "The boost is %s: it is too %s to %s it."
              .formatted(
                  state, state == PLANNED ? "early" : "late", name().toLowerCase(Locale.ROOT)));
    }
    return to == null ? state : to;
  }
}
