package io.hookline.reporting.figures.ratecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;

/**
 * A rate card: it never changes, so that it is at once what is stored and what is shown.
 *
 * @param version 1 is the default card; each later one follows it
 * @param validFrom first day in the brand's time zone; null: since the beginning
 * @param source where the card comes from
 * @param derivationId of a card with prices that were derived
 * @param derived those of its prices, with the samples that they rest on
 */
@Schema(name = "RateCard")
public record RateCard(
    UUID id,
    Network network,
    @Schema(examples = "2") int version,
    @Schema(nullable = true, examples = "2027-01-01") LocalDate validFrom,
    @Schema(examples = "USD") String currency,
    @Schema(examples = "Agreed with the brand for 2027") String source,
    CardBasis basis,
    @Schema(nullable = true) UUID derivationId,
    @Json List<DerivedPrice> derived,
    @Json UnitPrices prices,
    Instant createdAt) {}
