package io.hookline.content.learn.learning;

/**
 * How sure a learning is. LOW needs nothing: somebody has seen it. MEDIUM needs a figure with its
 * basis, or an experiment that has ended with enough data. HIGH needs an experiment that has ended
 * and shown a difference: a figure alone, however large, tells nothing of what would have been
 * otherwise.
 */
enum Confidence {
  LOW,
  MEDIUM,
  HIGH
}
