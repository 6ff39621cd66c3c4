package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a creator gained, or lost, of orders of the earlier period that are known to be somebody
 * else's since. Public because Jdbi makes it by its components.
 *
 * @param creatorId null: what is credited to no creator
 */
@Schema(name = "IdentityMove")
public record IdentityMove(
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true, examples = "Mia Wong") String name,
    @Schema(examples = "3") long orders,
    @Schema(examples = "-2.5") BigDecimal conversions,
    @Schema(nullable = true, examples = "-180.00") BigDecimal value) {}
