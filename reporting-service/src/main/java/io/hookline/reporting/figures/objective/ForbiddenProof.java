package io.hookline.reporting.figures.objective;

import java.util.List;
import java.util.Set;

/**
 * What an objective may not be proved by.
 *
 * @param label as people call it
 * @param measures by their ids, of whichever views: {@code views} is {@code paid_views} too
 * @param alone only where nothing else is shown
 * @param reason why not
 */
record ForbiddenProof(String label, Set<String> measures, boolean alone, String reason) {

  private static final List<String> DATASETS = List.of("paid_", "combined_");

  boolean covers(String measure) {
    return measures.contains(organic(measure));
  }

  private static String organic(String measure) {
    return DATASETS.stream()
        .filter(measure::startsWith)
        .findFirst()
        .map(dataset -> measure.substring(dataset.length()))
        .orElse(measure);
  }
}
