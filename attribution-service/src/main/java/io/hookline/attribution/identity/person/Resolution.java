package io.hookline.attribution.identity.person;

import io.hookline.attribution.identity.person.IdentityKeys.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is behind what was told.
 *
 * @param personOf of each set of keys, in their order; null of an empty one
 * @param merges persons that turned out to be another one, and who that is
 * @param moved keys of persons that turned out to be several, where they are another's now
 * @param parted the persons that turned out to be several, and those who came of them
 * @param learned persons that were known before and are known by another lasting key now
 */
public record Resolution(
    List<UUID> personOf,
    Map<UUID, UUID> merges,
    Map<String, UUID> moved,
    Set<UUID> parted,
    Set<UUID> learned) {

  static Resolution of(
      KeyGroups.Result result,
      int told,
      Map<String, Placed> known,
      Map<String, UUID> former,
      Map<String, UUID> moved) {
    Set<UUID> parted = new HashSet<>(former.values());
    parted.addAll(moved.values());
    Set<UUID> before = new HashSet<>(former.values());
    known.values().forEach(key -> before.add(key.person()));
    Set<UUID> learned =
        result.placed().entrySet().stream()
            .filter(key -> KeyKind.of(key.getKey()).isLasting())
            .filter(key -> !known.containsKey(key.getKey()) && !former.containsKey(key.getKey()))
            .map(Map.Entry::getValue)
            .filter(before::contains)
            .collect(Collectors.toSet());
    return new Resolution(
        result.personOf().subList(0, told), result.merges(), moved, parted, learned);
  }

  /** Persons of whom something else is to be said: others became theirs, or ceased to be. */
  public Set<UUID> changed() {
    Set<UUID> changed = new TreeSet<>(merges.values());
    changed.addAll(parted);
    return changed;
  }
}
