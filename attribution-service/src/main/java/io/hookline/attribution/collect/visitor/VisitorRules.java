package io.hookline.attribution.collect.visitor;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules of a brand, the newest first: they go before the list that all brands have. */
public final class VisitorRules {

  public static final VisitorRules NONE = new VisitorRules("[]", List.of());

  private static final TypeReference<List<Written>> RULES = new TypeReference<>() {};

  /** As the database hands rules out. */
  private record Written(VisitorRuleKind kind, String value, VisitorClass kindOfVisitor) {}

  /**
   * One of the rules.
   *
   * @param word in lower case, or null
   * @param network or null
   */
  private record Rule(String word, Network network, VisitorClass visitor) {

    boolean isOf(String agent, byte[] address) {
      return word != null ? agent.contains(word) : network.contains(address);
    }
  }

  private final String text;
  private final List<Rule> rules;

  private VisitorRules(String text, List<Rule> rules) {
    this.text = text;
    this.rules = rules;
  }

  /**
   * @param written as {@code visitor_rules_of} tells them; null for none
   */
  public static VisitorRules of(ObjectMapper json, String written) {
    if (written == null || written.equals("[]")) {
      return NONE;
    }
    List<Rule> rules = new ArrayList<>();
    for (Written rule : OwnJson.read(json, written, RULES)) {
      rules.add(
          rule.kind() == VisitorRuleKind.AGENT
              ? new Rule(rule.value().toLowerCase(Locale.ROOT), null, rule.kindOfVisitor())
              : new Rule(null, Network.of(rule.value()).orElseThrow(), rule.kindOfVisitor()));
    }
    return new VisitorRules(written, List.copyOf(rules));
  }

  /** Whether these are the rules that were written so. */
  public boolean are(String written) {
    return text.equals(written == null ? "[]" : written);
  }

  /**
   * The class of a visitor by these rules; empty where none of them speaks of it.
   *
   * @param userAgent null for none
   * @param address literal; null for none
   */
  public Optional<VisitorClass> classOf(String userAgent, String address) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
    byte[] bytes = Network.address(address);
    return rules.stream().filter(rule -> rule.isOf(agent, bytes)).map(Rule::visitor).findFirst();
  }
}
