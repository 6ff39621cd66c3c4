package io.hookline.content.measure.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.EventSchemas;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule names only what its service's contract has: a misspelt field would never change. */
class ChangeRulesTest {

  static List<ChangeRule> rules() {
    return ChangeRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFieldIsInTheContract(ChangeRule rule) {
    JsonNode example = EventSchemas.of(rule.service() + "-service").exampleOf(rule.resource());
    Stream<String> inTitle =
        Pattern.compile("\\{([\\w.]+)}").matcher(rule.title()).results().map(ChangeRulesTest::name);
    Stream<String> others =
        Stream.of(
                rule.startsAt(),
                rule.endsAt(),
                rule.note(),
                rule.own() == null ? null : rule.idOf(rule.own()))
            .filter(field -> field != null);
    List<String> fields =
        Stream.of(rule.watched().stream(), rule.condition().keySet().stream(), inTitle, others)
            .flatMap(each -> each)
            .toList();
    assertThat(fields)
        .isNotEmpty()
        .allSatisfy(
            field -> assertThat(ChangeRule.at(example, field).isMissingNode()).as(field).isFalse());
    assertThat(rule.watched()).as("what makes an entry").isNotEmpty();
    assertThat(example.has("version")).as("a version, by which a late change is known").isTrue();
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  @Test
  void namesTellRulesApart() {
    assertThat(ChangeRules.ALL).extracting(ChangeRule::name).doesNotHaveDuplicates();
  }
}
