package io.hookline.reporting.judgement.campaign;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that costs the campaign more for what it brings than the rest of it does.
 *
 * @param expected what its spend brings at the price of all the others together
 * @param chance of bringing so little at that price; of counts that come independently (Poisson)
 */
@Schema(name = "CutProposal")
record CutProposal(
    Unit unit,
    UUID id,
    @Schema(nullable = true, examples = "Retinol before or after?") String name,
    Money spend,
    @Schema(examples = "conversions") String measure,
    @Schema(examples = "1") BigDecimal result,
    @Schema(examples = "6.2") BigDecimal expected,
    @Schema(examples = "0.0146") BigDecimal chance,
    @Schema(examples = "Costs 120.00 a result where the rest of the campaign costs 19.35.")
        String reason) {

  /** What may be cut: the ads of a post, or a creator. */
  enum Unit {
    POST,
    CREATOR
  }
}
