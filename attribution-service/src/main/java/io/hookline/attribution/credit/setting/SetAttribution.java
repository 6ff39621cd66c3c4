package io.hookline.attribution.credit.setting;

import io.hookline.attribution.credit.setting.AttributionSettingView.RulesVersion;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Makes and changes settings, and tells of it. */
@Singleton
class SetAttribution {

  private final SettingRepository settings;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentBrand brand;
  private final Clock clock;

  SetAttribution(
      SettingRepository settings, Outbox outbox, Audit audit, CurrentBrand brand, Clock clock) {
    this.settings = settings;
    this.outbox = outbox;
    this.audit = audit;
    this.brand = brand;
    this.clock = clock;
  }

  AttributionSettingView create(NewAttributionSetting body, String by) {
    Violation.requireNone(body.rules().violations("rules."));
    UUID id = Ids.next();
    settings.add(id, body, new RulesVersion(1, body.rules(), null, by, clock.instant()));
    return told(id, AttributionSettingEvent.Created::new);
  }

  /**
   * Rules that stay the same stay the same version, so that runs go on from those before.
   *
   * @throws Problem ATTRIBUTION_SETTING_ARCHIVED
   */
  AttributionSettingView change(
      AttributionSettingView present, AttributionSettingUpdate body, String by) {
    requireInUse(present);
    Violation.requireNone(body.rules().violations("rules."));
    RulesVersion holds = present.present();
    RulesVersion next =
        body.rules().equals(holds.rules())
            ? null
            : new RulesVersion(
                holds.number() + 1, body.rules(), body.reason(), by, clock.instant());
    settings.set(present, body, next);
    return told(present.id(), AttributionSettingEvent.Updated::new);
  }

  /**
   * @throws Problem ATTRIBUTION_SETTING_ARCHIVED
   */
  AttributionSettingView archive(AttributionSettingView present) {
    requireInUse(present);
    settings.archive(present.id(), clock.instant());
    return told(present.id(), AttributionSettingEvent.Archived::new);
  }

  static void requireInUse(AttributionSettingView setting) {
    if (setting.archivedAt() != null) {
      throw new Problem(
          AttributionSettingProblem.ATTRIBUTION_SETTING_ARCHIVED,
          "It was archived at " + setting.archivedAt() + ".");
    }
  }

  private AttributionSettingView told(UUID id, Function<AttributionSettingView, Event> event) {
    AttributionSettingView view = settings.get(id);
    outbox.append(brand.slug(), event.apply(view));
    audit.note("attribution-settings/" + id, Map.of("version", view.version()));
    return view;
  }
}
