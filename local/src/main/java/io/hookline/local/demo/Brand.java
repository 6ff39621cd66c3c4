package io.hookline.local.demo;

import java.time.ZoneId;
import java.util.List;

/**
 * A client of the demo agency.
 *
 * @param slug the tenant key
 * @param zone where its days are cut
 * @param shop host of its web shop
 * @param pixel code of its event source
 * @param unattributedOrders orders that no creator led to
 */
record Brand(
    String slug,
    String name,
    ZoneId zone,
    String currency,
    String shop,
    String pixel,
    int unattributedOrders,
    List<Pillar> pillars,
    List<Product> products,
    List<Talent> talents) {

  List<Series> series() {
    return pillars.stream().flatMap(pillar -> pillar.series().stream()).toList();
  }
}
