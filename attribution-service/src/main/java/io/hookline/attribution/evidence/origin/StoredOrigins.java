package io.hookline.attribution.evidence.origin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Each combination of facts once. */
@Singleton
public class StoredOrigins {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  StoredOrigins(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Keeps those that are new, in the present transaction; returns the ids, in their order. */
  public List<UUID> keep(List<Origin> origins) {
    Map<Origin, UUID> ids = new HashMap<>();
    Map<UUID, String> facts = new TreeMap<>();
    List<UUID> all = new ArrayList<>(origins.size());
    for (Origin origin : origins) {
      UUID id =
          ids.computeIfAbsent(
              origin,
              one -> {
                String written = OwnJson.write(json, one);
                UUID of = OriginId.of(written);
                facts.put(of, written);
                return of;
              });
      all.add(id);
    }
    if (!facts.isEmpty()) {
      jdbi.useHandle(handle -> OriginSql.add(handle, brand.slug(), List.copyOf(facts.entrySet())));
    }
    return all;
  }

  /** By their ids. */
  public Map<UUID, Origin> of(Collection<UUID> ids) {
    Map<UUID, Origin> found = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(
                      "select id, facts::text from origin where brand = :brand and id = any(:ids)")
                  .bind("brand", brand.slug())
                  .bindArray("ids", UUID.class, Set.copyOf(ids))
                  .map(
                      (row, context) ->
                          Map.entry(
                              row.getObject(1, UUID.class),
                              OwnJson.read(json, row.getString(2), Origin.class)))
                  .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
    }
    return found;
  }
}
