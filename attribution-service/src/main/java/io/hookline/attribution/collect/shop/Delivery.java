package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.Locale;

/**
 * What stands around a document that was delivered. No signature covers it.
 *
 * @param id by which the platform tells a delivery that it repeats; null for none
 * @param sentFor the shop's host; null when it is not told
 */
record Delivery(String id, String topic, String sentFor, Instant receivedAt, String requestId) {

  private static final int LONGEST = 200;

  static Delivery of(
      ShopPlatform platform, HttpServerRequest request, Instant now, String requestId) {
    return switch (platform) {
      case SHOPIFY ->
          new Delivery(
              header(request, "X-Shopify-Webhook-Id"),
              header(request, "X-Shopify-Topic"),
              host(header(request, "X-Shopify-Shop-Domain")),
              now,
              requestId);
      case WOOCOMMERCE ->
          new Delivery(
              header(request, "X-WC-Webhook-Delivery-ID"),
              header(request, "X-WC-Webhook-Topic"),
              host(header(request, "X-WC-Webhook-Source")),
              now,
              requestId);
      case TIKTOK_SHOP -> new Delivery(null, null, null, now, requestId);
    };
  }

  /** With what TikTok Shop says inside of the document. */
  Delivery identified(String id, String topic) {
    return new Delivery(cut(id), cut(topic), sentFor, receivedAt, requestId);
  }

  /** Whether it is of another shop than the connected one; {@code www.} makes no other shop. */
  boolean isForAnother(String domain) {
    return sentFor != null && domain != null && !sentFor.equals(bare(domain));
  }

  /**
   * Whether its topic, which no signature covers and which so may narrow only, says that what
   * WooCommerce has deleted is no order: of customers, products and orders it tells the id alone.
   */
  boolean isOfAnotherThing(ShopPlatform platform, JsonNode root) {
    return platform == ShopPlatform.WOOCOMMERCE
        && root.size() == 1
        && topic != null
        && !topic.equals("order.deleted");
  }

  private static String header(HttpServerRequest request, String name) {
    String value = request.getHeader(name);
    return value == null || value.isBlank() ? null : cut(value.strip());
  }

  private static String cut(String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** WooCommerce sends the address of the home page. */
  private static String host(String source) {
    return source == null
        ? null
        : bare(source.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", ""));
  }

  private static String bare(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
