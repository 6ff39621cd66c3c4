package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.origin.Origin;
import java.util.List;

/**
 * A version of a brand's rules, made ready. The first one that fits decides; it asks nobody else.
 */
final class RuleSet {

  private record Ready(ChannelRule rule, List<RuleCondition.Ready> when) {

    boolean fits(Facts facts) {
      for (RuleCondition.Ready condition : when) {
        if (!condition.holds(facts)) {
          return false;
        }
      }
      return true;
    }
  }

  private final long version;
  private final List<Ready> rules;

  /**
   * @param version 0 for rules on trial
   */
  RuleSet(long version, List<ChannelRule> rules) {
    this.version = version;
    this.rules =
        rules.stream()
            .map(rule -> new Ready(rule, rule.when().stream().map(RuleCondition::ready).toList()))
            .toList();
  }

  long version() {
    return version;
  }

  Verdict classify(Origin origin) {
    return classify(Facts.of(origin));
  }

  Verdict classify(Facts facts) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).fits(facts)) {
        ChannelRule rule = rules.get(i).rule();
        return new Verdict(rule.channel(), adKind(rule, facts.origin()), i);
      }
    }
    return new Verdict(Channel.UNASSIGNED.name(), null, -1);
  }

  private static AdKind adKind(ChannelRule rule, Origin origin) {
    if (rule.adKind() != null || origin.campaignKind() == null) {
      return rule.adKind();
    }
    return AdKind.valueOf(origin.campaignKind());
  }

  ChannelRule rule(int place) {
    return rules.get(place).rule();
  }

  List<RuleCondition.Ready> conditions(int place) {
    return rules.get(place).when();
  }
}
