package io.hookline.attribution.collect.shop;

/** What a shop runs on. */
enum ShopPlatform {
  SHOPIFY("Shopify"),
  WOOCOMMERCE("WooCommerce"),
  TIKTOK_SHOP("TikTok Shop");

  private final String label;

  ShopPlatform(String label) {
    this.label = label;
  }

  /** As the partner of its events. */
  String label() {
    return label;
  }
}
