package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.facts.rollup.PostCounter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Declares measures of one dataset, which their ids and labels say. */
record DatasetMeasures(Dataset dataset) {

  Count count(PostCounter... counters) {
    return Count.of(dataset, counters);
  }

  Measure sum(String id, String label, EvidenceClass evidence, PostCounter... counters) {
    return sum(id, label, Unit.COUNT, evidence, counters);
  }

  Measure sum(String id, String label, Unit unit, EvidenceClass evidence, PostCounter... counters) {
    return Measure.sum(
        dataset.prefix() + id,
        label + dataset.suffix(),
        unit,
        evidence,
        count(counters),
        Arrays.stream(counters)
            .map(counter -> counter.column().replace('_', ' '))
            .collect(Collectors.joining(" + ")));
  }

  Measure ratio(
      String id,
      String label,
      Unit unit,
      EvidenceClass evidence,
      Count numerator,
      Count denominator,
      String formula) {
    return Measure.ratio(
        dataset.prefix() + id,
        label + dataset.suffix(),
        unit,
        evidence,
        numerator,
        denominator,
        formula);
  }
}
