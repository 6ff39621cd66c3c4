package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether what is granted is there: a grant of something that is not would open nothing, and nobody
 * would see why.
 */
@ApplicationScoped
class GrantedAssets {

  /** What this service knows by its id; event sources are not told to it. */
  private static final Map<AssetKind, String> KNOWN =
      new EnumMap<>(
          Map.of(
              AssetKind.CREATOR, "select id from creator where brand = :brand and id = any(:ids)",
              AssetKind.CAMPAIGN, "select id from campaign where brand = :brand and id = any(:ids)",
              AssetKind.ACCOUNT,
                  "select id from content_account where brand = :brand and id = any(:ids)"));

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  GrantedAssets(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param field the list's name in the request
   * @param before assets that need not be there any more
   * @throws io.hookline.kit.problem.Problem REFERENCE_UNKNOWN
   */
  void require(String field, List<Asset> assets, Collection<Asset> before) {
    Map<AssetKind, Set<UUID>> there = new EnumMap<>(AssetKind.class);
    KNOWN.forEach((kind, sql) -> there.put(kind, existing(sql, ids(kind, assets))));
    References references = new References();
    for (int i = 0; i < assets.size(); i++) {
      Asset asset = assets.get(i);
      if (!before.contains(asset)) {
        references.add(
            field + "[" + i + "].id",
            asset.id(),
            asset.kind().name().toLowerCase(Locale.ROOT),
            id -> !KNOWN.containsKey(asset.kind()) || there.get(asset.kind()).contains(id));
      }
    }
    references.require();
  }

  private static Set<UUID> ids(AssetKind kind, List<Asset> assets) {
    Set<UUID> ids = new HashSet<>();
    assets.stream().filter(asset -> asset.kind() == kind).forEach(asset -> ids.add(asset.id()));
    return ids;
  }

  private Set<UUID> existing(String sql, Set<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("brand", brand.slug())
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .set());
  }
}
