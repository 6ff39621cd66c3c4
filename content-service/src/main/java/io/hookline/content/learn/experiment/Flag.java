package io.hookline.content.learn.experiment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that weakens what the result can say. */
@Schema(name = "ExperimentFlag")
record Flag(Code code, String message) {

  /** Kinds of weakness. */
  enum Code {
    /** The arms did not get the trials that they should have. */
    SAMPLE_RATIO_MISMATCH,
    /** The difference changed so much from day to day that no single number fits. */
    EFFECT_CHANGED,
    /** Posts went out in another order than the one by lot. */
    ORDER_NOT_BY_LOT,
    /** Pairs that were planned do not count. */
    PAIRS_LEFT_OUT,
    /** Posts went out before the experiment started. */
    OUT_BEFORE_START
  }
}
