package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.attribution.evidence.origin.FactField.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rules that no origin can reach: those that contradict themselves, and those before which
 * others always fit, alone or together. What it says is certain; where an answer would need more
 * than comparing conditions field by field it says nothing.
 */
final class RuleReach {

  /** Cases into which a rule with several values is split at most. */
  private static final int MOST_CASES = 500;

  private final List<ChannelRule> rules;

  RuleReach(List<ChannelRule> rules) {
    this.rules = rules;
  }

  /** Why the rule can never decide; null when it can, as far as is known. */
  String hidden(int place) {
    List<RuleCondition> when = rules.get(place).when();
    if (RuleImplication.contradict(when)) {
      return "can never hold: its conditions contradict each other";
    }
    Set<String> before = new LinkedHashSet<>();
    for (List<RuleCondition> one : cases(when)) {
      if (RuleImplication.contradict(one)) {
        continue;
      }
      String hiding = hiding(one, place);
      if (hiding == null) {
        return null;
      }
      before.add(hiding);
    }
    return "is never reached: "
        + before.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))
        + (before.size() == 1 ? " fits" : " fit")
        + " before it in every case";
  }

  private String hiding(List<RuleCondition> one, int place) {
    for (int i = 0; i < place; i++) {
      if (RuleImplication.implies(one, rules.get(i).when())) {
        return rules.get(i).name();
      }
    }
    return null;
  }

  /** A condition with several values is as many cases; with too many of them it stays whole. */
  private static List<List<RuleCondition>> cases(List<RuleCondition> when) {
    List<List<RuleCondition>> cases = List.of(List.of());
    for (RuleCondition condition : when) {
      List<RuleCondition> single = single(condition);
      List<List<RuleCondition>> wider = new ArrayList<>();
      List<RuleCondition> parts =
          cases.size() * single.size() > MOST_CASES ? List.of(condition) : single;
      for (List<RuleCondition> one : cases) {
        for (RuleCondition part : parts) {
          List<RuleCondition> longer = new ArrayList<>(one);
          longer.add(part);
          wider.add(longer);
        }
      }
      cases = wider;
    }
    return cases;
  }

  private static List<RuleCondition> single(RuleCondition condition) {
    FactField field = condition.field();
    if (condition.test() == FactTest.IS || condition.test() == FactTest.HAS_WORD) {
      return condition.values().stream()
          .map(value -> new RuleCondition(field, condition.test(), List.of(value)))
          .toList();
    }
    if (field.form() == Form.WORD) {
      List<RuleCondition> parts = new ArrayList<>();
      for (String member : field.members()) {
        RuleCondition is = new RuleCondition(field, FactTest.IS, List.of(member));
        if (RuleImplication.implies(is, condition)) {
          parts.add(is);
        }
      }
      if (condition.test().holdsOfNothing()) {
        parts.add(new RuleCondition(field, FactTest.ABSENT, null));
      }
      return parts.isEmpty() ? List.of(condition) : parts;
    }
    return List.of(condition);
  }
}
