package io.hookline.content.plan.pillar;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.text.ByName;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Many pillars with few statements. */
@Singleton
class StoredPillars {

  private static final String NAMED =
      "select *, lower(name) as key from pillar where brand = :brand and lower(name) = any (:keys)";

  private static final String HOLD =
      "select state from pillar where brand = :brand and id = :id for share";

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

  ByName<PillarView> named(Collection<String> names) {
    return named(names, NAMED);
  }

  /** The same; they stay as they are until the end of the transaction. */
  ByName<PillarView> held(Collection<String> names) {
    return named(names, NAMED + " order by id for share");
  }

  private ByName<PillarView> named(Collection<String> names, String sql) {
    return jdbi.withHandle(
        handle -> new ByName<>(handle, brand.slug(), names, sql, StoredPillars::read));
  }

  /** Whether it is there and active, and stays so until the end of the transaction. */
  boolean holdActive(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(HOLD)
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .mapTo(PillarState.class)
                    .findOne())
        .filter(PillarState.ACTIVE::equals)
        .isPresent();
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
