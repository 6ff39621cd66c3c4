package io.hookline.kit.problem;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything about a request but its body: address, method, parameters, token. */
@QuarkusTest
class RequestProblemsTest {

  private static final String FAILURES = "/v1/brands/" + ACME + "/failures/";

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void anotherMethodIsRefusedWithThoseThatAreOffered() {
    Response answer = asOperator().delete(NOTES);
    expect(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    assertThat(asOperator().post(NOTES + "/" + Sample.written("a")).header("Allow"))
        .isEqualTo("GET, HEAD, OPTIONS, PUT");
  }

  @Test
  void refusalsAreCountedByTheTemplateOfTheirAddress() {
    asOperator().delete("/v1/brands/made-up-1/notes");
    given().contentType("text/plain").body("x").post("/v1/brands/made-up-2/notes");
    assertThat(given().get("/q/metrics").asString()).doesNotContain("made-up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/v1/nothing", "/v2/brands", "/q/nothing", "/v1/brands/acme-cosmetics/x/y"})
  void anUnknownAddressIsNotFound(String path) {
    Json problem = expect(asOperator().get(path), 404, "NOT_FOUND");
    assertThat(problem.getString("instance")).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=JOKE | kind | must be one of [IDEA, TASK]",
        "author=x | author | must be a UUID",
        "dueOn=tomorrow | dueOn | must be a date such as 2026-11-27",
        "limit=many | limit | must be a whole number",
        "limit=99999999999 | limit | must be a whole number",
      })
  void aQueryParameterOfTheWrongFormIsRefused(String query, String field, String message) {
    Json problem = expect(asOperator().get(NOTES + "?" + query), 400, "INVALID_PARAMETER");
    assertThat(problem.getString("violations[0].field")).isEqualTo(field);
    assertThat(problem.getString("violations[0].message")).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "201"})
  void aPageOutsideOfItsLimitsIsRefused(String limit) {
    Json problem = expect(asOperator().get(NOTES + "?limit=" + limit), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("limit");
  }

  @Test
  void anIdOfTheWrongFormIsTheAddressOfNothing() {
    expect(asOperator().get(NOTES + "/not-a-uuid"), 404, "NOT_FOUND");
    expect(asOperator().get(NOTES + "/not-a-uuid?kind=IDEA"), 404, "NOT_FOUND");
  }

  @Test
  void aMissingTokenIsRefusedAndToldHowToGoOn() {
    Response answer = given().get(NOTES);
    expect(answer, 401, "UNAUTHENTICATED");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aTokenThatIsNotOursIsRefused() {
    for (String token :
        new String[] {
          "garbage",
          "a.b.c",
          Tokens.expired(ACME),
          Tokens.forAnotherAudience(ACME),
          Tokens.forged(ACME),
          Tokens.unsigned(ACME)
        }) {
      expect(as(token).get(NOTES), 401, "UNAUTHENTICATED");
    }
  }

  @Test
  void aTokenComesBeforeTheBody() {
    expect(given().contentType("application/json").body("{").post(NOTES), 401, "UNAUTHENTICATED");
  }

  @Test
  void aSmallerRoleIsRefused() {
    expect(as(Tokens.analyst(ACME)).body(Sample.note("a")).post(NOTES), 403, "FORBIDDEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BUG", "QUERY", "UNCLAIMED_CONSTRAINT"})
  void anInternalErrorLeaksNothing(String way) {
    Json problem = expect(asOperator().get(FAILURES + way), 500, "INTERNAL_ERROR");
    assertThat(problem.toString())
        .doesNotContainIgnoringCase("exception")
        .doesNotContainIgnoringCase("select")
        .doesNotContainIgnoringCase("secret")
        .doesNotContainIgnoringCase("sql")
        .doesNotContain("note", "pk_brand", "java", "io.hookline", "at line");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSTRAINT, 409, TITLE_TAKEN",
    "LOCK, 412, STALE",
    "OTHER_BRAND, 404, BRAND_NOT_FOUND",
    "PRIVILEGE, 404, BRAND_NOT_FOUND",
    "DEADLOCK, 409, CONFLICT",
    "SHUTDOWN, 503, UNAVAILABLE",
    "TOO_LONG, 422, VALIDATION_FAILED"
  })
  void theDatabasesRefusalsHaveTheirCodes(String way, int status, String code) {
    expect(asOperator().get(FAILURES + way), status, code);
  }

  @Test
  void aConstraintOfAnEntityHasItsCode() {
    Sample.written("same");
    expect(Sample.write("same"), 409, "TITLE_TAKEN");
    assertThat(Sample.count("note")).isEqualTo(1);
    assertThat(Sample.count("outbox")).isEqualTo(1);
  }
}
