package io.hookline.attribution.collect.shop;

import java.time.Instant;

/**
 * A product as a version of it says.
 *
 * @param id by the platform, as lines of orders name it
 * @param category in the shop's words; null for none
 * @param toldAt of which version: the latest one is kept
 */
record ShopProduct(
    String id, String title, String category, String maker, String status, Instant toldAt) {}
