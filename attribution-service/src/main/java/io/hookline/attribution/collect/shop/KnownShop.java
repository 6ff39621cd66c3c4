package io.hookline.attribution.collect.shop;

import java.util.List;
import java.util.UUID;

/**
 * A shop as its deliveries are judged.
 *
 * @param secrets those that are good at the moment, the newest first
 */
record KnownShop(
    UUID id,
    String brand,
    UUID eventSource,
    ShopPlatform platform,
    String domain,
    String appKey,
    String platformShopId,
    OrderIds orderIds,
    List<String> secrets) {

  /**
   * An order's id, of its two names.
   *
   * @param number null where the platform has none
   */
  String orderId(String id, String number) {
    return orderIds == OrderIds.NUMBER && number != null ? number : id;
  }
}
