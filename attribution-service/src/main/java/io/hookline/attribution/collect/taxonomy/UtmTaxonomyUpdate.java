package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole taxonomy; a parameter without a rule may be anything. */
record UtmTaxonomyUpdate(
    @Valid @Schema(nullable = true) UtmRule source,
    @Valid @Schema(nullable = true) UtmRule medium,
    @Valid @Schema(nullable = true) UtmRule campaign,
    @Valid @Schema(nullable = true) UtmRule content,
    @Valid @Schema(nullable = true) UtmRule term) {

  Map<UtmParameter, UtmRule> rules() {
    Map<UtmParameter, UtmRule> rules = new EnumMap<>(UtmParameter.class);
    put(rules, UtmParameter.SOURCE, source);
    put(rules, UtmParameter.MEDIUM, medium);
    put(rules, UtmParameter.CAMPAIGN, campaign);
    put(rules, UtmParameter.CONTENT, content);
    put(rules, UtmParameter.TERM, term);
    return rules;
  }

  private static void put(Map<UtmParameter, UtmRule> rules, UtmParameter parameter, UtmRule rule) {
    if (rule != null) {
      rules.put(parameter, rule);
    }
  }

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    rules().forEach((parameter, rule) -> violations.addAll(rule.violations(parameter.field())));
    Violation.requireNone(violations);
  }
}
