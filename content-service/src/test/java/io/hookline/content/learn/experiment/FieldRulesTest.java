package io.hookline.content.learn.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldRulesTest {

  private static final String PRODUCE = "io.hookline.content.produce.";

  /** A new field of a post, a script or a shot list has to be placed before it can be built. */
  @Test
  void everyFieldBelongsToAVariableOrIsTheSameOrHarmless() throws ClassNotFoundException {
    Set<String> fields = new TreeSet<>(fields("", Class.forName(PRODUCE + "post.PostView")));
    for (Object kind : Class.forName(PRODUCE + "script.ScriptPartKind").getEnumConstants()) {
      fields.add("script." + kind);
    }
    fields.addAll(List.of("shotList.first", "shotList.others"));

    Set<String> placed = new TreeSet<>(FieldRules.OWNED.keySet());
    placed.addAll(FieldRules.SAME);
    placed.addAll(FieldRules.HARMLESS);
    assertThat(placed).isEqualTo(fields);
    assertThat(FieldRules.OWNED.size() + FieldRules.SAME.size() + FieldRules.HARMLESS.size())
        .as("none stands in two places")
        .isEqualTo(fields.size());
  }

  /** What a part and a shot say is compared whole; their fields are these. */
  @Test
  void partsAndShotsHaveTheFieldsThatAreCompared() throws ClassNotFoundException {
    assertThat(fields("", Class.forName(PRODUCE + "script.ScriptPart")))
        .containsExactly("id", "kind", "speaker", "text");
    assertThat(fields("", Class.forName(PRODUCE + "script.Shot")))
        .containsExactly("id", "description", "seconds", "framing", "onScreenText");
  }

  private static List<String> fields(String path, Class<?> type) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
      if (component.getType().isRecord()) {
        fields.addAll(fields(name, component.getType()));
      } else {
        fields.add(name);
      }
    }
    return fields;
  }

  @ParameterizedTest
  @EnumSource(Variable.class)
  void everyVariableHasAField(Variable variable) {
    assertThat(FieldRules.OWNED.values()).anyMatch(owners -> owners.contains(variable));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOOK | {'terms': {'hookKind': 'claim'}} | {'terms': {'hookKind': 'question'}} | ",
        "HOOK | {'terms': {'proof': 'data'}} | {'terms': {'proof': 'none'}} | terms.proof",
        "PROOF | {'terms': {'proof': 'data'}} | {'terms': {}} | ",
        "HOOK | {'media': {'reference': 'a', 'seconds': 20}} | {'media': {'reference': 'b', 'seconds': 21.5}} | ",
        "HOOK | {'media': {'reference': 'a', 'seconds': 20}} | {'media': {'reference': 'b', 'seconds': 30}} | media.seconds",
        "LENGTH | {'media': {'reference': 'a', 'seconds': 20}} | {'media': {'reference': 'b', 'seconds': 30}} | ",
        "HOOK | {'media': {'reference': 'a', 'seconds': 20}} | {'media': {'reference': 'b'}} | media.seconds",
        "TIME | {'media': {'reference': 'a'}} | {'media': {'reference': 'b'}} | media.reference",
        "TIME | {'plannedFor': '2026-09-01T16:00:00Z'} | {'plannedFor': '2026-09-01T07:00:00Z'} | ",
        "HOOK | {'plannedFor': '2026-09-01T16:00:00Z'} | {'plannedFor': '2026-09-01T07:00:00Z'} | ",
        "HOOK | {'network': 'TIKTOK', 'creatorId': 'x'} | {'network': 'YOUTUBE', 'creatorId': 'y'} | creatorId network",
        "HOOK | {'title': 'A'} | {'title': 'B'} | ",
        "HOOK | {'disclosure': {'paidPartnership': true}} | {'disclosure': {'paidPartnership': false}} | disclosure.paidPartnership",
        "HOOK | {'links': ['a']} | {'links': []} | links",
        "OFFER | {'links': ['a']} | {'links': ['b']} | ",
        "HOOK | {'somethingNew': 1} | {'somethingNew': 2} | somethingNew"
      })
  void onlyWhatBelongsToTheVariableMayDiffer(
      Variable variable, String control, String variant, String stray) {
    assertThat(post(control, "{}", "{}").strayDifferences(post(variant, "{}", "{}"), variable))
        .isEqualTo(stray == null ? List.of() : List.of(stray.split(" ")));
  }

  @Test
  void scriptsAreComparedPartByPartWithoutTheirIds() {
    ComparedPost control =
        post(
            "{}",
            "{'parts': [{'id': 1, 'kind': 'HOOK', 'text': 'Stop.'}, {'id': 2, 'kind': 'PAYOFF', 'text': 'Night.'}]}",
            "{}");
    ComparedPost hook =
        post(
            "{}",
            "{'parts': [{'id': 3, 'kind': 'HOOK', 'text': 'Why?'}, {'id': 4, 'kind': 'PAYOFF', 'text': 'Night.'}]}",
            "{}");
    ComparedPost payoff =
        post(
            "{}",
            "{'parts': [{'id': 5, 'kind': 'HOOK', 'text': 'Stop.'}, {'id': 6, 'kind': 'PAYOFF', 'text': 'Day.'}]}",
            "{}");

    assertThat(control.strayDifferences(hook, Variable.HOOK)).isEmpty();
    assertThat(control.strayDifferences(payoff, Variable.HOOK)).containsExactly("script.PAYOFF");
    assertThat(control.strayDifferences(payoff, Variable.PAYOFF)).isEmpty();
    assertThat(control.variesIn(hook, Variable.HOOK)).isTrue();
    assertThat(control.variesIn(control, Variable.HOOK)).isFalse();
  }

  @Test
  void theFirstShotIsAnotherThingThanTheOthers() {
    ComparedPost control = shots("A bottle", "The chemist");
    assertThat(control.strayDifferences(shots("A shelf", "The chemist"), Variable.FIRST_SHOT))
        .isEmpty();
    assertThat(control.strayDifferences(shots("A bottle", "A shelf"), Variable.FIRST_SHOT))
        .containsExactly("shotList.others");
    assertThat(control.strayDifferences(shots("A shelf", "The chemist"), Variable.PROOF))
        .containsExactly("shotList.first");
  }

  private static ComparedPost shots(String... descriptions) {
    return post(
        "{}",
        "{}",
        "{'shots': ["
            + String.join(
                ",",
                Stream.of(descriptions).map(d -> "{'id': 1, 'description': '" + d + "'}").toList())
            + "]}");
  }

  private static ComparedPost post(String post, String script, String shots) {
    return ComparedPost.of(json(post), json(script), json(shots));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
