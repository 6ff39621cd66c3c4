package io.hookline.attribution.evidence.channel;

import jakarta.inject.Singleton;

/** Which versions of the present brand's rules there are: all from 1 to the present one. */
@Singleton
public class ChannelRulesVersions {

  private final ChannelRulesRepository rules;

  ChannelRulesVersions(ChannelRulesRepository rules) {
    this.rules = rules;
  }

  /** The number of the version that holds. */
  public int present() {
    return rules.version();
  }
}
