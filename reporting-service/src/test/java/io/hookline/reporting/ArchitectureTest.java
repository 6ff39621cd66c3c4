package io.hookline.reporting;

import io.hookline.kit.test.ArchitectureIsKept;

class ArchitectureTest extends ArchitectureIsKept {

  ArchitectureTest() {
    super(
        "io.hookline.reporting",
        "RateCard",
        "RateCardDerivation",
        "ValueReport",
        "CreatorRoi",
        "DataFreshness",
        "Question",
        "Answer",
        "ChangeQuestion",
        "ChangeExplanation",
        "Anomalies",
        "TrafficSpikes");
    wings("io.hookline.reporting", "facts", "figures", "judgement", "report");
  }
}
