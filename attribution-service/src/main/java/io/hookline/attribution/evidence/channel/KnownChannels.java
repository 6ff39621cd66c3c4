package io.hookline.attribution.evidence.channel;

import jakarta.enterprise.context.ApplicationScoped;

/** What other features may ask about channels. */
@ApplicationScoped
public class KnownChannels {

  private final ChannelRulesRepository rules;

  KnownChannels(ChannelRulesRepository rules) {
    this.rules = rules;
  }

  /** Whether it is a usual one, or one of the present brand's own. */
  public boolean has(String key) {
    return Channel.isUsual(key)
        || rules.current().ownChannels().stream().anyMatch(own -> own.key().equals(key));
  }
}
