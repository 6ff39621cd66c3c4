package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.Origin;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Channels by a certain version of the brand's rules, whichever holds. */
@Singleton
public class RuledChannels {

  /**
   * @param channel its key
   * @param adKind null for no ad, or one whose kind nothing tells
   */
  public record Ruled(String channel, String adKind) {

    public boolean isDirect() {
      return channel.equals(Channel.DIRECT.name());
    }
  }

  private final ChannelRulesRepository rules;
  private final CampaignKinds kinds;

  RuledChannels(ChannelRulesRepository rules, CampaignKinds kinds) {
    this.rules = rules;
    this.kinds = kinds;
  }

  /** Of origins, by what is known now of the ads that their tags name; with two statements. */
  public Map<Origin, Ruled> of(int version, Collection<Origin> origins) {
    RuleSet set = new RuleSet(version, rules.get(version).rules());
    Map<String, String> known = kinds.of(origins);
    Map<Origin, Ruled> channels = new HashMap<>();
    origins.forEach(
        origin ->
            channels.computeIfAbsent(
                origin, one -> ruled(set.classify(CampaignKinds.with(known, one)))));
    return channels;
  }

  private static Ruled ruled(Verdict verdict) {
    return new Ruled(
        verdict.channel(), Optional.ofNullable(verdict.adKind()).map(Enum::name).orElse(null));
  }
}
