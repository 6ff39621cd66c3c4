package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a shop's export of orders: an order with its first product, or a further product of the
 * order above. As texts: an export writes numbers and instants in its own way.
 */
@Schema(name = "NewShopOrder")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewShopOrder(
    @Schema(
            nullable = true,
            description = "Left out where the brand has one shop of the file's platform only")
        UUID shopId,
    @Size(max = 200) @Schema(nullable = true, examples = "5001234567890") String orderId,
    @Size(max = 200)
        @Schema(nullable = true, examples = "#1001", description = "As the customer reads it")
        String number,
    @Size(max = 40)
        @Schema(
            nullable = true,
            examples = "2026-09-03 10:14:00 -0400",
            description = "Without an offset in the brand's time zone. None for a further product")
        String placedAt,
    @Size(max = 100) @Schema(nullable = true, examples = "paid") String status,
    @Size(max = 40) @Schema(nullable = true, examples = "2026-09-04 09:00:00 -0400")
        String cancelledAt,
    @Size(max = 3) @Schema(nullable = true, examples = "USD") String currency,
    @Size(max = 40) @Schema(nullable = true, examples = "56.29") String total,
    @Size(max = 40) @Schema(nullable = true, examples = "3.29") String tax,
    @Size(max = 40) @Schema(nullable = true, examples = "6.00") String shipping,
    @Size(max = 40) @Schema(nullable = true, examples = "5.00") String discount,
    @Size(max = 40) @Schema(nullable = true, examples = "0.00") String refunded,
    @Size(max = 1000) @Schema(nullable = true, examples = "FALL5") String codes,
    @Size(max = 320)
        @Schema(nullable = true, examples = "ada@shopper.example", description = "Kept hashed")
        String email,
    @Size(max = 100)
        @Schema(nullable = true, examples = "+1 415-555-0103", description = "Kept hashed")
        String phone,
    @Size(max = 200)
        @Schema(nullable = true, examples = "7734567890123", description = "Kept hashed")
        String customerId,
    @Size(max = 100) @Schema(nullable = true, examples = "US") String country,
    @Size(max = 100) @Schema(nullable = true, examples = "web") String channel,
    @Size(max = 200) @Schema(nullable = true, examples = "Main Street") String location,
    @Size(max = 5000)
        @Schema(nullable = true, examples = "ttclid: E.C.P.x", description = "Click ids and utm")
        String notes,
    @Size(max = 200) @Schema(nullable = true, examples = "FERN-1") String productId,
    @Size(max = 600) @Schema(nullable = true, examples = "Botanical Fern Print") String productName,
    @Size(max = 40) @Schema(nullable = true, examples = "2") String quantity,
    @Size(max = 40) @Schema(nullable = true, examples = "16.00") String price,
    @Size(max = 40)
        @Schema(nullable = true, examples = "0.00", description = "Of all pieces of the line")
        String lineDiscount) {

  /** By which its lines belong together: each of them names it. */
  String order() {
    return Doc.or(number, orderId);
  }

  /** Whether it is an order, not a further product of one. */
  boolean startsOrder() {
    return placedAt != null;
  }
}
