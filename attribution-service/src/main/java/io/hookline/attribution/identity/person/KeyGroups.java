package io.hookline.attribution.identity.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Joins sets of keys that have a key in common, and the persons that are known by them, by
 * union-find. The groups do not depend on the order in which the sets are given: they are the
 * connected components of a graph.
 */
final class KeyGroups {

  /**
   * What follows from the sets.
   *
   * @param personOf of each set, in their order; null of one without keys
   * @param newKeys keys that were not known, with their person
   * @param merges persons that are one with another, and with whom
   */
  record Result(List<UUID> personOf, Map<String, UUID> newKeys, Map<UUID, UUID> merges) {}

  private final Map<String, String> parents = new HashMap<>();

  private KeyGroups() {}

  /**
   * @param known persons of those keys that have one
   * @param newPerson ids for groups in which nobody is known
   */
  static Result of(
      List<? extends Collection<String>> sets, Map<String, UUID> known, Supplier<UUID> newPerson) {
    KeyGroups groups = new KeyGroups();
    sets.forEach(groups::join);
    known.forEach((key, person) -> groups.join(List.of(key, personNode(person))));

    Map<String, UUID> persons = groups.survivors(Set.copyOf(known.values()));
    List<UUID> personOf = new ArrayList<>(sets.size());
    Map<String, UUID> newKeys = new TreeMap<>();
    for (Collection<String> set : sets) {
      if (set.isEmpty()) {
        personOf.add(null);
        continue;
      }
      UUID person =
          persons.computeIfAbsent(groups.root(set.iterator().next()), root -> newPerson.get());
      personOf.add(person);
      set.stream().filter(key -> !known.containsKey(key)).forEach(key -> newKeys.put(key, person));
    }
    return new Result(personOf, newKeys, groups.merges(Set.copyOf(known.values()), persons));
  }

  /** Of several known persons in a group the oldest goes on: that moves the fewest rows. */
  private Map<String, UUID> survivors(Set<UUID> known) {
    Map<String, UUID> oldest = new HashMap<>();
    known.stream()
        .sorted(Comparator.comparing(UUID::toString))
        .forEach(person -> oldest.putIfAbsent(root(personNode(person)), person));
    return oldest;
  }

  private Map<UUID, UUID> merges(Set<UUID> known, Map<String, UUID> survivors) {
    Map<UUID, UUID> merges = new TreeMap<>();
    for (UUID person : known) {
      UUID survivor = survivors.get(root(personNode(person)));
      if (!survivor.equals(person)) {
        merges.put(person, survivor);
      }
    }
    return merges;
  }

  private void join(Collection<String> keys) {
    String first = null;
    for (String key : keys) {
      if (first == null) {
        first = root(key);
      } else {
        parents.put(root(key), first);
      }
    }
  }

  /** With path halving, so that chains stay short. */
  private String root(String key) {
    parents.putIfAbsent(key, key);
    String node = key;
    while (!parents.get(node).equals(node)) {
      String above = parents.get(parents.get(node));
      parents.put(node, above);
      node = above;
    }
    return node;
  }

  /** Keys have a kind before a colon, so no key looks like this. */
  private static String personNode(UUID person) {
    return " " + person;
  }
}
