package io.hookline.attribution.evidence.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRulesTest {

  /** {@code MEDIUM IS cpc,ppc & NETWORK PRESENT} */
  private static List<RuleCondition> when(String text) {
    List<RuleCondition> when = new ArrayList<>();
    for (String part : text.split(" & ")) {
      String[] words = part.split(" ", 3);
      when.add(
          new RuleCondition(
              FactField.valueOf(words[0]),
              FactTest.valueOf(words[1]),
              words.length < 3 ? null : List.of(words[2].split(","))));
    }
    return when;
  }

  private static List<ChannelRule> rules(String... whens) {
    List<ChannelRule> rules = new ArrayList<>();
    for (String when : whens) {
      rules.add(new ChannelRule("Rule " + rules.size(), "EMAIL", null, when(when)));
    }
    return rules;
  }

  private static Problem refusal(List<ChannelRule> rules) {
    return catchThrowableOfType(Problem.class, () -> CheckRules.require(rules, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MEDIUM PRESENT; MEDIUM IS cpc",
        "MEDIUM IS cpc,ppc; MEDIUM IS PPC & SOURCE IS google",
        "MEDIUM IS paid_social,cpc; MEDIUM IS Paid-Social",
        "MEDIUM HAS_WORD paid; MEDIUM HAS_WORD paid social",
        "TAGS HAS_WORD spark; CAMPAIGN HAS_WORD spark ads",
        "REFERRER IS google.com; REFERRER IS docs.google.com",
        "REFERRER IS google.*; REFERRER IS google.de,www.google.co.uk",
        "MEDIUM IS_NOT cpc; MEDIUM ABSENT",
        "MEDIUM IS_NOT cpc; MEDIUM IS email",
        "SOURCE HAS_NO_WORD spark; SOURCE ABSENT",
        "VISITOR IS_NOT PERSON; VISITOR IS BOT",
        "TOLD_BY PRESENT; TOLD_BY IS WEB & MEDIUM PRESENT",
      })
  void whatAnEarlierRuleAlwaysTakesIsRefusedByName(String earlier, String later) {
    Problem refusal = refusal(rules(earlier, later));
    assertThat(refusal.code()).isEqualTo(ChannelRulesProblem.CHANNEL_RULE_UNREACHABLE);
    assertThat(refusal.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.field()).isEqualTo("rules[1]");
              assertThat(violation.message()).startsWith("\"Rule 1\"").contains("\"Rule 0\" fits");
            });
    assertThat(refusal(rules(later, earlier))).as("the other way round").isNull();
  }

  @Test
  void whatSeveralRulesTakeTogetherIsRefused() {
    Problem refusal =
        refusal(rules("MEDIUM IS cpc", "MEDIUM IS ppc", "MEDIUM IS cpc,ppc & SOURCE PRESENT"));
    assertThat(refusal.violations().get(0).message()).contains("\"Rule 0\", \"Rule 1\" fit");
    assertThat(refusal(rules("MEDIUM IS cpc", "MEDIUM IS ppc", "MEDIUM IS cpc,ppc,cpm"))).isNull();
    assertThat(
            refusal(rules("TRACE IS NONE", "TRACE IS SOME", "TRACE PRESENT & MEDIUM IS x"))
                .violations())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MEDIUM IS cpc; MEDIUM IS cpc,ppc",
        "MEDIUM HAS_WORD paid social; MEDIUM HAS_WORD paid",
        "MEDIUM IS cpc & SOURCE IS google; MEDIUM IS cpc",
        "CLICK_ID IS_NOT ttclid; CLICK_ID IS gclid",
        "MEDIUM IS_NOT cpc; MEDIUM PRESENT",
        "REFERRER IS google.*; REFERRER IS googleads.example",
        "CAMPAIGN HAS_WORD spark; TAGS HAS_WORD spark",
      })
  void whatMayBeReachedIsAccepted(String earlier, String later) {
    assertThat(refusal(rules(earlier, later))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MEDIUM IS cpc & MEDIUM IS email",
        "MEDIUM ABSENT & MEDIUM IS cpc",
        "MEDIUM ABSENT & MEDIUM PRESENT",
        "MEDIUM IS cpc & MEDIUM IS_NOT CPC,ppc",
        "TAGS HAS_WORD spark ads & TAGS HAS_NO_WORD spark",
        "VISITOR IS BOT & VISITOR IS PERSON",
      })
  void whatContradictsItselfIsRefused(String when) {
    assertThat(refusal(rules(when)).violations().get(0).message()).contains("contradict");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MEDIUM IS; rules[0].when[0].values",
        "MEDIUM PRESENT x; rules[0].when[0].values",
        "MEDIUM IS cpc,--; rules[0].when[0].values[1]",
        "LINK_KIND IS SHELF; rules[0].when[0].values[0]",
        "LINK_KIND HAS_WORD BIO; rules[0].when[0].test",
        "REFERRER IS not a domain; rules[0].when[0].values[0]",
      })
  void whatCannotBeUnderstoodIsRefusedByItsPlace(String when, String field) {
    assertThat(refusal(rules(when)).violations().get(0).field()).isEqualTo(field);
  }

  @Test
  void directIsOnlyWithoutATrace() {
    ChannelRule rest = new ChannelRule("Rest", "DIRECT", null, when("SOURCE ABSENT"));
    assertThat(refusal(List.of(rest)).violations().get(0).message()).contains("TRACE IS NONE");
    ChannelRule none = new ChannelRule("None", "DIRECT", null, when("TRACE IS NONE"));
    assertThat(refusal(List.of(none))).isNull();
  }

  @Test
  void aChannelIsUsualOrDeclared() {
    List<ChannelRule> rules =
        List.of(new ChannelRule("Podcasts", "PODCAST", null, when("MEDIUM IS podcast")));
    assertThat(refusal(rules).violations().get(0).field()).isEqualTo("rules[0].channel");
    CheckRules.require(rules, List.of(new OwnChannel("PODCAST", "Podcasts")));
    Problem twice =
        catchThrowableOfType(
            Problem.class,
            () -> CheckRules.require(rules, List.of(new OwnChannel("EMAIL", "Mail"))));
    assertThat(twice.violations().get(0).field()).isEqualTo("ownChannels[0].key");
  }
}
