package io.hookline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hookline.kit.problem.OutOfReach;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictDecimalTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new StrictTexts()).build();

  record Shot(BigDecimal seconds) {}

  @ParameterizedTest
  @ValueSource(strings = {"0", "2.5", "1e5", "-1E-20", "1e100", "123456789012345678901234567890"})
  void aNumberIsTakenAsItIs(String number) throws JsonProcessingException {
    assertThat(JSON.readValue(shot(number), Shot.class).seconds())
        .isEqualByComparingTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "1e101", "1e-101"})
  void whatWouldFillTheMemoryIsRefused(String number) {
    assertThatThrownBy(() -> JSON.readValue(shot(number), Shot.class))
        .isInstanceOf(OutOfReach.class)
        .satisfies(
            refused ->
                assertThat(((JsonMappingException) refused).getPath().get(0).getFieldName())
                    .isEqualTo("seconds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e200"})
  void inATreeToo(String number) throws JsonProcessingException {
    var tree = JSON.readTree(shot(number));
    assertThatThrownBy(() -> JSON.treeToValue(tree, Shot.class)).isInstanceOf(OutOfReach.class);
  }

  private static String shot(String seconds) {
    return "{\"seconds\": " + seconds + "}";
  }
}
