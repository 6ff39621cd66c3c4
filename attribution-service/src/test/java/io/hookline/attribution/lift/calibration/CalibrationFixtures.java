package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.AttributionFixtures;
import io.hookline.attribution.RunRows;
import java.util.UUID;

/** Runs beside which tests lay studies. */
final class CalibrationFixtures {

  private CalibrationFixtures() {}

  /** Unit 1 is the campaign, 2 another channel. */
  static RunRows rows(String model, UUID campaign) {
    return RunRows.of(AttributionFixtures.setting("Week", "\"model\": \"" + model + "\""))
        .unit(1, "channel = 'TIKTOK_SPARK', campaign_id = '" + campaign + "'")
        .unit(2, "channel = 'ORGANIC_SEARCH'");
  }
}
