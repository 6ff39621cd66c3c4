package io.hookline.content.produce.disclosure;

import static io.hookline.content.plan.standards.DisclosureKind.AI_GENERATED;
import static io.hookline.content.plan.standards.DisclosureKind.OWN_BRAND;
import static io.hookline.content.plan.standards.DisclosureKind.PAID_PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.plan.standards.DisclosureCondition;
import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.standards.StandardsVersion;
import io.hookline.content.plan.standards.StandardsVersion.DisclosureRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredDisclosuresTest {

  private static final StandardsVersion UNWRITTEN =
      standards(
          0,
          rule(PAID_PARTNERSHIP, DisclosureCondition.CREATOR_POSTS),
          rule(OWN_BRAND, DisclosureCondition.TEAM_POSTS));

  /** All 32 posts that the facts tell apart. */
  @ParameterizedTest
  @CsvSource({
    // byCreator, partnership, creatorPaid, promotional; required without and with saysAi
    "false, false, false, false, ''",
    "false, false, false, true, OWN_BRAND",
    "false, false, true, false, ''",
    "false, false, true, true, OWN_BRAND",
    "false, true, false, false, PAID_PARTNERSHIP",
    "false, true, false, true, PAID_PARTNERSHIP",
    "false, true, true, false, PAID_PARTNERSHIP",
    "false, true, true, true, PAID_PARTNERSHIP",
    "true, false, false, false, ''",
    "true, false, false, true, ''",
    "true, false, true, false, PAID_PARTNERSHIP",
    "true, false, true, true, PAID_PARTNERSHIP",
    "true, true, false, false, PAID_PARTNERSHIP",
    "true, true, false, true, PAID_PARTNERSHIP",
    "true, true, true, false, PAID_PARTNERSHIP",
    "true, true, true, true, PAID_PARTNERSHIP",
  })
  void whatEverybodyMustDisclose(
      boolean byCreator, boolean partnership, boolean paid, boolean promotional, String required) {
    List<DisclosureKind> kinds =
        Arrays.stream(required.split(" "))
            .filter(name -> !name.isEmpty())
            .map(DisclosureKind::valueOf)
            .toList();
    for (boolean ai : new boolean[] {false, true}) {
      DisclosureFacts post = new DisclosureFacts(byCreator, partnership, paid, promotional, ai);
      assertThat(RequiredDisclosures.of(post, UNWRITTEN).kinds())
          .containsExactlyElementsOf(
              ai ? Stream.concat(kinds.stream(), Stream.of(AI_GENERATED)).toList() : kinds);
    }
  }

  @Test
  void standardsAskForMore() {
    StandardsVersion strict =
        standards(
            3,
            rule(AI_GENERATED, DisclosureCondition.ALWAYS),
            rule(OWN_BRAND, DisclosureCondition.TEAM_POSTS),
            rule(PAID_PARTNERSHIP, DisclosureCondition.WHEN_IT_APPLIES));
    DisclosureFacts team = new DisclosureFacts(false, false, false, false, false);
    assertThat(RequiredDisclosures.of(team, strict).kinds())
        .containsExactly(OWN_BRAND, AI_GENERATED);
  }

  @Test
  void standardsCannotAskForLess() {
    DisclosureFacts paid = new DisclosureFacts(true, true, true, false, false);
    assertThat(RequiredDisclosures.of(paid, standards(1)).kinds())
        .containsExactly(PAID_PARTNERSHIP);
  }

  @Test
  void whatIsMissingIsNamedWithItsReason() {
    RequiredDisclosures required =
        RequiredDisclosures.of(new DisclosureFacts(true, true, true, false, true), UNWRITTEN);
    assertThat(required.missingFrom(Set.of(AI_GENERATED))).containsExactly(PAID_PARTNERSHIP);
    assertThat(required.missingFrom(Set.of(PAID_PARTNERSHIP, AI_GENERATED))).isEmpty();
    assertThat(required.why(PAID_PARTNERSHIP)).isEqualTo("a partnership stands behind it");
  }

  private static StandardsVersion standards(long version, DisclosureRule... rules) {
    return new StandardsVersion(version, List.of(), List.of(rules));
  }

  private static DisclosureRule rule(DisclosureKind kind, DisclosureCondition when) {
    return new DisclosureRule(kind, when, "as the law says");
  }
}
