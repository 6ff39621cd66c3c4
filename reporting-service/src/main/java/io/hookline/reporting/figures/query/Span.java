package io.hookline.reporting.figures.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Days that figures are asked of at once with others.
 *
 * @param period that they are, or are a part of: what a post was first told counts where the period
 *     holds the publication
 */
record Span(Days days, Days period, boolean whole) {

  /** The period, what it is compared with, and the parts of the period. */
  static List<Span> of(Asked asked) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(asked.period(), asked.period(), true));
    if (asked.compared() != null) {
      spans.add(new Span(asked.compared(), asked.compared(), true));
    }
    if (asked.granularity() != null) {
      for (Days part : asked.period().cut(asked.granularity())) {
        spans.add(new Span(part, asked.period(), false));
      }
    }
    return spans;
  }
}
