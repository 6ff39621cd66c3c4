package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.limit.Ingestion;
import io.hookline.kit.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the platforms of shops send their webhooks. */
@Path("/shop-webhooks/{shop}")
@Tag(name = "Shops")
class ShopWebhookResource {

  /** What WooCommerce sends when a webhook is saved, without a signature. */
  private static final Pattern PING = Pattern.compile("webhook_id=\\d{1,20}");

  private static final int LONGEST_PING = 40;

  /** TikTok Shop repeats for three days; what is older was taken from somewhere. */
  private static final Duration OLDEST = Duration.ofDays(7);

  private static final Duration AHEAD = Duration.ofMinutes(15);

  private final KnownShops shops;
  private final DocumentReader reader;
  private final HearShops hear;
  private final ShopRows rows;
  private final BrandScope scope;
  private final MeterRegistry metrics;
  private final Clock clock;

  ShopWebhookResource(
      KnownShops shops,
      DocumentReader reader,
      HearShops hear,
      ShopRows rows,
      BrandScope scope,
      MeterRegistry metrics,
      Clock clock) {
    this.shops = shops;
    this.reader = reader;
    this.hear = hear;
    this.rows = rows;
    this.scope = scope;
    this.metrics = metrics;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @NotAudited("Traffic: each delivery is listed with what became of it.")
  @Ingestion
  @Allow.Anyone("For the platform of the shop, by its signature of the body.")
  @Operation(
      operationId = "takeShopWebhook",
      summary = "Take a webhook of a shop",
      description =
          "As the platform sends it: Shopify (X-Shopify-Hmac-Sha256), WooCommerce"
              + " (X-WC-Webhook-Signature) or TikTok Shop (Authorization). Whatever has a good"
              + " signature is answered 200, also what is of no use, so that no platform switches"
              + " the webhook off; the shop's deliveries tell what became of it. Nothing is kept of"
              + " what has none.")
  @APIResponse(responseCode = "200", description = "It has a good signature, and is listed")
  public RestResponse<Void> take(
      @Parameter(description = "The shop's id") @PathParam("shop") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = Object.class)))
          byte[] body,
      @Context HttpServerRequest request,
      @Context HttpServerResponse response) {
    Optional<KnownShop> shop = shops.find(id);
    byte[] bytes = body == null ? new byte[0] : body;
    if (shop.isPresent() && shop.get().platform() == ShopPlatform.WOOCOMMERCE && isPing(bytes)) {
      return RestResponse.ok();
    }
    if (shop.isEmpty() || !Signature.isGood(shop.get(), request, bytes)) {
      throw refused(shop);
    }
    Instant now = clock.instant();
    Delivery delivery =
        Delivery.of(shop.get().platform(), request, now, response.headers().get("X-Request-Id"));
    Optional<JsonNode> document = reader.parse(bytes);
    if (shop.get().platform() == ShopPlatform.TIKTOK_SHOP && document.isPresent()) {
      JsonNode root = document.get();
      requireRecent(shop, root, now);
      delivery =
          delivery.identified(Doc.text(root, "tts_notification_id"), "type " + root.path("type"));
    }
    DeliveryOutcome outcome = take(shop.get(), delivery, document);
    count(shop.get().platform().name(), outcome.name());
    return RestResponse.ok();
  }

  private DeliveryOutcome take(KnownShop shop, Delivery delivery, Optional<JsonNode> document) {
    return scope.call(
        shop.brand(),
        () -> {
          Heard heard =
              rows.isRepeated(shop.id(), delivery.id())
                  ? Heard.nothing(DeliveryOutcome.REPEATED, null, null)
                  : document
                      .map(root -> read(shop, delivery, root))
                      .orElseGet(() -> Heard.unreadable("The body is not valid JSON."));
          return hear.hear(shop, delivery, heard).outcome();
        });
  }

  private Heard read(KnownShop shop, Delivery delivery, JsonNode root) {
    if (shop.platform() == ShopPlatform.TIKTOK_SHOP) {
      // The signature is the app's, whichever of its shops it is about.
      String ofShop = Doc.text(root, "shop_id");
      if (ofShop == null || !ofShop.equals(shop.platformShopId())) {
        return another(ofShop == null ? "It names no shop." : "It is of " + ofShop + ".");
      }
    } else if (delivery.isForAnother(shop.domain())) {
      return another("It is of " + delivery.sentFor() + ".");
    }
    return delivery.isOfAnotherThing(shop.platform(), root)
        ? Heard.nothing(DeliveryOutcome.NOT_USED, "It is no order that was deleted.", null)
        : reader.read(shop, root, delivery.receivedAt());
  }

  private static Heard another(String reason) {
    return Heard.nothing(DeliveryOutcome.OTHER_SHOP, reason, null);
  }

  private static boolean isPing(byte[] body) {
    return body.length <= LONGEST_PING
        && PING.matcher(new String(body, StandardCharsets.UTF_8).strip()).matches();
  }

  /** Only TikTok Shop's signature covers an instant. */
  private void requireRecent(Optional<KnownShop> shop, JsonNode root, Instant now) {
    Instant sent = Doc.instant(root, "timestamp");
    if (sent != null && (sent.isBefore(now.minus(OLDEST)) || sent.isAfter(now.plus(AHEAD)))) {
      throw refused(shop);
    }
  }

  private Problem refused(Optional<KnownShop> shop) {
    count(shop.map(known -> known.platform().name()).orElse("UNKNOWN"), "SIGNATURE_REFUSED");
    return new Problem(
        ShopProblem.SIGNATURE_REFUSED,
        "The shop is unknown, or the body is not signed with one of its secrets as it was sent.");
  }

  private void count(String platform, String outcome) {
    metrics.counter("hookline.shop.webhooks", "platform", platform, "outcome", outcome).increment();
  }
}
