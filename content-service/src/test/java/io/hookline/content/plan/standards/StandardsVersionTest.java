package io.hookline.content.plan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.plan.standards.StandardsVersion.DisclosureRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardsVersionTest {

  private static final StandardsVersion VERSION =
      new StandardsVersion(
          1,
          List.of(),
          List.of(
              rule(DisclosureKind.PAID_PARTNERSHIP, DisclosureCondition.CREATOR_POSTS),
              rule(DisclosureKind.OWN_BRAND, DisclosureCondition.TEAM_POSTS),
              rule(DisclosureKind.AI_GENERATED, DisclosureCondition.WHEN_IT_APPLIES)));

  @Test
  void whoMakesAPostDecidesWhatItMustDisclose() {
    assertThat(VERSION.required(true)).containsExactly(DisclosureKind.PAID_PARTNERSHIP);
    assertThat(VERSION.required(false)).containsExactly(DisclosureKind.OWN_BRAND);
  }

  @Test
  void whatIsAlwaysRequiredIsRequiredOfAll() {
    var always =
        new StandardsVersion(
            1, List.of(), List.of(rule(DisclosureKind.AI_GENERATED, DisclosureCondition.ALWAYS)));
    assertThat(always.required(true)).containsExactly(DisclosureKind.AI_GENERATED);
    assertThat(always.required(false)).containsExactly(DisclosureKind.AI_GENERATED);
  }

  private static DisclosureRule rule(DisclosureKind kind, DisclosureCondition when) {
    return new DisclosureRule(kind, when, "text");
  }
}
