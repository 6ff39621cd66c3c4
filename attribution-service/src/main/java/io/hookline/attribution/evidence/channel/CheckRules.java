package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a set of rules has to be before it may decide. */
final class CheckRules {

  /** Rules in all times their values: what a look at one origin costs at most. */
  private static final int MOST_VALUES = 5_000;

  private final List<ChannelRule> rules;
  private final List<OwnChannel> own;
  private final List<Violation> violations = new ArrayList<>();

  private CheckRules(List<ChannelRule> rules, List<OwnChannel> own) {
    this.rules = rules;
    this.own = own;
  }

  /**
   * @throws Problem VALIDATION_FAILED for rules that cannot be understood; CHANNEL_RULE_UNREACHABLE
   *     for such as can never decide
   */
  static void require(List<ChannelRule> rules, List<OwnChannel> own) {
    CheckRules check = new CheckRules(rules, own == null ? List.of() : own);
    check.each();
    Violation.requireNone(check.violations);
    check.reach();
    Violation.requireNone(ChannelRulesProblem.CHANNEL_RULE_UNREACHABLE, check.violations);
  }

  private void each() {
    Set<String> channels = ownChannels();
    Set<String> names = new HashSet<>();
    int values = 0;
    for (int i = 0; i < rules.size(); i++) {
      ChannelRule rule = rules.get(i);
      String at = "rules[" + i + "].";
      if (!names.add(rule.name().strip().toLowerCase(Locale.ROOT))) {
        add(at + "name", "is the name of another rule");
      }
      if (!Channel.isUsual(rule.channel()) && !channels.contains(rule.channel())) {
        add(at + "channel", "must be one of the usual channels, or one of ownChannels");
      }
      if (rule.channel().equals(Channel.DIRECT.name()) && !onlyWithoutTrace(rule)) {
        add(at + "when", "must ask for TRACE IS NONE: direct means no tag and no page before");
      }
      for (int j = 0; j < rule.when().size(); j++) {
        violations.addAll(rule.when().get(j).violations(at + "when[" + j + "]"));
        values += rule.when().get(j).values().size();
      }
    }
    if (values > MOST_VALUES) {
      add("rules", "must have no more than " + MOST_VALUES + " values in all");
    }
  }

  private Set<String> ownChannels() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < own.size(); i++) {
      String key = own.get(i).key();
      if (Channel.isUsual(key)) {
        add("ownChannels[" + i + "].key", "is one of the usual channels");
      } else if (!keys.add(key)) {
        add("ownChannels[" + i + "].key", "is the key of another one");
      }
    }
    return keys;
  }

  private static boolean onlyWithoutTrace(ChannelRule rule) {
    return rule.when().stream()
        .anyMatch(
            condition ->
                condition.field() == FactField.TRACE
                    && condition.test() == FactTest.IS
                    && condition.values().equals(List.of("NONE")));
  }

  private void reach() {
    RuleReach reach = new RuleReach(rules);
    for (int i = 0; i < rules.size(); i++) {
      String hidden = reach.hidden(i);
      if (hidden != null) {
        add("rules[" + i + "]", '"' + rules.get(i).name() + "\" " + hidden);
      }
    }
  }

  private void add(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
