package io.hookline.content.learn.experiment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that weakens what the result can say. */
@Schema(name = "ExperimentFlag")
record Flag(Code code, String message) {

  /** Kinds of weakness. */
  enum Code {
    /** The arms did not get the trials that they should have. */
    SAMPLE_RATIO_MISMATCH,
    /** The difference changed so much on the way that no single number fits: nothing is better. */
    EFFECT_CHANGED,
    /** Posts went out in another order than the one by lot. */
    ORDER_NOT_BY_LOT,
    /** Pairs that were planned do not count. */
    PAIRS_LEFT_OUT,
    /** Posts went out before the experiment started. */
    OUT_BEFORE_START
  }

  static List<Flag> changed(Finding finding) {
    return finding != null && finding.hasChanged()
        ? List.of(
            new Flag(
                Code.EFFECT_CHANGED,
                "The difference changed so much on the way that no single number fits: what is"
                    + " higher over all is no winner."))
        : List.of();
  }
}
