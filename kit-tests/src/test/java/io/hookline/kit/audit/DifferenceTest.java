package io.hookline.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sameIsNoDifference() {
    assertThat(difference("{'a': 1, 'b': [{'id': 'x'}]}", "{'b': [{'id': 'x'}], 'a': 1}"))
        .isEmpty();
    assertThat(difference("{'a': null}", "{}")).isEmpty();
  }

  @Test
  void fieldsAreComparedByTheirPaths() {
    assertThat(difference("{'a': {'b': 1, 'c': 2}, 'd': 3}", "{'a': {'b': 1, 'c': 4}, 'e': 5}"))
        .containsExactly("a.c: 2 -> 4", "e: null -> 5", "d: 3 -> null");
  }

  @Test
  void whatBeginsOrEndsIsToldByItsFields() {
    assertThat(difference("{}", "{'a': {'b': 1, 'c': 2}}"))
        .containsExactly("a.b: null -> 1", "a.c: null -> 2");
    assertThat(difference("{'a': {'b': 1}}", "{'a': null}")).containsExactly("a.b: 1 -> null");
  }

  @Test
  void listsWithoutIdsAreOneValue() {
    assertThat(difference("{'a': [1, 2]}", "{'a': [2]}")).containsExactly("a: [1,2] -> [2]");
    assertThat(difference("{'a': [{'id': 'x'}, 1]}", "{'a': [{'id': 'x'}]}"))
        .containsExactly("a: [{\"id\":\"x\"},1] -> [{\"id\":\"x\"}]");
  }

  @Test
  void partsAreFollowedByTheirIds() {
    assertThat(
            difference(
                "{'a': [{'id': 'x', 't': 1}, {'id': 'y', 't': 2}]}",
                "{'a': [{'id': 'n', 't': 0}, {'id': 'x', 't': 5}, {'id': 'y', 't': 2}]}"))
        .containsExactly("a[n]: null -> {\"id\":\"n\",\"t\":0}", "a[x].t: 1 -> 5");
    assertThat(difference("{'a': [{'id': 'x'}]}", "{'a': []}"))
        .containsExactly("a[x]: {\"id\":\"x\"} -> null");
    assertThat(difference("{}", "{'a': [{'id': 'x'}]}"))
        .containsExactly("a[x]: null -> {\"id\":\"x\"}");
  }

  @Test
  void anotherOrderIsADifferenceToo() {
    assertThat(difference("{'a': [{'id': 'x'}, {'id': 'y'}]}", "{'a': [{'id': 'y'}, {'id': 'x'}]}"))
        .containsExactly("a[*].id: [\"x\",\"y\"] -> [\"y\",\"x\"]");
    assertThat(
            difference(
                "{'a': [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}]}",
                "{'a': [{'id': 'x'}, {'id': 'z'}]}"))
        .containsExactly("a[y]: {\"id\":\"y\"} -> null");
  }

  @Test
  void aValueThatBecomesAnotherKindOfThingIsOneChange() {
    assertThat(difference("{'a': 1}", "{'a': {'b': 1}}")).containsExactly("a: 1 -> {\"b\":1}");
    assertThat(difference("{'a': [1]}", "{'a': 1}")).containsExactly("a: [1] -> 1");
    assertThat(difference("{'a': [{'id': 'x'}]}", "{'a': 'x'}"))
        .containsExactly("a: [{\"id\":\"x\"}] -> \"x\"");
    assertThat(difference("{'a': []}", "{}")).containsExactly("a: [] -> null");
  }

  private static List<String> difference(String before, String after) {
    return Difference.between(json(before), json(after)).stream()
        .map(change -> change.field() + ": " + change.from() + " -> " + change.to())
        .toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }
}
