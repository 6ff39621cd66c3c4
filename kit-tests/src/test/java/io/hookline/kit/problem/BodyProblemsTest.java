package io.hookline.kit.problem;

import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a body is said with its place, and nothing is stored. */
@QuarkusTest
class BodyProblemsTest {

  private static final String DECIMAL =
      "must be a decimal number such as 1250.00; in JSON a string";

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(count("note")).isZero();
    assertThat(count("outbox")).isZero();
  }

  @Test
  void malformedJsonIsRefusedWithItsPlace() {
    Json problem = refused("{\"title\": \"a\",\n  \"kind\": }", 400, "MALFORMED_JSON");
    assertThat(problem.getString("detail")).contains("line 2, column 1");
    assertThat(problem.getString("instance")).isEqualTo(NOTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"title\": \"a\"", "nonsense", "{'title': 'a'}", "{} {}", "\u0000"})
  void whatIsNoJsonIsRefused(String body) {
    refused(body, 400, "MALFORMED_JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'titel': 'a'} | titel | is not a field of this request",
        "{'tags': [{'name': 'a', 'colour': 'b'}]} | tags[0].colour | is not a field of this"
            + " request",
        "{'title': 5} | title | must be a string",
        "{'title': true} | title | must be a string",
        "{'title': {}} | title | must be a string",
        "{'kind': 'JOKE'} | kind | must be one of [IDEA, TASK]",
        "{'kind': 0} | kind | must be one of [IDEA, TASK]",
        "{'kind': ''} | kind | must be one of [IDEA, TASK]",
        "{'tags': {}} | tags | must be an array",
        "{'tags': ['a']} | tags[0] | must be an object",
        "{'author': 'x'} | author | must be a UUID",
        "{'author': ''} | author | must be a UUID",
        "{'dueOn': '2026-02-30'} | dueOn | must be a date such as 2026-11-27",
        "{'dueOn': 'tomorrow'} | dueOn | must be a date such as 2026-11-27",
        "{'dueOn': 20000} | dueOn | must be a date such as 2026-11-27",
        "{'dueOn': '20000'} | dueOn | must be a date such as 2026-11-27",
        "{'dueOn': [2026, 11, 27]} | dueOn | must be a date such as 2026-11-27",
        "{'dueOn': '2026-11-27T10:00:00Z'} | dueOn | must be a date such as 2026-11-27",
        "{'dueOn': ''} | dueOn | must be a date such as 2026-11-27",
        "{'title': 'a\\ud83d'} | title | has half of a character (a lone surrogate)",
        "{'tags': [{'name': '\\udc00'}]} | tags[0].name | has half of a character (a lone"
            + " surrogate)",
        "{'size': 1.5} | size | must be a whole number",
        "{'size': '5'} | size | must be a whole number",
        "{'size': 99999999999999999999} | size | must be a whole number",
        "{'open': 'true'} | open | must be true or false",
        "{'open': 1} | open | must be true or false",
        "{'fee': {'amount': 'much'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': 5}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': 1250.00}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': true}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '1E+3'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '1E+999999999'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '-1E+999999999'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '1E-999999999'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '+5'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '.5'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '5.'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': '٥'}} | fee.amount | " + DECIMAL,
        "{'fee': {'amount': ''}} | fee.amount | " + DECIMAL,
        "{'fee': 5} | fee | must be an object",
        "[] | $ | must be an object",
      })
  void theWrongFormIsRefusedWithItsPath(String body, String field, String message) {
    Json problem = refused(body.replace('\'', '"'), 400, "INVALID_BODY");
    assertThat(problem.getString("violations[0].field")).isEqualTo(field);
    assertThat(problem.getString("violations[0].message")).isEqualTo(message);
    assertThat(problem.getList("violations")).hasSize(1);
    assertThat(problem.toString()).doesNotContain("io.hookline", "java.", "jackson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", " \n"})
  void aMissingBodyIsRefused(String body) {
    Json problem = refused(body, 400, "INVALID_BODY");
    assertThat(problem.getString("violations[0].field")).isEqualTo("$");
    assertThat(problem.getString("detail")).isEqualTo("The body is missing.");
  }

  @Test
  void brokenRulesAreListedWithTheirPathsInOrder() {
    Json problem =
        refused(
            """
            {"title": " ", "tags": [{"name": "a"}, {"name": ""}, null], "size": -1,
             "fee": {"amount": "1.23456", "currency": "dollars"}}""",
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field"))
        .containsExactly(
            "fee.amount", "fee.currency", "kind", "size", "tags[1].name", "tags[2]", "title");
    assertThat(problem.getString("detail")).isEqualTo("7 fields are not acceptable.");
  }

  @ParameterizedTest
  @MethodSource
  void whatTheReaderGivesUpOnIsTheCallersError(String body, String detail) {
    assertThat(refused(body, 400, "MALFORMED_JSON").getString("detail")).startsWith(detail);
  }

  static Stream<Arguments> whatTheReaderGivesUpOnIsTheCallersError() {
    String twice = "A key stands twice in the same object";
    String excess = "The JSON is nested too deeply, or has too long a key, number or text";
    return Stream.of(
        arguments("{\"title\": \"a\", \"title\": \"b\", \"kind\": \"IDEA\"}", twice),
        arguments("{\"title\": \"a\", \"t\\u0069tle\": \"b\", \"kind\": \"IDEA\"}", twice),
        arguments("{\"tags\": [{\"name\": \"a\", \"name\": \"a\"}]}", twice),
        arguments("{\"colour\": " + "[".repeat(1001), excess),
        arguments("{\"size\": " + "1".repeat(1001) + "}", excess),
        arguments("{\"fee\": {\"amount\": " + "1".repeat(1001) + "}}", excess),
        arguments("{\"" + "a".repeat(50_001) + "\": 1}", excess));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"tags\": [", "["})
  void nestingIsTheCallersError(String before) {
    refused(before + "[".repeat(1001), 400, "INVALID_BODY");
  }

  @Test
  void lengthsAreCountedInCharacters() {
    String emoji = "\uD83D\uDE00";
    asOperator().body(Sample.note(emoji.repeat(100))).post(NOTES).then().statusCode(201);
    Json problem = refused(Sample.note(emoji.repeat(101)), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("title");
    Sample.sql("delete from outbox");
    Sample.sql("delete from note");
  }

  @Test
  void aNumberOfThousandsOfDigitsIsRefused() {
    refused(
        "{\"fee\": {\"amount\": \"" + "9".repeat(5000) + "\", \"currency\": \"USD\"}}",
        400,
        "MALFORMED_JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"nul \\u0000\", \"kind\": \"IDEA\"}",
        "{\"title\": \"a\", \"kind\": \"IDEA\", \"tags\": [{\"name\": \"nul \\u0000\"}]}",
        "{\"title\": \"a\", \"kind\": \"IDEA\", \"dueOn\": \"+9999999-01-01\"}"
      })
  void whatTheDatabaseCannotHoldIsTheCallersError(String body) {
    refused(body, 422, "VALIDATION_FAILED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\\u00a0", "\\u200b", "\\ufeff", "\\u2066\\u202e", "\\u0007", "\\u3164"})
  void aTextOfWhichNothingIsSeenIsBlank(String title) {
    Json problem = refused(Sample.note(title), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("title");
  }

  @Test
  void anotherMediaTypeIsRefused() {
    expect(
        given()
            .auth()
            .oauth2(Tokens.operator(Sample.ACME))
            .contentType("text/plain")
            .body("hello")
            .post(NOTES),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void anUnacceptableMediaTypeIsRefused() {
    expect(
        asOperator().accept("text/csv").body(Sample.note("a")).post(NOTES), 406, "NOT_ACCEPTABLE");
  }

  private static Json refused(String body, int status, String code) {
    return expect(asOperator().body(body).post(NOTES), status, code);
  }
}
