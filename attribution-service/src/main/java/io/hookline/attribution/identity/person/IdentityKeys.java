package io.hookline.attribution.identity.person;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Keys with their persons, as rows. */
@ApplicationScoped
class IdentityKeys {

  /**
   * @param alone whether it ties nobody, as was last seen to
   */
  record Placed(String key, UUID person, boolean alone) {}

  private static final String SELECT =
      "select key, person_id, alone from identity_key where brand = :brand and ";

  private final CurrentBrand brand;

  IdentityKeys(CurrentBrand brand) {
    this.brand = brand;
  }

  Map<String, Placed> known(Handle handle, Collection<String> keys) {
    return keys.isEmpty()
        ? Map.of()
        : read(
            handle.createQuery(SELECT + "key = any(:keys)").bindArray("keys", String.class, keys));
  }

  Map<String, Placed> ofPersons(Handle handle, Collection<UUID> persons) {
    return persons.isEmpty()
        ? Map.of()
        : read(
            handle
                .createQuery(SELECT + "person_id = any(:persons)")
                .bindArray("persons", UUID.class, persons));
  }

  private Map<String, Placed> read(Query query) {
    Map<String, Placed> known = new HashMap<>();
    query
        .bind("brand", brand.slug())
        .map((row, context) -> placed(row))
        .forEach(key -> known.put(key.key(), key));
    return known;
  }

  private static Placed placed(ResultSet row) throws SQLException {
    return new Placed(
        row.getString("key"), row.getObject("person_id", UUID.class), row.getBoolean("alone"));
  }

  /** Gives keys their persons, whether or not they had others. */
  void place(Handle handle, Map<String, UUID> persons, Set<String> alone) {
    List<Map.Entry<String, UUID>> all = List.copyOf(persons.entrySet());
    if (!all.isEmpty()) {
      handle
          .createUpdate(
              """
              insert into identity_key (brand, key, person_id, alone)
              select :brand, t.key, t.person, t.alone
                from unnest(:keys::text[], :persons::uuid[], :alone::boolean[])
                  as t(key, person, alone)
              on conflict on constraint pk_identity_key do update
                 set person_id = excluded.person_id, alone = excluded.alone
              """)
          .bind("brand", brand.slug())
          .bind("keys", ArrayParameters.of(all, c -> c.texts(Map.Entry::getKey)))
          .bind("persons", ArrayParameters.of(all, c -> c.uuids(Map.Entry::getValue)))
          .bind("alone", ArrayParameters.of(all, c -> c.booleans(e -> alone.contains(e.getKey()))))
          .execute();
    }
  }

  /** Remembers which keys tie nobody now. */
  void mark(Handle handle, Collection<String> keys, Set<String> alone) {
    List<String> all = List.copyOf(keys);
    if (!all.isEmpty()) {
      handle
          .createUpdate(
              """
              update identity_key k set alone = t.alone
                from unnest(:keys::text[], :alone::boolean[]) as t(key, alone)
               where k.brand = :brand and k.key = t.key
              """)
          .bind("brand", brand.slug())
          .bind("keys", ArrayParameters.of(all, c -> c.texts(key -> key)))
          .bind("alone", ArrayParameters.of(all, c -> c.booleans(alone::contains)))
          .execute();
    }
  }
}
