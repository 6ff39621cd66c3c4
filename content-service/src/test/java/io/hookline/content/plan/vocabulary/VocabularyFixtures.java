package io.hookline.content.plan.vocabulary;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;

/** Terms that tests begin with. */
public final class VocabularyFixtures {

  private VocabularyFixtures() {}

  public static String hookKind(String name) {
    return operator()
        .body("{\"vocabulary\": \"HOOK_KIND\", \"name\": \"%s\"}".formatted(name))
        .post(acme("/terms"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
