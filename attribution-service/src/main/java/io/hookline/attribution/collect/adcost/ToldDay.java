package io.hookline.attribution.collect.adcost;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that was told of a day, to which more is added. */
final class ToldDay {

  private final UUID id;
  private final AdDayKey key;
  private final Map<UUID, Told> told = new LinkedHashMap<>();
  private final Map<UUID, Told> changed = new LinkedHashMap<>();

  ToldDay(UUID id, AdDayKey key) {
    this.id = id;
    this.key = key;
  }

  UUID id() {
    return id;
  }

  AdDayKey key() {
    return key;
  }

  void found(Told one) {
    told.put(one.id(), one);
  }

  /**
   * @param figures which figures the reading tells
   */
  AdDayOutcome add(AdDayReading reading, String figures) {
    for (Told one : told.values()) {
      if (one.isOf(reading.source(), figures)) {
        Told seen = one.seenAt(reading.collectedAt());
        if (!seen.equals(one)) {
          keep(seen);
        }
        return AdDayOutcome.unchanged(id);
      }
    }
    for (Told one : told.values()) {
      if (one.source() == reading.source() && one.last().equals(reading.collectedAt())) {
        return AdDayOutcome.refused(twice());
      }
    }
    keep(
        new Told(
            Ids.next(),
            reading.source(),
            figures,
            reading.facts(),
            reading.collectedAt(),
            reading.collectedAt()));
    return AdDayOutcome.recorded(id);
  }

  /** Of rows of one file that tell a day's figures twice, or each a part of them. */
  static Problem twice() {
    return new Problem(
        AdDayProblem.AD_DAY_EXISTS,
        "Other figures of the same ad and day were collected at the same instant. A report that is"
            + " broken down by age or country tells a part of the day in each row: export it without;"
            + " a correction has a later collectedAt.");
  }

  private void keep(Told one) {
    told.put(one.id(), one);
    changed.put(one.id(), one);
  }

  List<Told> changed() {
    return new ArrayList<>(changed.values());
  }

  List<Told> told() {
    return new ArrayList<>(told.values());
  }

  CountingAdDay counting() {
    return CountingAdDay.of(key.day(), told.values());
  }
}
