package io.hookline.attribution.credit.setting;

import io.hookline.attribution.credit.setting.AttributionSettingView.RulesVersion;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The brand's settings, to whoever works under them. */
@ApplicationScoped
public class AttributionSettings {

  /**
   * Rules of a setting.
   *
   * @param version of these rules
   * @param reported whether figures under them are told to the reporting service
   */
  public record Ruled(
      UUID setting, String name, int version, SettingRules rules, boolean reported) {}

  private final SettingRepository settings;

  AttributionSettings(SettingRepository settings) {
    this.settings = settings;
  }

  /**
   * For something new under it.
   *
   * @param version null for the one that holds
   * @throws Problem REFERENCE_UNKNOWN, ATTRIBUTION_SETTING_ARCHIVED
   */
  public Ruled inUse(UUID setting, Integer version) {
    Optional<AttributionSettingView> found = settings.find(setting);
    References.require("settingId", setting, "setting", id -> found.isPresent());
    AttributionSettingView view = found.orElseThrow();
    SetAttribution.requireInUse(view);
    int wanted = version == null ? view.present().number() : version;
    Optional<RulesVersion> rules = of(view, wanted);
    References.require(
        "settingVersion", wanted, "version of the setting", number -> rules.isPresent());
    return ruled(view, rules.orElseThrow());
  }

  /** Whether runs can be made under it. */
  public boolean isInUse(UUID setting) {
    return settings.get(setting).archivedAt() == null;
  }

  /** Whatever became of the setting since. */
  public Ruled get(UUID setting, int version) {
    AttributionSettingView view = settings.get(setting);
    return ruled(view, of(view, version).orElseThrow());
  }

  private static Optional<RulesVersion> of(AttributionSettingView view, int version) {
    return view.versions().stream().filter(each -> each.number() == version).findFirst();
  }

  private static Ruled ruled(AttributionSettingView view, RulesVersion version) {
    return new Ruled(view.id(), view.name(), version.number(), version.rules(), view.reported());
  }
}
