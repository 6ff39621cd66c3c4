package io.hookline.reporting.judgement.anomaly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the days that are outside of what is usual. A day is compared with the days before it only,
 * so that what was found stays found; days that are unknown are passed over, and those that were
 * odd themselves hardly move a median.
 */
final class OddDays {

  private OddDays() {}

  /** A day and the range that it is outside of. */
  record Odd(KnownDay day, UsualRange range) {

    double off() {
      return range.off(day.value());
    }
  }

  /**
   * What the days between two are found to be.
   *
   * @param judged how many were compared
   * @param tooEarly how many known days had too few before them
   */
  record Findings(List<Odd> odd, int judged, int tooEarly) {}

  /**
   * @param known in the order of the days, from the window before the first day on
   */
  static Findings between(LocalDate from, LocalDate to, Scale scale, List<KnownDay> known) {
    List<Odd> odd = new ArrayList<>();
    int judged = 0;
    int tooEarly = 0;
    for (int n = 0; n < known.size(); n++) {
      KnownDay day = known.get(n);
      if (day.day().isBefore(from) || day.day().isAfter(to)) {
        continue;
      }
      LocalDate since = day.day().minusDays(UsualRange.WINDOW);
      List<KnownDay> before =
          known.subList(0, n).stream().filter(other -> !other.day().isBefore(since)).toList();
      UsualRange range = UsualRange.of(scale, day.day().getDayOfWeek(), before);
      if (range == null) {
        tooEarly++;
      } else {
        judged++;
        if (!range.of(day).holds(day.value())) {
          odd.add(new Odd(day, range.of(day)));
        }
      }
    }
    return new Findings(odd, judged, tooEarly);
  }
}
