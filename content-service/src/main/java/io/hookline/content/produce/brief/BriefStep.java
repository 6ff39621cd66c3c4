package io.hookline.content.produce.brief;

import static io.hookline.content.produce.brief.BriefState.ACCEPTED;
import static io.hookline.content.produce.brief.BriefState.DECLINED;
import static io.hookline.content.produce.brief.BriefState.DRAFT;
import static io.hookline.content.produce.brief.BriefState.SENT;
import static io.hookline.content.produce.brief.BriefState.WITHDRAWN;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a brief's life, and the states in which each may be taken. */
enum BriefStep {
  /** Whoever was asked was asked for something else: it has to be sent again. */
  REVISE(EnumSet.of(DRAFT, SENT, ACCEPTED, DECLINED), DRAFT),
  SEND(EnumSet.of(DRAFT), SENT),
  ACCEPT(EnumSet.of(SENT), ACCEPTED),
  DECLINE(EnumSet.of(SENT), DECLINED),
  WITHDRAW(EnumSet.of(DRAFT, SENT, ACCEPTED, DECLINED), WITHDRAWN);

  private final Set<BriefState> from;
  private final BriefState to;

  BriefStep(Set<BriefState> from, BriefState to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem BRIEF_STATE_FORBIDS
   */
  BriefState take(BriefState state) {
    if (!from.contains(state)) {
      throw new Problem(
          BriefProblem.BRIEF_STATE_FORBIDS,
          "The brief is "
              + state
              + "; "
              + name().toLowerCase(Locale.ROOT)
              + " is for "
              + from
              + ".");
    }
    return to;
  }
}
