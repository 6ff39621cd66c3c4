package io.hookline.reporting.figures.view;

import io.hookline.reporting.figures.query.Comparison;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.QuestionFilter;
import java.util.List;

/**
 * How a view is asked for.
 *
 * @param by rows by this instead; null as declared
 * @param and and by this
 * @param days null: the last 28
 * @param compare null for no comparison
 * @param granularity null as declared
 * @param top null as declared
 */
public record ViewAsked(
    String by,
    String and,
    Days days,
    Comparison compare,
    Granularity granularity,
    Integer top,
    List<QuestionFilter> filters) {

  /** As declared, of what passes the filters. */
  public static ViewAsked of(Days days, List<QuestionFilter> filters) {
    return new ViewAsked(null, null, days, null, null, null, filters);
  }

  /** The same, compared. */
  public ViewAsked compared(Comparison with) {
    return new ViewAsked(by, and, days, with, granularity, top, filters);
  }

  /** The same, cut. */
  public ViewAsked each(Granularity part) {
    return new ViewAsked(by, and, days, compare, part, top, filters);
  }
}
