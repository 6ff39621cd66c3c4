package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.Counts;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was counted of an arm. */
@Schema(name = "ExperimentCounts")
record ArmCounts(
    @Schema(examples = "420") long successes,
    @Schema(examples = "9100") long trials,
    @Schema(nullable = true, examples = "0.0461538") BigDecimal rate) {

  static ArmCounts of(Counts counts) {
    return new ArmCounts(counts.successes(), counts.trials(), Figure.number(counts.rate()));
  }
}
