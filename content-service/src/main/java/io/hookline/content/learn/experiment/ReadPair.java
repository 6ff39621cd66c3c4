package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.PairOfCounts;
import io.hookline.content.learn.statistics.ScoreTest;
import java.time.Instant;
import java.util.List;

/**
 * A pair of posts as it was read.
 *
 * @param number from 1 on
 * @param counts null where one of both was not read
 * @param completeAt when the later of both was of the right age; null where that is not known
 * @param differences fields that differ and should not
 * @param byLot whether they went out in the order by lot; null while one of both is not out
 * @param beforeStart whether one of both was out before the experiment started
 */
record ReadPair(
    int number,
    ExperimentPair posts,
    PairState state,
    PairOfCounts counts,
    Instant controlReadAt,
    Instant variantReadAt,
    Instant completeAt,
    List<String> differences,
    Boolean byLot,
    boolean beforeStart) {

  boolean isCounted() {
    return state == PairState.COUNTED;
  }

  /** With its own lift where a verdict is allowed. */
  PairResult result(boolean look, double confidence) {
    Figure lift = null;
    if (look && isCounted()) {
      ScoreTest test = new ScoreTest(counts.control(), counts.variant(), confidence);
      lift = new Finding(test.ratio(), test.pValue(), false).lift();
    }
    return new PairResult(
        number,
        posts.controlPostId(),
        posts.variantPostId(),
        state,
        counts == null ? null : ArmCounts.of(counts.control()),
        counts == null ? null : ArmCounts.of(counts.variant()),
        controlReadAt,
        variantReadAt,
        lift,
        differences);
  }
}
