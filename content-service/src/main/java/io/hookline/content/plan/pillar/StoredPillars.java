package io.hookline.content.plan.pillar;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Many pillars with few statements. */
@Singleton
class StoredPillars {

  private static final String NAMED =
      "select * from pillar where brand = :brand and lower(name) = any (:keys)";

  private static final String ADD =
      """
      insert into pillar (id, brand, name, description, owner, target_share, tofu_share, mofu_share,
                          bofu_share, state, version, created_at, updated_at)
      select id, :brand, name, description, owner, "targetShare", ("funnelShares" ->> 'tofu')::int,
             ("funnelShares" ->> 'mofu')::int, ("funnelShares" ->> 'bofu')::int, state, version,
             "createdAt", "updatedAt"
        from jsonb_to_recordset(:pillars::jsonb)
          as added (id uuid, name text, description text, owner text, "targetShare" int,
                    "funnelShares" jsonb, state text, version bigint, "createdAt" timestamptz,
                    "updatedAt" timestamptz)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  StoredPillars(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** What is compared of a name. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** By {@link #key}. */
  Map<String, PillarView> named(Collection<String> names) {
    List<String> keys = names.stream().map(StoredPillars::key).distinct().toList();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NAMED)
                .bind("brand", brand.slug())
                .bindArray("keys", String.class, keys)
                .map(StoredPillars::read)
                .collect(Collectors.toMap(p -> key(p.name()), Function.identity())));
  }

  void add(List<PillarView> pillars) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("pillars", OwnJson.write(json, pillars))
                .execute());
  }

  private static PillarView read(ResultSet row, StatementContext context) throws SQLException {
    Integer tofu = row.getObject("tofu_share", Integer.class);
    return new PillarView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("description"),
        row.getString("owner"),
        row.getObject("target_share", Integer.class),
        tofu == null
            ? null
            : new FunnelShares(tofu, row.getInt("mofu_share"), row.getInt("bofu_share")),
        PillarState.valueOf(row.getString("state")),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }
}
