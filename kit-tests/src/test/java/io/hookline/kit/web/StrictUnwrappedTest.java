package io.hookline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record inside a body whose fields stand among the body's own. */
class StrictUnwrappedTest {

  private final ObjectMapper json = new ObjectMapper().registerModule(new StrictTexts());

  record Size(Long width, @JsonUnwrapped(prefix = "inner") Depth depth) {}

  record Depth(BigDecimal deep) {}

  record Box(String name, @JsonUnwrapped Size size, List<Box> boxes) {}

  @Test
  void fieldsOfBothAreRead() throws JsonProcessingException {
    Box box =
        json.readValue(
            """
            {"width": 3, "name": "a", "innerdeep": 1.50, "boxes": [{"name": "b", "width": 4}]}""",
            Box.class);
    assertThat(box.size().width()).isEqualTo(3);
    assertThat(box.size().depth().deep()).isEqualTo(new BigDecimal("1.50"));
    assertThat(box.boxes().get(0).size().width()).isEqualTo(4);
    assertThat(json.readValue("{}", Box.class).size().width()).isNull();
    assertThat(json.readValue("null", Box.class)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"a\", \"Width\": 3}",
        "{\"deep\": 1}",
        "{\"size\": {\"width\": 3}}",
        "{\"boxes\": [{\"wide\": {\"width\": [1, 2]}}]}"
      })
  void aFieldThatNeitherHasIsRefused(String body) {
    assertThatThrownBy(() -> json.readValue(body, Box.class))
        .isInstanceOf(UnrecognizedPropertyException.class);
  }

  @Test
  void aFieldThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> json.readValue("{\"width\": {}}", Box.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class,
            refused -> assertThat(refused.getPath().get(0).getFieldName()).isEqualTo("width"));
    assertThatThrownBy(() -> json.readValue("[]", Box.class))
        .isInstanceOf(MismatchedInputException.class);
  }
}
