package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.collect.ingest.PastEvents.Told;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;

/** Finds who events are of, as of now: a statement for each thousand. */
@ApplicationScoped
class PersonsOfKeys {

  private static final int AT_ONCE = 1000;

  private static final String SELECT =
      """
      select key, person_id, alone from identity_key where brand = :brand and key = any(:keys)
      """;

  private record Known(String person, boolean alone) {}

  private final Jdbi jdbi;

  PersonsOfKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param taker of each event with its person; null for nobody
   */
  Finder finder(String brand, BiConsumer<Told, String> taker) {
    return new Finder(brand, taker);
  }

  /** Passes events on in the order in which they are given. */
  final class Finder {
    private final String brand;
    private final BiConsumer<Told, String> taker;
    private final List<Told> waiting = new ArrayList<>(AT_ONCE);

    private Finder(String brand, BiConsumer<Told, String> taker) {
      this.brand = brand;
      this.taker = taker;
    }

    void take(Told told) {
      waiting.add(told);
      if (waiting.size() == AT_ONCE) {
        end();
      }
    }

    /** Passes on those that wait. */
    void end() {
      Set<String> keys = new HashSet<>();
      waiting.forEach(told -> keys.addAll(told.keys()));
      Map<String, Known> known = known(brand, keys);
      waiting.forEach(told -> taker.accept(told, who(told, known)));
      waiting.clear();
    }
  }

  /**
   * A key that ties nobody yet stands for itself; one that is shared by many, or is excluded,
   * stands for nobody.
   */
  private static String who(Told told, Map<String, Known> known) {
    List<String> own =
        told.keys().stream()
            .filter(key -> !known.containsKey(key) || !known.get(key).alone)
            .sorted()
            .toList();
    return own.stream()
        .filter(known::containsKey)
        .map(key -> known.get(key).person)
        .findFirst()
        .orElse(own.isEmpty() ? null : own.get(0));
  }

  private Map<String, Known> known(String brand, Set<String> keys) {
    Map<String, Known> known = new HashMap<>();
    if (!keys.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(SELECT)
                  .bind("brand", brand)
                  .bindArray("keys", String.class, keys)
                  .map(
                      (row, context) ->
                          Map.entry(
                              row.getString(1), new Known(row.getString(2), row.getBoolean(3))))
                  .forEach(entry -> known.put(entry.getKey(), entry.getValue())));
    }
    return known;
  }
}
