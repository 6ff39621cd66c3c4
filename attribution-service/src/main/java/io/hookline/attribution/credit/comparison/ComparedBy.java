package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.setting.SettingRules;
import java.util.Arrays;
import java.util.function.Function;

/** In what runs that answer the same question may differ. */
enum ComparedBy {
  /** The setting, or the version of it. */
  SETTING(run -> Arrays.asList(run.setting().setting(), run.setting().version())),
  /** The model, or what it is given: shares, half-life, order, steps. */
  MODEL(run -> model(run.setting().rules())),
  /** How long before a conversion touches count. */
  WINDOWS(run -> run.setting().rules().windows()),
  CHANNEL_RULES(CompletedRun::channelRules),
  /** From when on a run has orders; under ONCE this says which order is a person's first. */
  FROM(CompletedRun::from),
  /** As of when: a later run knows more of the same orders. */
  WATERMARK(CompletedRun::asOf);

  private final Function<CompletedRun, Object> fact;

  ComparedBy(Function<CompletedRun, Object> fact) {
    this.fact = fact;
  }

  /** Null stands for none. */
  Object of(CompletedRun run) {
    return fact.apply(run);
  }

  private static Object model(SettingRules rules) {
    return Arrays.asList(
        rules.model(),
        rules.firstShare(),
        rules.lastShare(),
        rules.halfLifeHours(),
        rules.markovOrder(),
        rules.dimension());
  }
}
