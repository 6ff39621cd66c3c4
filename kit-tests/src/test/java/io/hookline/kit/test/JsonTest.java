package io.hookline.kit.test;

import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.jayway.jsonpath.PathNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every test that reads an answer relies on: a wrong path fails, and never passes. */
class JsonTest {

  private static final Json JSON =
      Json.parse(
          """
          {"items": [{"code": null, "of": {"id": 1}}, {"code": "X"}, {}],
           "none": null, "text": "a", "object": {"a": {"code": "Y"}}, "share": 1.5, "big": 3000000000}""");

  @Test
  void aLastFieldThatIsAbsentIsNullInItsPlace() {
    assertThat(JSON.getList("items[*].code")).containsExactly(null, "X", null);
    assertThat(JSON.<String>get("items[1].name")).isNull();
    assertThat(JSON.getString("name")).isNull();
  }

  @Test
  void anElementWithoutTheParentIsLeftOut() {
    assertThat(JSON.getList("items[*].of.id")).containsExactly(1);
  }

  @Test
  void aFilterLeadsToAList() {
    assertThat(JSON.getList("items[?(@.code == 'X')].code")).containsExactly("X");
    assertThat(JSON.getList("items[?(@.code == 'Z')].code")).isEmpty();
    assertThatThrownBy(() -> JSON.getString("items[?(@.code == 'X')].code"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent.id", "items.id", "items[3].id", "text.id"})
  void aWrongPathIsAnError(String path) {
    assertThatThrownBy(() -> JSON.get(path)).isInstanceOf(PathNotFoundException.class);
    assertThatThrownBy(() -> at(path, nullValue()).matches(JSON.toString()))
        .isInstanceOf(PathNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"none[*].code", "text[*].code", "object[*].code", "none[?(@.code == 'X')].code"})
  void onlyListsAreWalked(String path) {
    assertThatThrownBy(() -> JSON.get(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No list");
  }

  @Test
  void aNumberIsWholeAndFits() {
    assertThat(JSON.getLong("big")).isEqualTo(3_000_000_000L);
    assertThatThrownBy(() -> JSON.getInt("big")).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> JSON.getInt("share")).isInstanceOf(ClassCastException.class);
    assertThatThrownBy(() -> JSON.getInt("text")).isInstanceOf(ClassCastException.class);
  }

  @Test
  void aBodyIsMatchedAtItsPath() {
    assertThat(at("text", equalTo("a")).matches(JSON.toString())).isTrue();
    assertThat(at("text", equalTo("b")).matches(JSON.toString())).isFalse();
    assertThatThrownBy(() -> at("text", nullValue()).matches(""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
