package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyRules;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Studies of people. */
@Singleton
class HoldoutRules implements StudyRules {

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.USER_HOLDOUT);
  }

  @Override
  public List<Violation> violations(StudyDesign design) {
    return List.of();
  }
}
