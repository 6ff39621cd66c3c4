package io.hookline.reporting.figures.value;

import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a value report asks the engine: it works no figure out itself. */
record ValueQuestions(ValueKind kind, LocalDate from, LocalDate to) {

  /** The suffixes of measures at low, mid and high prices. */
  static final List<String> LEVELS = List.of("_low", "", "_high");

  /** The parts of the kind of value. */
  List<ValuePart> parts() {
    return Arrays.stream(ValuePart.values())
        .filter(part -> part != ValuePart.PRODUCTION || kind == ValueKind.UGC)
        .toList();
  }

  /** The value and its parts, in rows or as a whole. */
  Question values(ValueGroup groupBy, int top) {
    List<String> measures = new ArrayList<>(leveled(kind.measure()));
    parts().forEach(part -> measures.addAll(leveled(part.measure())));
    return question(
        measures,
        groupBy == null ? List.of() : List.of(groupBy.dimension()),
        kind.filters(),
        null,
        groupBy == null ? null : top);
  }

  /** What was counted, by network. */
  Question counts() {
    List<String> measures =
        Arrays.stream(PricedAction.values()).map(PricedAction::measure).distinct().toList();
    return question(measures, List.of("network"), kind.filters(), null, null);
  }

  /** The value over time; the share of UGC is that of all posts. */
  Question valueOverTime(Granularity granularity) {
    return question(leveled(kind.measure()), List.of(), kind.filters(), granularity, null);
  }

  Question ugcOverTime(Granularity granularity) {
    return question(List.of("ugc_share"), List.of(), List.of(), granularity, null);
  }

  Question revenue() {
    return question(List.of("attributed_revenue"), List.of(), List.of(), null, null);
  }

  static List<String> leveled(String measure) {
    return LEVELS.stream().map(level -> measure + level).toList();
  }

  private Question question(
      List<String> measures,
      List<String> groupBy,
      List<QuestionFilter> filters,
      Granularity granularity,
      Integer top) {
    return new Question(
        measures,
        groupBy,
        filters,
        from,
        to,
        null,
        granularity,
        null,
        top == null ? null : kind.measure(),
        null,
        top,
        top != null,
        top != null,
        null);
  }
}
