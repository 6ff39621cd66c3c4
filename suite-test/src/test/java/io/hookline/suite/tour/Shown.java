package io.hookline.suite.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares an answer with what the README shows of it; {@code …} stands for anything. */
final class Shown {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Shown() {}

  static void matches(Tour.Step step, String answer) throws IOException {
    if ("json".equals(step.form())) {
      matches("$", JSON.readTree(step.answer()), JSON.readTree(answer), answer);
    } else {
      assertThat(answer.strip()).matches(pattern(step.answer().strip()));
    }
  }

  /** Every field that is shown is in the answer; the answer may have more. */
  private static void matches(String path, JsonNode shown, JsonNode given, String answer) {
    if (shown.isObject()) {
      shown
          .properties()
          .forEach(
              field ->
                  matches(
                      path + "." + field.getKey(),
                      field.getValue(),
                      given.path(field.getKey()),
                      answer));
    } else if (shown.isArray()) {
      assertThat(given.size()).as("%s of %s", path, answer).isEqualTo(shown.size());
      for (int i = 0; i < shown.size(); i++) {
        matches(path + "[" + i + "]", shown.get(i), given.get(i), answer);
      }
    } else if (shown.isTextual()) {
      assertThat(given.asText()).as("%s of %s", path, answer).matches(pattern(shown.textValue()));
    } else {
      assertThat(given).as("%s of %s", path, answer).isEqualTo(shown);
    }
  }

  private static Pattern pattern(String shown) {
    return Pattern.compile(
        Arrays.stream(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".+")),
        Pattern.DOTALL);
  }
}
