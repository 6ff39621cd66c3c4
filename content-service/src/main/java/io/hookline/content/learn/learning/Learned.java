package io.hookline.content.learn.learning;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Since when something is known.
 *
 * @param on the day that was said; null: when it was kept here
 * @param since the begin of that day in the brand's time zone, or the instant of keeping it
 */
@Embeddable
record Learned(
    @Column(name = "learned_on") LocalDate on, @Column(name = "known_since") Instant since) {

  /**
   * @param keptAt when it was kept here
   * @throws Problem VALIDATION_FAILED for a day that has not begun when it is said
   */
  static Learned of(LocalDate on, Instant keptAt, BrandCalendar calendar, Instant now) {
    Instant since = on == null ? keptAt : calendar.beginOf(on);
    if (on != null && since.isAfter(now)) {
      throw new Violation("learnedOn", "must not be in the future").asProblem();
    }
    return new Learned(on, since);
  }
}
