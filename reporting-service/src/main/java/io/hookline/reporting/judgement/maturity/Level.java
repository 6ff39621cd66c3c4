package io.hookline.reporting.judgement.maturity;

import java.util.List;

/** The levels, and what takes a brand from each to the next, by the guide. */
enum Level {
  NONE(0, "Not measured", List.of("Publish, and have the counters of posts recorded")),
  PRESENCE(1, "Presence", List.of("Install the pixel", "UTM on every bio link")),
  ENGAGEMENT_AND_INTENT(
      2,
      "Engagement and intent",
      List.of("A pillar map", "Compare profile-visit spikes with site traffic")),
  ATTRIBUTION(3, "Attribution", List.of("Server events", "An Organic Value model")),
  VALUE(
      4,
      "Value",
      List.of(
          "A systematic organic-to-paid process: amplify by intent",
          "Measure incremental ROAS against the organic baseline")),
  INCREMENTALITY(5, "Incrementality", List.of("Keep calibrating"));

  private final int number;
  private final String label;
  private final List<String> unlocks;

  Level(int number, String label, List<String> unlocks) {
    this.number = number;
    this.label = label;
    this.unlocks = unlocks;
  }

  int number() {
    return number;
  }

  String label() {
    return label;
  }

  /** What leads to the next level. */
  List<String> unlocks() {
    return unlocks;
  }

  /** The highest of which it, and every one below it, shows in the facts. */
  static Level of(List<MonthFacts> months) {
    Level reached = NONE;
    for (Level level : values()) {
      if (!Criterion.of(level.number).stream().allMatch(criterion -> criterion.isMet(months))) {
        return reached;
      }
      reached = level;
    }
    return reached;
  }
}
