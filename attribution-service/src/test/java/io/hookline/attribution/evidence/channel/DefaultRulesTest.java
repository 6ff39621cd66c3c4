package io.hookline.attribution.evidence.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.origin.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultRulesTest {

  private static final List<ChannelRule> RULES =
      DefaultRules.of(new ObjectMapper(), List.of("acme cosmetics", "Acme Cosmetics"));

  private static final RuleSet SET = new RuleSet(1, RULES);

  static Stream<String> origins() throws IOException {
    try (InputStream file = DefaultRulesTest.class.getResourceAsStream("/channel/origins.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("origins")
  void firstRulesKnowTheField(String line) {
    String[] cells = line.split("\\|", -1);
    Verdict verdict = SET.classify(origin(cells[0].strip()));
    String rule = verdict.rule() < 0 ? "none" : RULES.get(verdict.rule()).name();
    assertThat(verdict.channel()).as("by rule " + rule).isEqualTo(cells[1].strip());
    assertThat(verdict.adKind() == null ? "" : verdict.adKind().name()).isEqualTo(cells[2].strip());
  }

  /** {@code source=tiktok medium=cpc}, with + for a blank. */
  static Origin origin(String text) {
    Map<String, String> facts = new HashMap<>();
    for (String part : text.split(" ")) {
      String[] sides = part.split("=", 2);
      facts.put(sides[0], sides[1].replace('+', ' '));
    }
    String ids = facts.get("clickIds");
    return new Origin(
        facts.get("source"),
        facts.get("medium"),
        facts.get("campaign"),
        facts.get("content"),
        facts.get("term"),
        ids == null ? null : Arrays.asList(ids.split(",")),
        facts.get("referrer"),
        facts.get("app"),
        facts.get("campaignKind"),
        facts.get("code"),
        facts.get("survey"),
        facts.get("linkKind"),
        facts.get("linkOwner"),
        facts.get("visitor"),
        facts.get("toldBy"),
        Boolean.valueOf(facts.get("visit")));
  }

  @Test
  void firstRulesCanAllDecide() {
    assertThatCode(() -> CheckRules.require(RULES, List.of())).doesNotThrowAnyException();
  }

  @Test
  void namesOfTheBrandAreFilledIn() {
    assertThat(RULES.toString())
        .doesNotContain("$brand")
        .contains("acme cosmetics", "acmecosmetics");
  }
}
