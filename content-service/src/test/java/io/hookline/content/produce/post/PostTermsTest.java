package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.vocabulary.VocabularyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms that posts carry, and the lists that they make. */
@QuarkusTest
class PostTermsTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void termsAreSentByAnyOfTheirNamesAndShownByTheirKeys() {
    String myths = VocabularyFixtures.hookKind("Myths");
    operator()
        .header("If-Match", "*")
        .body("{\"name\": \"Myth busting\"}")
        .put(acme("/terms/" + myths));
    create("{\"hookKind\": \"MYTH BUSTING\", \"voice\": \"Expert\", \"hashtags\": [\"#SkinTok\"]}")
        .statusCode(201)
        .body(at("terms.hookKind", equalTo("myths")))
        .body(at("terms.voice", equalTo("expert")))
        .body(at("terms.hashtags", contains("skintok")))
        .body(at("terms.communities", equalTo(List.of())));
    assertThat(ids("?hookKind=myths")).hasSize(1);
    assertThat(ids("?hookKind=Myth busting&voice=expert&hashtag=SkinTok")).hasSize(1);
    assertThat(ids("?hookKind=question")).isEmpty();
    assertThat(ids("?hashtag=booktok")).isEmpty();
  }

  @Test
  void aFreeTermIsAddedByUseAndOnceOnly() {
    create("{\"hashtags\": [null]}").statusCode(422).body(at("code", equalTo("VALIDATION_FAILED")));
    create("{\"hashtags\": [\"#SkinTok\", \"skintok\", \"＃スキンケア\", \" \"]}")
        .statusCode(201)
        .body(at("terms.hashtags", contains("skintok", "スキンケア")));
    create("{\"hashtags\": [\"SKINTOK\"]}").statusCode(201);
    operator()
        .get(acme("/terms?vocabulary=HASHTAG"))
        .then()
        .body(at("items[*].name", containsInAnyOrder("SkinTok", "スキンケア")));
  }

  @Test
  void whatAControlledVocabularyDoesNotHaveIsNamed() {
    create("{\"hookKind\": \"Mythos\", \"voice\": \"Expert\", \"proof\": \"🔥\"}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("terms.hookKind", "terms.proof")));
    assertThat(ids("")).isEmpty();
    operator()
        .get(acme("/posts?hookKind=mythos"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_PARAMETER")));
  }

  @Test
  void aRetiredTermStaysWhereItIsAndIsTakenNowhereElse() {
    String term = VocabularyFixtures.hookKind("Myth");
    String post = create("{\"hookKind\": \"myth\"}").extract().as(Json.class).get("id");
    step(term, "retire", "");
    create("{\"hookKind\": \"myth\"}").statusCode(422);
    update(post, "{\"hookKind\": \"myth\", \"voice\": \"expert\"}").statusCode(200);
    update(post, "{\"voice\": \"expert\"}").statusCode(200);
    update(post, "{\"hookKind\": \"myth\"}").statusCode(422);
  }

  @Test
  void whatCarriesAMergedTermIsFoundAndShownUnderTheOther() {
    String term = VocabularyFixtures.hookKind("Myth");
    String old = create("{\"hookKind\": \"myth\"}").extract().as(Json.class).get("id");
    step(term, "merge", "{\"into\": \"claim\"}");
    String young = create("{\"hookKind\": \"Myth\"}").extract().as(Json.class).get("id");
    operator().get(acme("/posts/" + old)).then().body(at("terms.hookKind", equalTo("claim")));
    assertThat(ids("?hookKind=claim")).containsExactly(young, old);
    assertThat(ids("?hookKind=myth")).containsExactly(young, old);
  }

  private static ValidatableResponse create(String terms) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "terms": %s}"""
                .formatted(terms))
        .post(acme("/posts"))
        .then();
  }

  private static ValidatableResponse update(String post, String terms) {
    return operator()
        .header("If-Match", "*")
        .body(
            "{\"title\": \"Retinol?\", \"funnelStage\": \"TOFU\", \"terms\": %s}".formatted(terms))
        .put(acme("/posts/" + post))
        .then();
  }

  private static void step(String term, String step, String body) {
    as(Tokens.admin(Fixtures.ACME))
        .body(body)
        .post(acme("/terms/" + term + "/" + step))
        .then()
        .statusCode(200);
  }

  private static List<String> ids(String query) {
    return operator()
        .get(acme("/posts" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
