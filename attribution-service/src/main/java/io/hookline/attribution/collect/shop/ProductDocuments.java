package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Understands what platforms tell of products, by its form. */
final class ProductDocuments {

  private static final int LONGEST = 500;

  private ProductDocuments() {}

  /** Of Shopify: it has variants, and no lines. */
  static Heard shopify(JsonNode root, Instant receivedAt) {
    return heard(
        Doc.text(root, "id"),
        Doc.text(root, "title"),
        Doc.text(root, "product_type"),
        Doc.text(root, "vendor"),
        Doc.text(root, "status"),
        Doc.instant(root, "updated_at"),
        receivedAt);
  }

  /** Of WooCommerce: the first of its categories. */
  static Heard woo(JsonNode root, Instant receivedAt) {
    return heard(
        Doc.text(root, "id"),
        Doc.text(root, "name"),
        Doc.text(root.path("categories").path(0), "name"),
        Doc.text(root.path("brands").path(0), "name"),
        Doc.text(root, "status"),
        Doc.instant(root, "date_modified_gmt"),
        receivedAt);
  }

  /** Of TikTok Shop's webhook, which names the status alone. */
  static Heard tiktok(JsonNode data, Instant receivedAt) {
    return heard(
        Doc.text(data, "product_id"),
        null,
        null,
        null,
        Doc.text(data, "status"),
        Doc.instant(data, "update_time"),
        receivedAt);
  }

  private static Heard heard(
      String id,
      String title,
      String category,
      String maker,
      String status,
      Instant told,
      Instant receivedAt) {
    return id == null
        ? Heard.nothing(DeliveryOutcome.NOT_USED, null, null)
        : Heard.of(
            new ShopProduct(
                cut(id),
                cut(title),
                cut(category),
                cut(maker),
                cut(status),
                told == null ? receivedAt : told));
  }

  private static String cut(String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
