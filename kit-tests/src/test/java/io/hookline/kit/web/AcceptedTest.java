package io.hookline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.ProcessorTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/*",
        "APPLICATION/JSON",
        "text/html, application/json;q=0.1",
        "application/json; charset=\"a,b\"",
        "garbage, application/json",
        "*/*;q=0, application/json",
        "application/*;q=0, application/json;q=0.2"
      })
  void jsonIsAccepted(String header) {
    assertThat(Accepted.of(List.of(header)).includes("application/json")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/json;q=0",
        "application/json;q=0, */*",
        "application/json;q=2",
        "application/vnd.api+json",
        "*/json",
        "garbage"
      })
  void jsonIsNotAccepted(String header) {
    assertThat(Accepted.of(List.of(header)).includes("application/json")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a/b, ;;, c | a/b", "text/html;q=0.5,*/* | text/html;q=0.5, */*", "a/b;q=x | ''"})
  void whatCannotBeReadIsPassedOver(String header, String left) {
    assertThat(Accepted.of(List.of(header))).hasToString(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "*/*,", "\"", ",\"\"", "a/b;c=\"", "a/b;", ";", " ", "\\"})
  void anyHeaderIsReadInOnePass(String part) {
    String header = "a/b;c=\"" + part.repeat(100_000) + "\"," + part.repeat(100_000);

    Accepted accepted =
        ProcessorTime.within(Duration.ofSeconds(5), () -> Accepted.of(List.of(header)));

    assertThat(accepted.includes("text/html")).isEqualTo(part.equals("*/*,"));
  }
}
