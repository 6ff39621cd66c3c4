package io.hookline.reporting.figures.ratecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;

/**
 * Prices worked out from a brand's own advertising: a proposal, which prices nothing until a card
 * is added that names it. It never changes.
 *
 * @param adKinds of which ads; null for all
 * @param derived each price that was asked for, with its sample
 * @param basedOn version of the card whose other prices stand beside them
 * @param prices all prices of a card to add: the derived ones and the others
 */
@Schema(name = "RateCardDerivation")
public record RateCardDerivation(
    UUID id,
    Network network,
    @Schema(examples = "2026-09-01") LocalDate from,
    @Schema(examples = "2026-09-30") LocalDate to,
    @Schema(nullable = true, examples = "[\"SPARK\"]") List<String> adKinds,
    @Schema(examples = "USD") String currency,
    @Json List<DerivedPrice> derived,
    @Schema(examples = "1") int basedOn,
    @Json UnitPrices prices,
    Instant createdAt) {}
