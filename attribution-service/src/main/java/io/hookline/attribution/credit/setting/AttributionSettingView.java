package io.hookline.attribution.credit.setting;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Under what a brand has credit given.
 *
 * @param versions of its rules, the latest first; the first of them holds for runs to come
 */
@Schema(name = "AttributionSetting")
record AttributionSettingView(
    UUID id,
    @Schema(examples = "Week of clicks, no views") String name,
    SettingObjective objective,
    @Schema(description = "Whether reports show figures of its runs") boolean reported,
    List<RulesVersion> versions,
    @Schema(nullable = true) Instant archivedAt,
    long version,
    Instant createdAt)
    implements Versioned {

  /** A version of the rules; it never changes. */
  @Schema(name = "AttributionRulesVersion")
  record RulesVersion(
      @Schema(examples = "2") int number,
      SettingRules rules,
      @Schema(nullable = true, examples = "Views had been given too much") String reason,
      @Schema(examples = "ada") String setBy,
      Instant createdAt) {}

  /** The rules that hold. */
  RulesVersion present() {
    return versions.get(0);
  }
}
