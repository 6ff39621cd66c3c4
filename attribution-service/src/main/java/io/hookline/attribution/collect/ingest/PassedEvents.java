package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.input.Position;
import java.util.List;

/**
 * Events that were passed, and what those tell that tell something.
 *
 * @param places of those that do
 * @param end behind all that were passed; null when there were none
 * @param more whether as many were passed as may be at once
 */
public record PassedEvents<T>(List<T> told, List<Position> places, Position end, boolean more) {

  /** An event; of one that says nothing what it tells is null. */
  record Passed<T>(Position place, T told) {}

  static <T> PassedEvents<T> of(List<Passed<T>> passed, int limit) {
    List<Passed<T>> telling = passed.stream().filter(one -> one.told() != null).toList();
    return new PassedEvents<>(
        telling.stream().map(Passed::told).toList(),
        telling.stream().map(Passed::place).toList(),
        passed.isEmpty() ? null : passed.get(passed.size() - 1).place(),
        passed.size() == limit);
  }

  /** So many of the first, at least one; the others are more. */
  public PassedEvents<T> first(int many) {
    return many >= told.size()
        ? this
        : new PassedEvents<>(
            told.subList(0, many), places.subList(0, many), places.get(many - 1), true);
  }
}
