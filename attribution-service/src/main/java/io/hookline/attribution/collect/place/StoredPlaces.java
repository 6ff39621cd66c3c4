package io.hookline.attribution.collect.place;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Many places with few statements. */
@Singleton
class StoredPlaces {

  private static final String CODED =
      """
      select p.*, r.code as asked
        from unnest(:codes::text[]) as r (code)
        join place p on p.brand = :brand and lower(p.code) = lower(r.code)
       order by p.id for update of p
      """;

  /** An id goes before a code that reads like one. */
  private static final String NAMED =
      """
      select r.name, coalesce(i.id, p.id) as id, coalesce(i.time_zone, p.time_zone) as time_zone
        from unnest(:names::text[]) as r (name)
        left join place p on p.brand = :brand and lower(p.code) = lower(r.name)
        left join place i on i.brand = :brand
                         and i.id = case when r.name ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                                         then r.name::uuid end
       where coalesce(i.id, p.id) is not null
      """;

  private static final String WRITE =
      """
      insert into place (id, brand, name, code, street, postal_code, city, region, country,
                         time_zone, active, version, created_at, updated_at)
      select id, :brand, name, code, street, "postalCode", city, region, country, "timeZone",
             active, version, "createdAt", "updatedAt"
        from jsonb_to_recordset(:places::jsonb)
          as r (id uuid, name text, code text, street text, "postalCode" text, city text,
                region text, country text, "timeZone" text, active boolean, version bigint,
                "createdAt" timestamptz, "updatedAt" timestamptz)
      on conflict on constraint pk_place do update
         set name = excluded.name, code = excluded.code, street = excluded.street,
             postal_code = excluded.postal_code, city = excluded.city, region = excluded.region,
             country = excluded.country, time_zone = excluded.time_zone, active = excluded.active,
             version = excluded.version, updated_at = excluded.updated_at
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  StoredPlaces(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** By the codes that were asked for; they stay as they are until the end of the transaction. */
  Map<String, PlaceView> coded(Collection<String> codes) {
    Map<String, PlaceView> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(CODED)
                .bind("brand", brand.slug())
                .bindArray("codes", String.class, codes)
                .map((row, context) -> Map.entry(row.getString("asked"), read(row)))
                .forEach(one -> found.put(one.getKey(), one.getValue())));
    return found;
  }

  /** By ids and codes, trimmed. */
  Map<String, Places.Named> named(Collection<String> names) {
    Map<String, Places.Named> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(NAMED)
                .bind("brand", brand.slug())
                .bindArray("names", String.class, names)
                .map(
                    (row, context) ->
                        found.put(
                            row.getString("name"),
                            new Places.Named(
                                row.getObject("id", UUID.class), row.getString("time_zone"))))
                .list());
    return found;
  }

  void write(List<PlaceView> places) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(WRITE)
                .bind("brand", brand.slug())
                .bind("places", OwnJson.write(json, places))
                .execute());
  }

  private static PlaceView read(ResultSet row) throws SQLException {
    return new PlaceView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("code"),
        row.getString("street"),
        row.getString("postal_code"),
        row.getString("city"),
        row.getString("region"),
        row.getString("country"),
        row.getString("time_zone"),
        row.getBoolean("active"),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }
}
