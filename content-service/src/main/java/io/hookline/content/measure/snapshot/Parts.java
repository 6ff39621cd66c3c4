package io.hookline.content.measure.snapshot;

import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readings by the tables that they go to, with their places among all. */
record Parts(
    Map<Integer, SnapshotFacts> snapshots,
    Map<Integer, RetentionCurveView> curves,
    Map<Integer, ViewSourcesView> viewSources) {

  static Parts of(Map<Integer, PostReading> readings, Instant now) {
    Parts parts = new Parts(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    readings.forEach((place, reading) -> parts.add(place, reading, now));
    return parts;
  }

  private void add(int place, PostReading reading, Instant now) {
    if (reading.counters() != null && Counter.told(reading.counters()) != 0) {
      snapshots.put(place, SnapshotFacts.of(Ids.next(), reading, now));
    }
    if (reading.retention() != null) {
      curves.put(place, RetentionCurveView.of(Ids.next(), reading, now));
    }
    if (reading.viewSources() != null) {
      viewSources.put(place, ViewSourcesView.of(Ids.next(), reading, now));
    }
  }
}
