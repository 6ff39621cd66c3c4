package io.hookline.reporting.judgement.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells which entries of the timeline concern what is compared. */
final class Concerned {

  private final Map<String, Set<String>> keys;

  Concerned(List<Breakdown> breakdowns) {
    this.keys =
        breakdowns.stream()
            .collect(
                Collectors.toMap(
                    Breakdown::dimension,
                    breakdown ->
                        breakdown.segments().stream()
                            .map(Segment::key)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toCollection(HashSet::new))));
  }

  /** Whatever it names is there; what names nothing is the whole brand's. */
  boolean by(TimelineBeside entry) {
    return isThere("series", entry.seriesId())
        && isThere("post", entry.postId())
        && isThere("account", entry.accountId())
        && isThere("creator", entry.creatorId());
  }

  /** By a dimension that the measure does not have nothing can be told. */
  private boolean isThere(String dimension, UUID key) {
    return key == null
        || !keys.containsKey(dimension)
        || keys.get(dimension).contains(key.toString());
  }
}
