package io.hookline.attribution.credit.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A setting as it is to be; other rules are a new version of them.
 *
 * @param reason why they are others, for whoever reads the versions later
 */
@Schema(name = "AttributionSettingUpdate")
record AttributionSettingUpdate(
    @NotBlank @Size(max = 100) @Schema(examples = "Week of clicks, no views") String name,
    @Schema(nullable = true) SettingObjective objective,
    @NotNull @Valid SettingRules rules,
    @Schema(nullable = true, description = "Whether reports show figures of its runs")
        Boolean reported,
    @Size(max = 500) @Schema(nullable = true, examples = "Views had been given too much")
        String reason) {

  AttributionSettingUpdate {
    objective = objective == null ? SettingObjective.OTHER : objective;
    reported = reported != null && reported;
  }
}
