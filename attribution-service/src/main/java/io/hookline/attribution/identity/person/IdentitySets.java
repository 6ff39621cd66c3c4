package io.hookline.attribution.identity.person;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Which keys were told together, each set of them once. One key alone is no set. */
@ApplicationScoped
class IdentitySets {

  /** The first 16 bytes of the SHA-256 of the keys in their order. */
  private static final String ID = "substring(sha256(convert_to(t.keys, 'UTF8')) for 16)";

  private final CurrentBrand brand;

  IdentitySets(CurrentBrand brand) {
    this.brand = brand;
  }

  /** Those that were not told before, each once, in the given order of their keys. */
  List<Collection<String>> unknown(Handle handle, List<? extends Collection<String>> sets) {
    Map<String, Collection<String>> byKeys = new LinkedHashMap<>();
    sets.stream()
        .filter(set -> new HashSet<>(set).size() > 1)
        .forEach(set -> byKeys.putIfAbsent(joined(set), set));
    if (byKeys.isEmpty()) {
      return List.of();
    }
    handle
        .createQuery(
            "select t.keys from unnest(:sets::text[]) as t(keys)"
                + " join identity_set s on s.brand = :brand and s.id = "
                + ID)
        .bind("brand", brand.slug())
        .bindArray("sets", String.class, List.copyOf(byKeys.keySet()))
        .mapTo(String.class)
        .forEach(byKeys::remove);
    return List.copyOf(byKeys.values());
  }

  List<List<String>> ofPersons(Handle handle, Collection<UUID> persons) {
    return persons.isEmpty()
        ? List.of()
        : read(
            handle
                .createQuery(
                    "select keys from identity_set where brand = :brand and person_id = any(:persons)")
                .bindArray("persons", UUID.class, persons));
  }

  /** All that hold one of the keys: looks at every set of the brand, so only where people ask. */
  List<List<String>> holding(Handle handle, Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : read(
            handle
                .createQuery(
                    "select keys from identity_set where brand = :brand and keys && :keys::text[]")
                .bindArray("keys", String.class, keys));
  }

  private List<List<String>> read(Query query) {
    return query
        .bind("brand", brand.slug())
        .map((row, context) -> Arrays.asList((String[]) row.getArray(1).getArray()))
        .list();
  }

  /** Files sets under the person of each, whether they are known or not. */
  void place(
      Handle handle,
      Collection<? extends Collection<String>> sets,
      Function<Collection<String>, UUID> personOf) {
    List<Collection<String>> all = new ArrayList<>(sets);
    if (!all.isEmpty()) {
      handle
          .createUpdate(
              "insert into identity_set (brand, id, person_id, keys) select :brand, "
                  + ID
                  + """
                  , t.person, string_to_array(t.keys, chr(10))
                    from unnest(:sets::text[], :persons::uuid[]) as t(keys, person)
                  on conflict on constraint pk_identity_set do update set person_id = excluded.person_id
                  """)
          .bind("brand", brand.slug())
          .bind("sets", ArrayParameters.of(all, c -> c.texts(IdentitySets::joined)))
          .bind("persons", ArrayParameters.of(all, c -> c.uuids(personOf::apply)))
          .execute();
    }
  }

  private static String joined(Collection<String> set) {
    Set<String> sorted = new TreeSet<>(set);
    return String.join("\n", sorted);
  }
}
