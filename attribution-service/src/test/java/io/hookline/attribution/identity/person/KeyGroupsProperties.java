package io.hookline.attribution.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KeyGroupsProperties {

  @Provide
  Arbitrary<List<Set<String>>> keySets() {
    return Arbitraries.integers()
        .between(0, 15)
        .map(number -> "key:" + number)
        .set()
        .ofMaxSize(3)
        .list()
        .ofMaxSize(20);
  }

  @Property(tries = 300)
  void chunksAndOrderDoNotMatter(@ForAll("keySets") List<Set<String>> sets, @ForAll Random random) {
    List<Set<String>> shuffled = new ArrayList<>(sets);
    Collections.shuffle(shuffled, random);
    assertThat(partition(inChunks(shuffled, 1 + random.nextInt(5))))
        .isEqualTo(partition(inChunks(sets, Integer.MAX_VALUE)));
  }

  @Property(tries = 300)
  void keysOfASetAreOnePersons(@ForAll("keySets") List<Set<String>> sets) {
    Map<String, UUID> persons = inChunks(sets, 2);
    sets.forEach(
        set ->
            assertThat(set.stream().map(persons::get).collect(Collectors.toSet()))
                .hasSizeLessThan(2)
                .doesNotContainNull());
  }

  /** Plays the database: remembers keys, repoints those of merged persons. */
  private static Map<String, UUID> inChunks(List<Set<String>> sets, int size) {
    Map<String, UUID> persons = new HashMap<>();
    for (int from = 0; from < sets.size(); from += Math.min(size, sets.size())) {
      List<Set<String>> chunk =
          sets.subList(from, Math.min(sets.size(), from + Math.min(size, sets.size())));
      Map<String, UUID> known = new HashMap<>(persons);
      known.keySet().retainAll(chunk.stream().flatMap(Set::stream).collect(Collectors.toSet()));
      KeyGroups.Result result = KeyGroups.of(chunk, known(known), UUID::randomUUID);
      persons.putAll(result.placed());
      persons.replaceAll((key, person) -> result.merges().getOrDefault(person, person));
    }
    return persons;
  }

  private static Set<Set<String>> partition(Map<String, UUID> persons) {
    return new HashSet<>(
        persons.keySet().stream()
            .collect(Collectors.groupingBy(persons::get, Collectors.toSet()))
            .values());
  }

  @Example
  void theOldestPersonGoesOn() {
    UUID older = UUID.fromString("01900000-0000-7000-8000-000000000000");
    UUID newer = UUID.fromString("01900000-0000-7000-8000-000000000001");
    KeyGroups.Result result =
        KeyGroups.of(
            List.of(List.of("a", "b", "c"), List.of()),
            known(Map.of("a", newer, "b", older)),
            UUID::randomUUID);
    assertThat(result.merges()).containsExactly(Map.entry(newer, older));
    assertThat(result.placed()).containsExactly(Map.entry("c", older));
    assertThat(result.personOf()).containsExactly(older, null);
  }

  @Property(tries = 300)
  void aKeyThatStandsAloneTiesNobody(
      @ForAll("keySets") List<Set<String>> sets, @ForAll @IntRange(max = 15) int number) {
    String alone = "key:" + number;
    List<Set<String>> without =
        sets.stream()
            .map(set -> set.stream().filter(key -> !key.equals(alone)).collect(Collectors.toSet()))
            .toList();
    Map<String, UUID> persons =
        KeyGroups.of(sets, new KeyGroups.Known(Map.of(), Map.of(), Set.of(alone)), UUID::randomUUID)
            .placed();
    Map<String, UUID> rest = new HashMap<>(persons);
    UUID lonely = rest.remove(alone);
    assertThat(partition(rest)).isEqualTo(partition(inChunks(without, Integer.MAX_VALUE)));
    assertThat(rest.values()).doesNotContain(lonely);
  }

  /** What was one person is found anew as if the key had never tied anybody. */
  @Property(tries = 300)
  void afterAKeyTurnsOutToBeNobodysThePartsAreThoseWithoutIt(
      @ForAll("keySets") List<Set<String>> sets, @ForAll @IntRange(max = 15) int number) {
    String alone = "key:" + number;
    Map<String, UUID> before = inChunks(sets, 3);
    UUID parted = before.get(alone);
    Map<String, UUID> former = new HashMap<>(before);
    former.values().removeIf(person -> !person.equals(parted));
    List<Set<String>> held =
        sets.stream().filter(set -> set.stream().anyMatch(former::containsKey)).toList();
    KeyGroups.Result result =
        KeyGroups.of(held, new KeyGroups.Known(Map.of(), former, Set.of(alone)), UUID::randomUUID);
    Map<String, UUID> after = new HashMap<>(former);
    after.putAll(result.placed());
    assertThat(partition(after))
        .isEqualTo(
            partition(
                KeyGroups.of(
                        held,
                        new KeyGroups.Known(Map.of(), Map.of(), Set.of(alone)),
                        UUID::randomUUID)
                    .placed()));
    assertThat(result.merges()).isEmpty();
    if (parted != null) {
      assertThat(after.values()).as("the largest part keeps the id").contains(parted);
    }
  }

  private static KeyGroups.Known known(Map<String, UUID> persons) {
    return new KeyGroups.Known(persons, Map.of(), Set.of());
  }
}
