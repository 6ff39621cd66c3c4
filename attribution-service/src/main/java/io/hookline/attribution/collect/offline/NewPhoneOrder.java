package io.hookline.attribution.collect.offline;

import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order that somebody placed by telephone.
 *
 * @param occurredAt null: now
 */
record NewPhoneOrder(
    @Size(max = 64)
        @Schema(
            nullable = true,
            examples = "C9ACMESHOP",
            description =
                "The event source that it is of, by id or code. Left out where the brand has one"
                    + " source of kind OFFLINE or CRM")
        String eventSource,
    @NotNull @Identifier @Size(min = 1, max = 200) @Schema(examples = "T-2031") String orderId,
    @Plausible @Schema(nullable = true, examples = "2026-09-05T14:03:21Z") Instant occurredAt,
    @NotNull @Valid Money value,
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
            description = "Or its SHA-256. Only the hash is kept")
        String phone,
    @CountryCode @Schema(nullable = true, examples = "US") String country,
    @Size(max = 20) @Schema(nullable = true, examples = "[\"MIA15\"]")
        List<@NotNull @Size(max = 40) String> promoCodes,
    @Size(max = 60)
        @Schema(nullable = true, examples = "NYC-05", description = "The place, by id or own code")
        String place) {

  NewSale sale(Instant now) {
    return new NewSale(
        eventSource,
        null,
        null,
        orderId,
        null,
        (occurredAt == null ? now : occurredAt).toString(),
        null,
        null,
        null,
        value.amount().toPlainString(),
        value.currency(),
        promoCodes,
        email,
        phone,
        null,
        country,
        place,
        "PHONE",
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
