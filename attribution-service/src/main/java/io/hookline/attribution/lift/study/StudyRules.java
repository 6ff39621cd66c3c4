package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.Set;

/** What is particular to kinds of studies: a bean in the feature that measures them. */
public interface StudyRules {

  Set<StudyKind> kinds();

  /** What is wrong with a design beside its form: what it names, and what does not go together. */
  List<Violation> violations(StudyDesign design);

  /** By what such a study is decided. */
  StudyMethod method(StudyDesign design);

  /**
   * When what is switched on and off, drawn by the salt; null where nothing is.
   *
   * @param salt 32 hexadecimal digits
   */
  default List<StudyUnitCalendar> calendar(StudyDesign design, String salt) {
    return null;
  }

  /** What a draft could find. */
  StudyPlanView plan(StudyFacts study);
}
