package io.hookline.attribution.collect.shop;

/** What a shop runs on. */
enum ShopPlatform {
  SHOPIFY("Shopify", true),
  WOOCOMMERCE("WooCommerce", false),
  TIKTOK_SHOP("TikTok Shop", true);

  private final String label;
  private final boolean datesRemovals;

  ShopPlatform(String label, boolean datesRemovals) {
    this.label = label;
    this.datesRemovals = datesRemovals;
  }

  /** Whether it tells of an order that is no more also since when that is. */
  boolean datesRemovals() {
    return datesRemovals;
  }

  /** As the partner of its events. */
  String label() {
    return label;
  }
}
