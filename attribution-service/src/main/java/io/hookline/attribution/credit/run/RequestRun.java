package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.AttributionSettings;
import io.hookline.attribution.credit.setting.AttributionSettings.Ruled;
import io.hookline.attribution.evidence.channel.ChannelRulesVersions;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Makes runs, which begin as soon as the transaction has committed. */
@Singleton
class RequestRun {

  private static final String ADD =
      """
      insert into credit_run (brand, id, chain_id, number, status, cause, requested_by, version,
                              created_at)
      select :brand, :id, :chain, coalesce(max(number), 0) + 1, 'QUEUED', :cause, :by, 1, :now
        from credit_run where brand = :brand and chain_id = :chain
      """;

  private final AttributionSettings settings;
  private final ChannelRulesVersions channels;
  private final Chains chains;
  private final RunRepository runs;
  private final TellRuns tell;
  private final Clock clock;

  RequestRun(
      AttributionSettings settings,
      ChannelRulesVersions channels,
      Chains chains,
      RunRepository runs,
      TellRuns tell,
      Clock clock) {
    this.settings = settings;
    this.channels = channels;
    this.chains = chains;
    this.runs = runs;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, ATTRIBUTION_SETTING_ARCHIVED, ATTRIBUTION_RUN_UNFINISHED
   */
  AttributionRunView of(NewAttributionRun body, RunCause cause, String by) {
    UUID chain = chains.locked(key(body));
    runs.unfinished(chain)
        .ifPresent(
            run -> {
              throw new Problem(
                  RunProblem.ATTRIBUTION_RUN_UNFINISHED,
                  "Run %s is %s.".formatted(run.id(), run.status()));
            });
    UUID id = Ids.next();
    runs.update(
        ADD,
        Map.of("id", id, "chain", chain, "cause", cause.name(), "by", by, "now", clock.instant()));
    return tell.asked(runs.get(id).view(), AttributionRunEvent.Queued::new);
  }

  Chains.Key key(NewAttributionRun body) {
    Ruled ruled = settings.inUse(body.settingId(), body.settingVersion());
    int present = channels.present();
    References.require(
        "channelRulesVersion",
        body.channelRulesVersion(),
        "version of the rules for channels",
        version -> version <= present);
    return new Chains.Key(
        ruled.setting(),
        ruled.version(),
        body.channelRulesVersion() == null ? present : body.channelRulesVersion(),
        body.from());
  }
}
