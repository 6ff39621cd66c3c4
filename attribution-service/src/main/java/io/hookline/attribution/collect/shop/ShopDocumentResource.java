package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.ingest.OnceForKey;
import io.hookline.attribution.collect.shop.ShopDocumentsView.ShopDocumentView;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.IdempotentStream;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents of a shop that somebody hands on. Without a transaction: events have their own. */
@Path("/v1/brands/{brand}/shops/{shop}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shops")
class ShopDocumentResource {

  private static final int MOST = 500;

  private final KnownShops shops;
  private final DocumentReader reader;
  private final HearShops hear;
  private final OnceForKey once;
  private final CurrentBrand brand;
  private final Clock clock;

  ShopDocumentResource(
      KnownShops shops,
      DocumentReader reader,
      HearShops hear,
      OnceForKey once,
      CurrentBrand brand,
      Clock clock) {
    this.shops = shops;
    this.reader = reader;
    this.hear = hear;
    this.once = once;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Traffic: each document is listed among the shop's deliveries.")
  @IdempotentStream
  @Operation(
      operationId = "tellShopDocuments",
      summary = "Hand on orders, returns and affiliate orders as the shop's platform shows them",
      description =
          "An answer of the platform's API, or the document in it, with 500 at most: orders of"
              + " Shopify and WooCommerce; order detail and searches of returns, cancellations and"
              + " affiliate orders of TikTok Shop. What was told before, by webhooks too, is UNCHANGED.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = ShopDocumentsView.class)))
  public RestResponse<?> tell(
      @PathParam("shop") UUID id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(type = SchemaType.OBJECT)))
          @NotNull
          JsonNode body,
      @Context HttpServerRequest request) {
    byte[] fingerprint =
        OnceForKey.fingerprint(
            request.path(), "", body.toString().getBytes(StandardCharsets.UTF_8));
    String requestId = request.response().headers().get("X-Request-Id");
    return once.known(fingerprint)
        .orElseGet(() -> once.keep(fingerprint, RestResponse.ok(told(id, body, requestId))));
  }

  private ShopDocumentsView told(UUID id, JsonNode body, String requestId) {
    KnownShop shop =
        shops
            .find(id.toString())
            .filter(found -> found.brand().equals(brand.slug()))
            .orElseThrow(
                () -> new Problem(ShopProblem.SHOP_NOT_FOUND, "There is no shop " + id + "."));
    List<JsonNode> documents = DocumentReader.documents(body);
    if (documents.size() > MOST) {
      throw new Violation("orders", "must have " + MOST + " elements at most").asProblem();
    }
    Delivery delivery = new Delivery(null, "documents", null, clock.instant(), requestId);
    List<Heard> heard =
        documents.stream()
            .map(document -> reader.read(shop, document, delivery.receivedAt()))
            .toList();
    return new ShopDocumentsView(
        hear.hear(shop, delivery, heard).stream()
            .map(row -> new ShopDocumentView(row.orderId(), row.outcome(), row.reason()))
            .toList());
  }
}
