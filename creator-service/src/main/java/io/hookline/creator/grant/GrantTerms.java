package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import java.time.Instant;
import java.util.List;

/**
 * What a grant gives.
 *
 * @param until exclusive
 */
record GrantTerms(
    String name, GrantRole role, boolean finance, List<Asset> assets, Instant from, Instant until) {

  GrantTerms {
    assets = assets.stream().distinct().toList();
  }
}
