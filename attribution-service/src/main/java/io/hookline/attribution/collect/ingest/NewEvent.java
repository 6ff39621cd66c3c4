package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.input.Customer;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a shopper did.
 *
 * @param name TikTok's standard name, or a custom one
 * @param eventId tells it from every other of this name and source; by it a repeated event is known
 * @param test whether it is answered and shown, but never counted; null for no
 */
@Schema(name = "NewEvent")
record NewEvent(
    @NotNull @Schema(description = "The event source that it is of") UUID eventSourceId,
    @NotBlank
        @Size(max = 100)
        @Schema(
            examples = "Purchase",
            description =
                "Purchase, AddToCart, Lead…, or a name of your own. Refund, CancelOrder and"
                    + " Chargeback take back from an order")
        String name,
    @NotBlank
        @Size(max = 256)
        @Identifier
        @Schema(examples = "order-1001", description = "The same event has the same id")
        String eventId,
    @NotNull @Plausible Instant occurredAt,
    @Schema(nullable = true, examples = "false", description = "Answered and shown, never counted")
        Boolean test,
    @Valid @Schema(nullable = true) Shopper shopper,
    @Valid @Schema(nullable = true) Page page,
    @Valid @Schema(nullable = true) Order order) {

  /** Whom it is of. What is plain is hashed before it is kept. */
  @Schema(name = "EventShopper")
  record Shopper(
      @Size(max = 5) @Schema(nullable = true, examples = "[\"lena@shop.example\"]")
          List<@NotNull @Size(max = 320) String> emails,
      @Size(max = 5)
          @Schema(
              nullable = true,
              examples = "[\"+4915112345001\"]",
              description = "Without a country code, of country, or else of the source's country")
          List<@NotNull @Size(max = 100) String> phones,
      @Size(max = 5) @Schema(nullable = true, examples = "[\"customer-7\"]")
          List<@NotNull @Size(max = 200) String> externalIds,
      @Size(max = 1000) @Schema(nullable = true, examples = "E.C.P.Cj0x") String ttclid,
      @Size(max = 200) @Schema(nullable = true, examples = "94e2a4j9-h3ss-k2b5") String ttp,
      @Size(max = 100)
          @Schema(
              nullable = true,
              examples = "3QoUbxV5ZLnJ4mVjuZ5T4k",
              description = "hlclid of the landing page")
          String clickId,
      @Size(max = 100) @Schema(nullable = true, examples = "203.0.113.9") String ip,
      @Size(max = 1000) @Schema(nullable = true, examples = "Mozilla/5.0") String userAgent,
      @CountryCode @Schema(nullable = true, examples = "DE") String country) {}

  /** Where it happened. */
  @Schema(name = "EventPage")
  record Page(
      @Size(max = 4000) @Schema(nullable = true, examples = "https://shop.example/thank-you")
          String url,
      @Size(max = 4000) @Schema(nullable = true, examples = "https://shop.example/checkout")
          String referrer) {}

  /** The order that it tells of. */
  @Schema(name = "EventOrder")
  record Order(
      @Size(max = 200) @Schema(nullable = true, examples = "1001") String id,
      @Valid @Schema(nullable = true) Money value,
      @Size(max = 20) @Schema(nullable = true, examples = "[\"MIA15\"]")
          List<@NotNull @Size(max = 100) String> promoCodes,
      @Schema(nullable = true) Customer customer,
      @Size(max = 200) @Schema(nullable = true, examples = "refund-7") String refundId,
      @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid Item> items) {}

  /**
   * A product of the order.
   *
   * @param price of one piece, in the currency of the order's value
   */
  @Schema(name = "EventOrderItem")
  record Item(
      @Size(max = 200) @Schema(nullable = true, examples = "SERUM-30") String id,
      @Size(max = 200) @Schema(nullable = true, examples = "Serum 30 ml") String name,
      @Size(max = 200) @Schema(nullable = true, examples = "Skincare") String category,
      @Valid @Schema(nullable = true) Money price,
      @DecimalMin("0") @Digits(integer = 9, fraction = 4) @Schema(nullable = true, examples = "2")
          BigDecimal quantity) {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; order != null && order.items != null && i < order.items.size(); i++) {
      Money price = order.items.get(i).price;
      if (price != null
          && (order.value == null || !price.currency().equals(order.value.currency()))) {
        violations.add(
            new Violation("order.items[" + i + "].price.currency", "must be that of order.value"));
      }
    }
    Violation.requireNone(violations);
  }
}
