package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a brand; null rules nothing of a parameter.
 *
 * @param version 0 of a brand that has no taxonomy
 */
public record UtmRules(long version, Map<UtmParameter, UtmRule> rules) {

  static final UtmRules NONE = new UtmRules(0, Map.of());

  public UtmRules {
    rules = Map.copyOf(rules);
  }

  public Optional<UtmRule> of(UtmParameter parameter) {
    return Optional.ofNullable(rules.get(parameter));
  }

  /**
   * What is wrong with a link's parameters.
   *
   * @param tags those that are set
   * @param field of the body in which they stand: {@code utm}
   */
  public List<Violation> violations(Map<UtmParameter, String> tags, String field) {
    List<Violation> violations = new ArrayList<>();
    for (UtmParameter parameter : UtmParameter.values()) {
      of(parameter)
          .flatMap(rule -> rule.refusal(tags.get(parameter)))
          .ifPresent(
              wrong -> violations.add(new Violation(field + "." + parameter.field(), wrong)));
    }
    return violations;
  }
}
