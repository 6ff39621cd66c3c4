package io.hookline.creator.grant;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.Asset;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who could see what, from every state that grants have had. */
@Singleton
class AccessHistory {

  private static final TypeReference<List<Asset>> ASSETS = new TypeReference<>() {};

  /**
   * A state holds from when it was written down until the next was, and within its own bounds. A
   * grant of a creator opens those who are merged into it, too, as long as they are.
   */
  private static final String HELD =
      """
      with state as (
        select v.*, g.subject, greatest(v.recorded_at, v.valid_from) as begins,
               least(v.valid_until, v.revoked_at,
                 lead(v.recorded_at) over (partition by v.grant_id order by v.version)) as ends
          from asset_grant_version v
          join asset_grant g on g.brand = v.brand and g.id = v.grant_id
         where v.brand = :brand and (:subject::text is null or g.subject = :subject))
      select subject, name, role, finance, assets::text as assets, begins, ends, grant_id, version
        from state
       where begins < ends and begins <= :last and ends > :first
         and (:asset::text is null or assets @> :asset::jsonb
              or exists (
                select from creator_merge m
                 where m.brand = :brand and :creator::uuid = any (m.moved)
                   and m.merged_at < ends and m.merged_at <= :last
                   and coalesce(m.parted_at > greatest(begins, :first), true)
                   and assets @> jsonb_build_array(
                     jsonb_build_object('kind', 'CREATOR', 'id', m.into_id))))
         and (grant_id, version) < (:beforeGrant, :beforeVersion)
       order by grant_id desc, version desc
       limit :fetch
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final ObjectMapper json;

  AccessHistory(Jdbi jdbi, CurrentBrand brand, ObjectMapper json) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.json = json;
  }

  /** The newest grants first, and of each its newest state that held in the period. */
  List<AccessView> held(
      AccessFilter filter, AccessFilter.Period period, UUID grant, long version, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HELD)
                .bind("brand", brand.slug())
                .bind("subject", filter.subject)
                .bind("asset", asset(filter))
                .bind("creator", filter.assetKind == AssetKind.CREATOR ? filter.assetId : null)
                .bind("first", period.first())
                .bind("last", period.last())
                .bind("beforeGrant", grant)
                .bind("beforeVersion", version)
                .bind("fetch", fetch)
                .map((row, context) -> read(row))
                .list());
  }

  private String asset(AccessFilter filter) {
    if (filter.assetKind == null) {
      return null;
    }
    Map<String, String> asset =
        filter.assetId == null
            ? Map.of("kind", filter.assetKind.name())
            : Map.of("kind", filter.assetKind.name(), "id", filter.assetId.toString());
    return OwnJson.write(json, List.of(asset));
  }

  private AccessView read(ResultSet row) throws SQLException {
    return new AccessView(
        row.getString("subject"),
        row.getString("name"),
        GrantRole.valueOf(row.getString("role")),
        row.getBoolean("finance"),
        OwnJson.read(json, row.getString("assets"), ASSETS),
        instant(row, "begins"),
        instant(row, "ends"),
        row.getObject("grant_id", UUID.class),
        row.getLong("version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
