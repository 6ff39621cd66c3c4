package io.hookline.attribution.identity.person;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.hookline.attribution.identity.exclusion.ExcludedKeys;
import io.hookline.attribution.identity.person.IdentityKeys.Placed;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds the person behind each set of keys: the part of the graph of keys that were told together
 * in which it lies, without the keys that are nobody's own. So who is one person depends on what
 * was told and on nothing else, neither its order nor what was thought before. One transaction at a
 * time per brand may call this; the number of statements does not depend on the number of sets.
 */
@ApplicationScoped
public class Identities {

  private final Jdbi jdbi;
  private final IdentityKeys keys;
  private final IdentitySets sets;
  private final Ties ties;
  private final ExcludedKeys excluded;
  private final PersonMoves moves;

  Identities(
      Jdbi jdbi,
      IdentityKeys keys,
      IdentitySets sets,
      Ties ties,
      ExcludedKeys excluded,
      PersonMoves moves) {
    this.jdbi = jdbi;
    this.keys = keys;
    this.sets = sets;
    this.ties = ties;
    this.excluded = excluded;
    this.moves = moves;
  }

  /**
   * Resolves, remembers what is new, merges persons that turn out to be one, and takes those apart
   * that a key held together which is nobody's own.
   *
   * @param told sets of keys, of each the first is its own
   * @param changed keys of which somebody said that they are nobody's own, or are after all
   */
  public Resolution resolve(List<? extends Collection<String>> told, Collection<String> changed) {
    return jdbi.withHandle(handle -> resolve(handle, told, changed));
  }

  private Resolution resolve(
      Handle handle, List<? extends Collection<String>> told, Collection<String> changed) {
    List<Collection<String>> fresh = sets.unknown(handle, told);
    Set<String> tooMany = ties.add(handle, fresh);
    if (!tooMany.isEmpty()) {
      excluded.exclude(tooMany);
    }
    Set<String> named = new HashSet<>(changed);
    told.forEach(named::addAll);
    Map<String, Placed> known = new HashMap<>(keys.known(handle, named));
    Set<String> alone = new HashSet<>(excluded.among(named));
    Set<String> turned =
        known.values().stream()
            .filter(key -> key.alone() != alone.contains(key.key()))
            .map(Placed::key)
            .collect(toSet());
    Opened opened = open(handle, known, alone, turned);
    List<Collection<String>> all = new ArrayList<>(told);
    all.addAll(opened.sets());
    KeyGroups.Result result =
        KeyGroups.of(all, new KeyGroups.Known(opened.persons(), opened.former(), alone), Ids::next);

    keys.place(handle, result.placed(), alone);
    keys.mark(handle, turned, alone);
    moves.merge(handle, result.merges());
    Map<String, UUID> moved = moved(result, opened);
    moves.split(handle, opened.former(), moved);
    List<Collection<String>> refiled = new ArrayList<>(fresh);
    refiled.addAll(opened.sets());
    sets.place(handle, refiled, set -> person(set, result, opened, alone));
    return Resolution.of(result, told.size(), known, opened.former(), moved);
  }

  /**
   * What has to be looked at again.
   *
   * @param persons of keys that stay as they are, also of those that stand alone in the sets
   * @param former persons of keys that are grouped anew
   * @param sets that hold them together
   */
  private record Opened(
      Map<String, UUID> persons, Map<String, UUID> former, List<List<String>> sets) {}

  private Opened open(
      Handle handle, Map<String, Placed> known, Set<String> alone, Set<String> turned) {
    Set<UUID> parted =
        turned.stream()
            .filter(alone::contains)
            .map(key -> known.get(key).person())
            .collect(toSet());
    List<List<String>> opened = new ArrayList<>(sets.ofPersons(handle, parted));
    opened.addAll(
        sets.holding(handle, turned.stream().filter(key -> !alone.contains(key)).toList()));
    Map<String, Placed> former = keys.ofPersons(handle, parted);
    Set<String> further = opened.stream().flatMap(List::stream).collect(toSet());
    further.removeAll(known.keySet());
    further.removeAll(former.keySet());
    known.putAll(keys.known(handle, further));
    Set<String> all = new HashSet<>(former.keySet());
    opened.forEach(all::addAll);
    alone.addAll(excluded.among(all));
    return new Opened(
        persons(known.values().stream().filter(key -> !parted.contains(key.person())).toList()),
        persons(former.values()),
        opened);
  }

  private static Map<String, UUID> persons(Collection<Placed> keys) {
    return keys.stream().collect(toMap(Placed::key, Placed::person));
  }

  /** Keys that are another person's than formerly. */
  private static Map<String, UUID> moved(KeyGroups.Result result, Opened opened) {
    Map<String, UUID> moved = new TreeMap<>(result.placed());
    moved.keySet().retainAll(opened.former().keySet());
    return moved;
  }

  /** A set belongs to the person whom it ties: keys that stand alone do not. */
  private static UUID person(
      Collection<String> set, KeyGroups.Result result, Opened opened, Set<String> alone) {
    String key =
        set.stream().filter(one -> !alone.contains(one)).findFirst().orElse(set.iterator().next());
    UUID person = result.placed().get(key);
    if (person == null) {
      person = opened.persons().getOrDefault(key, opened.former().get(key));
    }
    return result.merges().getOrDefault(person, person);
  }
}
