package io.hookline.attribution.collect.daily;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Figures that are told by day. Which days are to be told is noted by triggers of the tables that
 * hold the figures, see the function {@code note_days_of}.
 */
public interface DailyReport {

  /** As the triggers note it. */
  String kind();

  /** Each of the days once, also one of which nothing is known any more. */
  List<ReportedDay> read(Collection<SubjectDay> days);

  /**
   * Days that change by time alone, or by what is noted nowhere.
   *
   * @param today in the brand's time zone
   */
  default List<SubjectDay> toLookAtAgain(LocalDate today) {
    return List.of();
  }
}
