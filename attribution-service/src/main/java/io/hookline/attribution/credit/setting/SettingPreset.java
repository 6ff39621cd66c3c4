package io.hookline.attribution.credit.setting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is proposed for an objective.
 *
 * @param why it fits
 * @param caution what its figures must not be taken for
 */
@Schema(name = "AttributionPreset")
record SettingPreset(
    SettingObjective objective,
    @Schema(examples = "Direct response") String name,
    SettingRules rules,
    @Schema(examples = "Who buys at once came by the click.") String why,
    @Schema(examples = "What people saw before is given nothing.") String caution) {}
