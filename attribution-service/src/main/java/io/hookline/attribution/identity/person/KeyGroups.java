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
 * connected components of a graph, without those of its nodes that tie nobody.
 */
final class KeyGroups {

  /**
   * What is known before.
   *
   * @param persons of those keys that have one and keep to it
   * @param former persons of keys whose groups are found anew; their sets are among the given ones
   * @param alone keys that tie nobody
   */
  record Known(Map<String, UUID> persons, Map<String, UUID> former, Set<String> alone) {}

  /**
   * What follows from the sets.
   *
   * @param personOf of each set, in their order, that of its first key; null of one without keys
   * @param placed keys that were not known, or are another person's than formerly, with the person
   * @param merges persons that are one with another, and with whom
   */
  record Result(List<UUID> personOf, Map<String, UUID> placed, Map<UUID, UUID> merges) {}

  private final Map<String, String> parents = new HashMap<>();
  private final Known known;

  private KeyGroups(Known known) {
    this.known = known;
  }

  /**
   * @param newPerson ids for groups in which nobody is known
   */
  static Result of(List<? extends Collection<String>> sets, Known known, Supplier<UUID> newPerson) {
    KeyGroups groups = new KeyGroups(known);
    sets.forEach(groups::join);
    known.persons().forEach((key, person) -> groups.union(key, personNode(person)));
    known.former().keySet().forEach(groups::root);

    Map<String, UUID> persons = groups.survivors();
    List<UUID> personOf = new ArrayList<>(sets.size());
    Map<String, UUID> placed = new TreeMap<>();
    for (Collection<String> set : sets) {
      for (String key : set) {
        groups.place(key, persons, placed, newPerson);
      }
      personOf.add(set.isEmpty() ? null : persons.get(groups.root(set.iterator().next())));
    }
    known.former().keySet().stream()
        .sorted()
        .forEach(key -> groups.place(key, persons, placed, newPerson));
    return new Result(personOf, placed, groups.merges(persons));
  }

  private void place(
      String key, Map<String, UUID> persons, Map<String, UUID> placed, Supplier<UUID> newPerson) {
    UUID person = persons.computeIfAbsent(root(key), group -> newPerson.get());
    if (!known.persons().containsKey(key) && !person.equals(known.former().get(key))) {
      placed.put(key, person);
    }
  }

  /**
   * Of several known persons in a group the oldest goes on: that moves the fewest rows. Of the
   * groups into which a former person falls, the largest keeps its id.
   */
  private Map<String, UUID> survivors() {
    Map<String, UUID> oldest = new HashMap<>();
    heirs().forEach((group, person) -> oldest.merge(group, person, KeyGroups::older));
    Set.copyOf(known.persons().values())
        .forEach(person -> oldest.merge(root(personNode(person)), person, KeyGroups::older));
    return oldest;
  }

  private Map<String, UUID> heirs() {
    Map<UUID, Map<String, List<String>>> parts = new HashMap<>();
    known
        .former()
        .forEach(
            (key, person) ->
                parts
                    .computeIfAbsent(person, one -> new TreeMap<>())
                    .computeIfAbsent(root(key), group -> new ArrayList<>())
                    .add(key));
    Map<String, UUID> heirs = new HashMap<>();
    parts.forEach(
        (person, groups) ->
            heirs.merge(
                groups.entrySet().stream()
                    .max(
                        Comparator.<Map.Entry<String, List<String>>>comparingInt(
                                group -> group.getValue().size())
                            .thenComparing(
                                group -> group.getValue().stream().min(String::compareTo).get(),
                                Comparator.reverseOrder()))
                    .get()
                    .getKey(),
                person,
                KeyGroups::older));
    return heirs;
  }

  private static UUID older(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  private Map<UUID, UUID> merges(Map<String, UUID> survivors) {
    Map<UUID, UUID> merges = new TreeMap<>();
    for (UUID person : Set.copyOf(known.persons().values())) {
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
      if (known.alone().contains(key)) {
        root(key);
      } else if (first == null) {
        first = key;
      } else {
        union(key, first);
      }
    }
  }

  private void union(String one, String other) {
    parents.put(root(one), root(other));
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
