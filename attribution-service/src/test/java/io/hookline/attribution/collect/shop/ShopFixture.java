package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A connected shop of ACME, and its platform, which signs what it sends. */
public record ShopFixture(
    String id, String source, ShopPlatform platform, String domain, String secret) {

  static final String SECRET = "4ac1d7be9a3f4d2c8e5b";
  static final String APP_KEY = "6bq1x2y3z4";

  public static ShopFixture shopify() {
    return connect(ShopPlatform.SHOPIFY, "acme.myshopify.com", "");
  }

  static ShopFixture woo() {
    return connect(ShopPlatform.WOOCOMMERCE, "shop.example", "");
  }

  static ShopFixture tiktok() {
    return connect(
        ShopPlatform.TIKTOK_SHOP,
        null,
        ", \"appKey\": \"" + APP_KEY + "\", \"platformShopId\": \"7494049642642441621\"");
  }

  static ShopFixture connect(ShopPlatform platform, String domain, String more) {
    String source = source(platform.name());
    String id =
        as(Tokens.operator(ACME))
            .body(body(platform, source, domain, more))
            .post("/v1/brands/" + ACME + "/shops")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    return new ShopFixture(id, source, platform, domain, SECRET);
  }

  static String source(String name) {
    return as(Tokens.operator(ACME))
        .body("{\"name\": \"%s\", \"kind\": \"SHOP\"}".formatted(name))
        .post("/v1/brands/" + ACME + "/event-sources")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** A connected shop, and a source for another one. */
  public static Map<String, String> oneOfEach() {
    return Map.of(
        "shop",
        shopify().id(),
        "NewShop",
        body(ShopPlatform.SHOPIFY, source("Next"), "a.example", ""));
  }

  private static String body(ShopPlatform platform, String source, String domain, String more) {
    return """
    {"eventSourceId": "%s", "platform": "%s", "domain": %s, "secret": "%s"%s}"""
        .formatted(source, platform, domain == null ? "null" : '"' + domain + '"', SECRET, more);
  }

  ShopFixture with(String otherSecret) {
    return new ShopFixture(id, source, platform, domain, otherSecret);
  }

  String signature(String body) {
    KnownShop known =
        new KnownShop(
            UUID.fromString(id),
            ACME,
            UUID.fromString(source),
            platform,
            domain,
            APP_KEY,
            null,
            OrderIds.ID,
            List.of(secret));
    return Signature.of(known, secret, body.getBytes(StandardCharsets.UTF_8));
  }

  /** As the platform sends it, with a delivery id of its own. */
  public Response deliver(String topic, String body) {
    return deliver(topic, UUID.randomUUID().toString(), body);
  }

  Response deliver(String topic, String delivery, String body) {
    return request(topic, delivery, signature(body)).body(body).post(path());
  }

  String path() {
    return ShopView.ADDRESS + id;
  }

  RequestSpecification request(String topic, String delivery, String signature) {
    RequestSpecification request = given().contentType("application/json");
    return switch (platform) {
      case SHOPIFY ->
          request
              .header("X-Shopify-Topic", topic)
              .header("X-Shopify-Hmac-Sha256", signature)
              .header("X-Shopify-Shop-Domain", domain)
              .header("X-Shopify-Webhook-Id", delivery);
      case WOOCOMMERCE ->
          request
              .header("X-WC-Webhook-Topic", topic)
              .header("X-WC-Webhook-Signature", signature)
              .header("X-WC-Webhook-Source", "https://" + domain + "/")
              .header("X-WC-Webhook-Delivery-ID", delivery);
      case TIKTOK_SHOP -> request.header("Authorization", signature);
    };
  }

  Json list(String of) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/shops/" + id + "/" + of)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** Hands documents on, as somebody of the brand. */
  Json tell(String documents) {
    return tell(documents, Map.of());
  }

  Json tell(String documents, Map<String, String> headers) {
    return as(Tokens.operator(ACME))
        .headers(headers)
        .body(documents)
        .post("/v1/brands/" + ACME + "/shops/" + id + "/documents")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** Of the delivery that came last. */
  String outcome() {
    return list("deliveries").getString("items[0].outcome");
  }
}
