package io.hookline.reporting.figures.objective;

/**
 * What an objective may not be proved by.
 *
 * @param label as people call it
 * @param alone only where nothing else is shown
 * @param reason why not
 */
public record ForbiddenProof(String label, Proof proof, boolean alone, String reason) {

  boolean covers(ShownMeasure measure) {
    return measure.proof() == proof;
  }
}
