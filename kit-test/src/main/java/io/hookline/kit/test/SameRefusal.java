package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Two refusals that are the same but for what was asked: nobody learns from them whether what he
 * does not see is there, nor what it is called.
 */
final class SameRefusal {

  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private SameRefusal() {}

  /** The same names, with ids of nothing. */
  static Map<String, String> missing(Map<String, String> ids) {
    Map<String, String> missing = new HashMap<>(ids);
    missing.replaceAll((name, id) -> id.matches(ID) ? UUID.randomUUID().toString() : id);
    return missing;
  }

  /**
   * @param hidden what the caller does not see: ids, names, texts
   * @param asked what the caller wrote, with some of it
   */
  static void of(Map<String, String> hidden, String asked, Response unseen, Response missing) {
    String said = unseen.asString();
    assertThat(unseen.statusCode()).as(said).isIn(403, 404, 409, 422);
    assertThat(unseen.statusCode()).as(said).isEqualTo(missing.statusCode());
    assertThat(words(unseen)).isEqualTo(words(missing));
    hidden.forEach(
        (name, value) -> {
          if (value.length() > 2 && !asked.contains(value)) {
            assertThat(said).as(name).doesNotContain(value);
          }
        });
  }

  private static Object words(Response answer) {
    Map<String, Object> words = new HashMap<>(answer.as(Json.class).<Map<String, Object>>get(""));
    words.remove("traceId");
    return words.toString().replaceAll(ID, "{id}");
  }
}
