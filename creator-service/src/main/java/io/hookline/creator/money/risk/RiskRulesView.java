package io.hookline.creator.money.risk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules of a brand.
 *
 * @param updatedAt null while nobody has set them
 */
@Schema(name = "RiskRulesSetting")
record RiskRulesView(RiskRules rules, long version, @Schema(nullable = true) Instant updatedAt) {}
