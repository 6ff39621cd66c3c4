package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Counts what happened in studies of its kinds: a bean for each. */
public interface MeasuresStudies {

  Set<StudyKind> kinds();

  /**
   * @param study registered, and begun
   * @param until behind the last instant that counts: the study's end, or that of the look
   */
  Measured measure(StudyFacts study, Instant until);

  /** On which days what is spent is compared with what it brought; null for all of the study's. */
  default Set<LocalDate> paidDays(StudyFacts study) {
    return null;
  }
}
