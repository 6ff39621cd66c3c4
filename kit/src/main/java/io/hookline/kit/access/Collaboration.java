package io.hookline.kit.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a collaborator's grants open for one request.
 *
 * @param assets by their kinds; of none, nothing is shown
 * @param finance whether the money of all of them is
 */
record Collaboration(Map<AssetKind, Set<UUID>> assets, boolean finance) {

  /** The assets of the grants that give what the operation demands, together. */
  static Collaboration of(List<LiveGrant> grants, Demand demand) {
    Set<Asset> shown = new HashSet<>();
    Set<Asset> withMoney = new HashSet<>();
    for (LiveGrant grant : grants) {
      boolean counts =
          grant.role().compareTo(demand.role()) >= 0 && (grant.finance() || !demand.finance());
      if (counts) {
        shown.addAll(grant.assets());
        if (grant.finance()) {
          withMoney.addAll(grant.assets());
        }
      }
    }
    Map<AssetKind, Set<UUID>> assets = new TreeMap<>();
    shown.forEach(
        asset -> assets.computeIfAbsent(asset.kind(), k -> new TreeSet<>()).add(asset.id()));
    return new Collaboration(assets, !shown.isEmpty() && withMoney.containsAll(shown));
  }
}
