package io.hookline.bulk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  private static final Mentions OF_MAX =
      new Mentions(List.of("max", "max@example.com", "0198b2c4"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max",
        "MAX",
        " @Max ",
        "max@example.com",
        "write to <Max@Example.com>;",
        "to max@example.com.",
        "0198B2C4"
      })
  void aCellOfThePersonIsFound(String cell) {
    assertThat(OF_MAX.in(RawRow.ofCells(2, List.of("x", cell)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maximum",
        "Max and others",
        "[offer] Max and others",
        "{\"max\": \"maximum\"}",
        "@maxi",
        "climax@example.com",
        "max@example.community"
      })
  void aCellOfSomebodyElseIsNot(String cell) {
    assertThat(OF_MAX.in(RawRow.ofCells(2, List.of("x", cell)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"accounts\": [{\"handle\": \"Max\"}]}",
        "{\"email\": \"max\\u0040example.com\"}",
        "{\"handle\": \"max\"",
        "{} {\"handle\": \"max\"}",
        "max, and no JSON"
      })
  void aValueOfThePersonIsFound(String json) {
    assertThat(OF_MAX.in(RawRow.ofJson(2, json))).isTrue();
  }

  /** So the error file of a JSON import has it, when it is sent again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"accounts\": [{\"handle\": \"Max\"}]}",
        " {\"email\": \"max\\u0040example.com\"}",
        "[\"max\"]",
        "{\"handle\": \"max\""
      })
  void aValueOfThePersonIsFoundInACell(String json) {
    assertThat(OF_MAX.in(RawRow.ofCells(2, List.of(json, "7")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"max\": 1}", "{\"fee\": \"maximum\"}", "{\"handle\": \"maxi\"", "null"})
  void aValueOfSomebodyElseIsNot(String json) {
    assertThat(OF_MAX.in(RawRow.ofJson(2, json))).isFalse();
  }
}
