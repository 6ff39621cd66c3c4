package io.hookline.example.readmodel;

import io.hookline.kit.feed.Projection;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What reporting keeps of props: its own table, fed by the owner's events. */
@Singleton
public class PropProjection extends Projection {

  private static final String UPSERT =
      """
      insert into reported_prop (brand, id, place, retired_at, version)
      select distinct on (id) :brand, id, place, "retiredAt", version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, place text, "retiredAt" timestamptz, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set place = excluded.place, retired_at = excluded.retired_at, version = excluded.version
       where reported_prop.version < excluded.version
      """;

  PropProjection(Jdbi jdbi) {
    super(jdbi, "creator", "props", UPSERT);
  }
}
