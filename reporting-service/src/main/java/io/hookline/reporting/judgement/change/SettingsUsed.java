package io.hookline.reporting.judgement.change;

import io.hookline.reporting.facts.rollup.Past.Settings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Settings under which orders of the periods are credited now. Public because Jdbi makes it by its
 * components.
 *
 * @param ordersBefore of the earlier period
 * @param ordersAfter of the later one
 * @param decidedAnew of the earlier period, decided under others when it was as old as the later
 *     one is
 */
@Schema(name = "SettingsUsed")
public record SettingsUsed(
    @Schema(examples = "LAST_TOUCH") String model,
    @Schema(nullable = true, examples = "168") Integer clickWindowHours,
    @Schema(nullable = true, examples = "24") Integer viewWindowHours,
    @Schema(examples = "120") long ordersBefore,
    @Schema(examples = "98") long ordersAfter,
    @Schema(examples = "0") long decidedAnew) {

  Settings settings() {
    return new Settings(model, clickWindowHours, viewWindowHours);
  }
}
