package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;

/** The order of the days of a right. */
final class Days {

  private Days() {}

  static void order(String field, LocalDate first, LocalDate last, List<Violation> violations) {
    if (first != null && last != null && last.isBefore(first)) {
      violations.add(new Violation(field, "must not be before " + first));
    }
  }
}
