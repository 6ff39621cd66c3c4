package io.hookline.attribution.collect.offline;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a file of a till or of a customer relationship system: a sale, what was given back, or a
 * step of a lead. All is text, as such programs write it.
 */
@Schema(name = "NewSale")
record NewSale(
    @Size(max = 64)
        @Schema(
            nullable = true,
            examples = "C9ACMESHOP",
            description =
                "The event source that it is of, by id or code. Left out where the brand has one"
                    + " source of kind OFFLINE or CRM")
        String eventSource,
    @Size(max = 100)
        @Schema(
            nullable = true,
            examples = "Purchase",
            description =
                "Purchase, Refund, CancelOrder, Lead, QualifiedLead, Contact … or a till's word for"
                    + " one of them: sale, return, void. Left out: a purchase, or by stage")
        String event,
    @Size(max = 256) @Schema(nullable = true, examples = "till-7-1001") String eventId,
    @Size(max = 200)
        @Schema(
            nullable = true,
            examples = "1001",
            description = "The order, receipt or deal. Without it eventId is needed")
        String orderId,
    @Size(max = 200)
        @Schema(
            nullable = true,
            examples = "1000",
            description = "The order that a refund with a number of its own takes back from")
        String originalOrderId,
    @Size(max = 60)
        @Schema(
            nullable = true,
            examples = "2026-09-05 14:03:21",
            description = "An instant, or a day and a time by the clock of the place or brand")
        String occurredAt,
    @Size(max = 30)
        @Schema(nullable = true, description = "The time, where occurredAt is a day alone")
        String time,
    @Size(max = 60) @Schema(nullable = true, examples = "America/New_York") String timeZone,
    @Size(max = 3)
        @Schema(
            nullable = true,
            examples = "MDY",
            enumeration = {"DMY", "MDY"},
            description = "What 5/9/2026 is")
        String dateOrder,
    @Size(max = 40) @Schema(nullable = true, examples = "49.90") String value,
    @Size(max = 3) @Schema(nullable = true, examples = "USD") String currency,
    @Size(max = 20) @Schema(nullable = true, examples = "[\"MIA15\"]")
        List<@Size(max = 200) String> promoCodes,
    @Size(max = 320)
        @Schema(
            nullable = true,
            examples = "mia@example.com",
            description = "Or its SHA-256. Only the hash is kept")
        String email,
    @Size(max = 100)
        @Schema(
            nullable = true,
            examples = "+1 415 555 0103",
            description = "With its country's code, or its SHA-256. Only the hash is kept")
        String phone,
    @Size(max = 200) @Schema(nullable = true, examples = "customer-77") String externalId,
    @Size(max = 100) @Schema(nullable = true, examples = "US") String country,
    @Size(max = 60)
        @Schema(nullable = true, examples = "NYC-05", description = "The place, by id or own code")
        String place,
    @Size(max = 40)
        @Schema(
            nullable = true,
            examples = "IN_STORE",
            description = "IN_STORE, PHONE, WEBSITE, APP, EMAIL, CRM, OTHER, or a till's word")
        String channel,
    @Size(max = 100)
        @Schema(
            nullable = true,
            examples = "Closed Won",
            description = "Of a lead or deal: says which event it is where event is left out")
        String stage,
    @Size(max = 60)
        @Schema(
            nullable = true,
            examples = "paid",
            description = "Of an order: one that is cancelled or refunded takes all of it back")
        String status,
    @Size(max = 200) @Schema(nullable = true, examples = "SERUM-30") String productId,
    @Size(max = 300) @Schema(nullable = true, examples = "Night serum 30 ml") String productName,
    @Size(max = 200) @Schema(nullable = true, examples = "Serums") String category,
    @Size(max = 40) @Schema(nullable = true, examples = "1") String quantity,
    @Size(max = 40) @Schema(nullable = true, examples = "49.90") String price) {

  boolean hasProduct() {
    return productId != null || productName != null || category != null;
  }
}
