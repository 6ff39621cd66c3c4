package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.SettingRules;
import io.hookline.engine.credit.Counting;
import java.time.Instant;
import java.util.UUID;

/**
 * What a run of the present brand is about.
 *
 * @param number of the run in its chain: what it adds holds from it on, what it closes until it
 * @param first whether no run before it was completed, so that nothing of the chain is known
 * @param channelRules the version of the rules for channels
 * @param from orders of earlier are out of it; null for none
 */
public record RunScope(
    UUID run,
    UUID chain,
    int number,
    boolean first,
    SettingRules rules,
    int channelRules,
    Instant from) {

  boolean countsOnce() {
    return rules.counting() == Counting.ONCE;
  }
}
