package io.hookline.attribution.credit.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A setting to make.
 *
 * @param objective what it is to judge; null for OTHER
 * @param reported whether figures of its runs are told to the reporting service; null for not
 */
@Schema(name = "NewAttributionSetting")
record NewAttributionSetting(
    @NotBlank @Size(max = 100) @Schema(examples = "Week of clicks, no views") String name,
    @Schema(nullable = true) SettingObjective objective,
    @NotNull @Valid SettingRules rules,
    @Schema(nullable = true, description = "Whether reports show figures of its runs")
        Boolean reported) {

  NewAttributionSetting {
    objective = objective == null ? SettingObjective.OTHER : objective;
    reported = reported != null && reported;
  }
}
