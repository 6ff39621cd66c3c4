package io.hookline.attribution.identity.person;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds the person behind each set of keys. One transaction at a time per brand may call this; the
 * number of statements does not depend on the number of sets.
 */
@ApplicationScoped
public class Identities {

  /**
   * @param personOf of each set of keys, in their order; null of an empty one
   * @param merges persons that turned out to be another one, and who that is
   * @param learned persons that were known before and are known by another lasting key now
   */
  public record Resolution(List<UUID> personOf, Map<UUID, UUID> merges, Set<UUID> learned) {

    /** Persons that others were merged into. */
    public Set<UUID> changed() {
      return new TreeSet<>(merges.values());
    }
  }

  /** Keys of people; the others are of browsers, clicks and orders. */
  private static final Pattern LASTING = Pattern.compile("email:|phone:|external:");

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Identities(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Resolves, remembers new keys, and merges persons that turn out to be one. */
  public Resolution resolve(List<? extends Collection<String>> sets) {
    Set<String> keys = sets.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    return jdbi.withHandle(
        handle -> {
          Map<String, UUID> known = known(handle, keys);
          KeyGroups.Result result = KeyGroups.of(sets, known, Ids::next);
          if (!result.newKeys().isEmpty()) {
            remember(handle, result.newKeys());
          }
          if (!result.merges().isEmpty()) {
            merge(handle, result.merges());
          }
          return new Resolution(result.personOf(), result.merges(), learned(known, result));
        });
  }

  private static Set<UUID> learned(Map<String, UUID> known, KeyGroups.Result result) {
    Set<UUID> before = Set.copyOf(known.values());
    return result.newKeys().entrySet().stream()
        .filter(key -> LASTING.matcher(key.getKey()).lookingAt())
        .map(Map.Entry::getValue)
        .filter(before::contains)
        .collect(Collectors.toSet());
  }

  private Map<String, UUID> known(Handle handle, Set<String> keys) {
    Map<String, UUID> known = new HashMap<>();
    handle
        .createQuery(
            "select key, person_id from identity_key where brand = :brand and key = any(:keys)")
        .bind("brand", brand.slug())
        .bindArray("keys", String.class, keys)
        .map((row, context) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  private void remember(Handle handle, Map<String, UUID> keys) {
    handle
        .createUpdate(
            """
            insert into identity_key (brand, key, person_id)
            select :brand, key, person from unnest(:keys::text[], :persons::uuid[]) as t(key, person)
            """)
        .bind("brand", brand.slug())
        .bindArray("keys", String.class, keys.keySet())
        .bindArray("persons", UUID.class, keys.values())
        .execute();
  }

  private void merge(Handle handle, Map<UUID, UUID> merges) {
    String pairs = "unnest(:merged::uuid[], :into::uuid[]) as m(merged, survivor)";
    String repoint =
        " set person_id = m.survivor from "
            + pairs
            + " where brand = :brand and person_id = m.merged";
    for (String statement :
        List.of(
            "insert into person_merge (brand, merged_id, into_id, merged_at)"
                + " select :brand, m.merged, m.survivor, :now from "
                + pairs,
            "update identity_key" + repoint,
            "update person_touch" + repoint)) {
      var update =
          handle
              .createUpdate(statement)
              .bind("brand", brand.slug())
              .bindArray("merged", UUID.class, merges.keySet())
              .bindArray("into", UUID.class, merges.values());
      if (statement.contains(":now")) {
        update.bind("now", clock.instant());
      }
      update.execute();
    }
  }
}
