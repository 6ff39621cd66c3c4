package io.hookline.attribution.lift.study;

import static io.hookline.attribution.lift.study.StudyState.CANCELLED;
import static io.hookline.attribution.lift.study.StudyState.CONCLUDED;
import static io.hookline.attribution.lift.study.StudyState.DRAFT;
import static io.hookline.attribution.lift.study.StudyState.ENDED;
import static io.hookline.attribution.lift.study.StudyState.REGISTERED;
import static io.hookline.attribution.lift.study.StudyState.RUNNING;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a study's life, and the states in which each may be taken. */
public enum StudyStep {
  DRAFT_ANEW(EnumSet.of(DRAFT), DRAFT),
  REGISTER(EnumSet.of(DRAFT), REGISTERED),
  /** By its date. */
  START(EnumSet.of(REGISTERED), RUNNING),
  /** By its date. */
  END(EnumSet.of(RUNNING), ENDED),
  /** Before the end by a method that allows it; once more where something became known since. */
  CONCLUDE(EnumSet.of(RUNNING, ENDED, CONCLUDED), CONCLUDED),
  CANCEL(EnumSet.of(DRAFT, REGISTERED, RUNNING, ENDED), CANCELLED);

  private final Set<StudyState> from;
  private final StudyState to;

  StudyStep(Set<StudyState> from, StudyState to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem STUDY_STATE_FORBIDS
   */
  StudyState take(StudyState state) {
    if (!from.contains(state)) {
      throw new Problem(
          StudyProblem.STUDY_STATE_FORBIDS,
          "The study is %s; %s is for %s."
              .formatted(state, name().toLowerCase(Locale.ROOT).replace('_', ' '), from));
    }
    return to;
  }
}
