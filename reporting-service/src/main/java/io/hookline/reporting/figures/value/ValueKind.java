package io.hookline.reporting.figures.value;

import io.hookline.reporting.figures.query.QuestionFilter;
import java.util.List;

/** Of which posts a value is. */
enum ValueKind {
  /** All organic posts. */
  ORGANIC("organic_value", null),
  /** Posts of creators and UGC. */
  EARNED("earned_media_value", List.of("CREATOR", "UGC")),
  /** What somebody made whom nobody asked to; with what producing it would have cost. */
  UGC("ugc_value", List.of("UGC"));

  private final String measure;
  private final List<String> origins;

  ValueKind(String measure, List<String> origins) {
    this.measure = measure;
    this.origins = origins;
  }

  /** Its id in the catalogue. */
  String measure() {
    return measure;
  }

  List<QuestionFilter> filters() {
    return origins == null ? List.of() : List.of(QuestionFilter.in("origin", origins));
  }
}
