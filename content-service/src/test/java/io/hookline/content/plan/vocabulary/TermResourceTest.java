package io.hookline.content.plan.vocabulary;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.vocabulary.VocabularyFixtures.hookKind;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A brand's vocabularies: first terms, new ones, and what becomes of them. */
@QuarkusTest
class TermResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aBrandBeginsWithTheTermsOfItsControlledVocabularies() {
    Vocabulary.controlled()
        .forEach(
            vocabulary ->
                assertThat(list("?limit=200&vocabulary=" + vocabulary).getList("items[*].name"))
                    .containsExactlyInAnyOrderElementsOf(DefaultTerms.NAMES.get(vocabulary)));
    assertThat(list("?vocabulary=HASHTAG").getList("items")).isEmpty();
  }

  @Test
  void aTermIsRenamedAndStaysFound() {
    String id = hookKind("Myths");
    update(id, "Myth busting")
        .statusCode(200)
        .body(at("key", equalTo("myths")))
        .body(at("name", equalTo("Myth busting")))
        .body(at("formerNames", contains("Myths")));
    create("Myths").statusCode(409).body(at("code", equalTo("TERM_NAME_TAKEN")));
    create("MYTH-BUSTING")
        .statusCode(409)
        .body(at("code", equalTo("TERM_NAME_TAKEN")))
        .body(at("detail", containsString("myths")));
    assertThat(list("?key=myth-busting").getList("items")).isEmpty();
    String other = hookKind("Belief");
    update(other, "myths").statusCode(409).body(at("code", equalTo("TERM_NAME_TAKEN")));
    assertThat(list("?key=belief").getString("items[0].name")).isEqualTo("Belief");
    update(id, "Myths").statusCode(200).body(at("formerNames", contains("Myth busting")));
  }

  @Test
  void aMergeTakesAlongWhatWasMergedBefore() {
    String myth = hookKind("Myth");
    String legend = hookKind("Legend");
    String belief = hookKind("Belief");
    step(myth, "merge", "{\"into\": \"%s\"}".formatted("legend")).statusCode(200);
    step(legend, "merge", "{\"into\": \"belief\"}")
        .statusCode(200)
        .body(at("state", equalTo("MERGED")))
        .body(at("mergedInto", equalTo("belief")));
    assertThat(read(myth).getString("mergedInto")).isEqualTo("belief");
    step(myth, "merge", "{\"into\": \"belief\"}")
        .statusCode(409)
        .body(at("code", equalTo("TERM_STATE_FORBIDS")));
    step(belief, "merge", "{\"into\": \"belief\"}")
        .statusCode(422)
        .body(at("code", equalTo("TERM_MERGE_REFUSED")));
    step(belief, "merge", "{\"into\": \"lore\"}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
  }

  @Test
  void aTermIsRetiredAndRestored() {
    String id = hookKind("Myth");
    step(id, "retire", "").statusCode(200).body(at("state", equalTo("RETIRED")));
    step(id, "retire", "").statusCode(409).body(at("code", equalTo("TERM_STATE_FORBIDS")));
    assertThat(list("?state=RETIRED").getList("items[*].id")).containsExactly(id);
    step(id, "restore", "").statusCode(200).body(at("state", equalTo("ACTIVE")));
  }

  private static ValidatableResponse create(String name) {
    return operator()
        .body("{\"vocabulary\": \"HOOK_KIND\", \"name\": \"%s\"}".formatted(name))
        .post(acme("/terms"))
        .then();
  }

  private static ValidatableResponse update(String id, String name) {
    return operator()
        .header("If-Match", "*")
        .body("{\"name\": \"%s\"}".formatted(name))
        .put(acme("/terms/" + id))
        .then();
  }

  private static ValidatableResponse step(String id, String step, String body) {
    return as(Tokens.admin(Fixtures.ACME))
        .body(body)
        .post(acme("/terms/" + id + "/" + step))
        .then();
  }

  private static Json read(String id) {
    return operator().get(acme("/terms/" + id)).then().statusCode(200).extract().as(Json.class);
  }

  private static Json list(String query) {
    return operator().get(acme("/terms" + query)).then().statusCode(200).extract().as(Json.class);
  }
}
