package io.hookline.kit.precondition;

import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreconditionTest {

  private String note;

  @BeforeEach
  void writeANote() {
    Sample.twoBrands();
    note = NOTES + "/" + Sample.written("first");
  }

  @Test
  void everyAnswerNamesTheVersion() {
    String etag = asOperator().get(note).header("ETag");
    assertThat(etag).isEqualTo("\"0\"");
    assertThat(Sample.write("second").header("ETag")).isEqualTo("\"0\"");
    assertThat(update(etag, "changed").header("ETag")).isEqualTo("\"1\"");
    assertThat(asOperator().get(note).header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "*", "\"7\", \"0\"", "\"0\",\"7\"", " \"0\" "})
  void aConditionThatHoldsLetsTheUpdatePass(String condition) {
    update(condition, "changed").then().statusCode(200).body(at("title", equalTo("changed")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "\"00\"", "0", "W/\"0\"", "\"7\",\"8\"", "nonsense"})
  void aConditionThatFailsChangesNothing(String condition) {
    expect(update(condition, "changed"), 412, "STALE");
    asOperator()
        .get(note)
        .then()
        .body(at("title", equalTo("first")))
        .body(at("version", equalTo(0)));
  }

  @Test
  void aConditionWithoutQuotesIsToldTheForm() {
    assertThat(update("0", "changed").as(Json.class).getString("detail"))
        .isEqualTo("If-Match takes an ETag with its quotes, which is now \"0\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"0\"", "W/\"7\", W/\"0\""})
  void aProxysWeakConditionIsToldWhereItComesFrom(String condition) {
    assertThat(update(condition, "changed").as(Json.class).getString("detail"))
        .isEqualTo(
            "If-Match takes no weak ETag: send it without the W/ that a proxy puts in front when"
                + " it compresses an answer. It is now \"0\".");
  }

  @Test
  void anUpdateWithoutConditionIsRefused() {
    expect(asOperator().body(Sample.note("changed")).put(note), 428, "PRECONDITION_REQUIRED");
    expect(update("", "changed"), 428, "PRECONDITION_REQUIRED");
  }

  @Test
  void anUpdateOfWhatDoesNotExistIsNotFoundWhateverItsCondition() {
    expect(
        asOperator()
            .header("If-Match", "*")
            .body(Sample.note("changed"))
            .put(NOTES + "/00000000-0000-7000-8000-000000000000"),
        404,
        "NOTE_NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\"", "*"})
  void aReaderWhoKnowsTheVersionGetsNoBody(String known) {
    asOperator()
        .header("If-None-Match", known)
        .get(note)
        .then()
        .statusCode(304)
        .header("ETag", "\"0\"")
        .body(emptyString());
  }

  @Test
  void aReaderWhoKnowsAnotherVersionGetsTheBody() {
    asOperator().header("If-None-Match", "\"1\"").get(note).then().statusCode(200);
  }

  private Response update(String condition, String title) {
    return asOperator().header("If-Match", condition).body(Sample.note(title)).put(note);
  }
}
