package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.query.Comparison;
import io.hookline.reporting.figures.query.RelativeDays;
import io.hookline.reporting.report.overview.OverviewPage.Choice;
import io.hookline.reporting.report.overview.OverviewPage.Kept;
import io.hookline.reporting.report.overview.OverviewPage.Preset;
import io.hookline.reporting.report.page.Words;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen on a page: its days, and what they are compared with. */
final class Choices {

  private static final List<RelativeDays> PRESETS =
      List.of(
          RelativeDays.LAST_7_DAYS,
          RelativeDays.LAST_28_DAYS,
          RelativeDays.LAST_90_DAYS,
          RelativeDays.THIS_MONTH,
          RelativeDays.LAST_MONTH,
          RelativeDays.THIS_QUARTER,
          RelativeDays.LAST_QUARTER,
          RelativeDays.THIS_YEAR);

  private Choices() {}

  static List<Preset> presets(OverviewAsked asked) {
    Address bare = asked.address().without(List.of("from", "to", "days"));
    return PRESETS.stream()
        .map(
            days ->
                new Preset(
                    Words.sentence(days.name()),
                    bare.with("days", days.name()).href(),
                    days == asked.days()))
        .toList();
  }

  static List<Choice> comparisons(OverviewAsked asked) {
    return Stream.of(
            choice(Comparison.With.PREVIOUS_PERIOD, "As many days before", asked),
            choice(Comparison.With.PREVIOUS_YEAR, "The same days a year before", asked),
            new Choice(OverviewAsked.NOTHING, "Nothing", asked.compared() == null))
        .toList();
  }

  private static Choice choice(Comparison.With with, String name, OverviewAsked asked) {
    return new Choice(with.name(), name, with == asked.compared());
  }

  static List<Kept> kept(OverviewAsked asked) {
    return asked.narrowed().entrySet().stream()
        .map(one -> new Kept(one.getKey(), one.getValue()))
        .toList();
  }
}
