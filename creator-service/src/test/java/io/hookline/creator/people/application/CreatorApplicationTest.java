package io.hookline.creator.people.application;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorApplicationTest {

  private static final String RULE = acme("application-rule");

  @Inject JobWorker worker;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void somebodyNewBecomesAProspect() {
    Json application = apply("Mia", "@Mia", null).then().statusCode(201).extract().as(Json.class);
    assertThat(application.getBoolean("again")).isFalse();
    creator(application.getString("creatorId"))
        .then()
        .body(at("status", equalTo("PROSPECT")))
        .body(at("statusReason", equalTo("Applied")));
    expect(apply("Mia", "mia", null), 409, "APPLICANT_KNOWN");
    assertThat(
            asOperator()
                .get(acme("creator-applications?creatorId=" + application.getString("creatorId")))
                .as(Json.class)
                .getList("items[*].message"))
        .containsExactly("Please!");
  }

  @Test
  void whoWasArchivedWaitsAsLongAsTheRuleSays() {
    rule("{\"daysAfterArchive\": 30, \"bansMayEnd\": true}");
    String mia = archived("mia", null);
    LocalDate again = LocalDate.now(ZoneId.of("America/New_York")).plusDays(30);
    creator(mia).then().body(at("mayApplyAgainOn", equalTo(again.toString())));
    Json problem = expect(apply("Mia", "mia", null), 409, "APPLICATION_TOO_EARLY");
    assertThat(problem.getString("detail")).contains(again.toString());

    rule("{\"daysAfterArchive\": 0, \"bansMayEnd\": true}");
    expect(apply("Mia", "mia", null), 409, "APPLICATION_TOO_EARLY");
    String bo = archived("bo", null);
    Json taken = apply("Bo", "bo", "bo.second").then().statusCode(201).extract().as(Json.class);
    assertThat(taken.getBoolean("again")).isTrue();
    assertThat(taken.getString("creatorId")).isEqualTo(bo);
    creator(bo)
        .then()
        .body(at("status", equalTo("PROSPECT")))
        .body(at("mayApplyAgainOn", nullValue()))
        .body(at("accounts[*].handle", org.hamcrest.Matchers.contains("bo", "bo.second")));
    assertThat(
            asOperator()
                .get(acme("creators/" + bo + "/steps"))
                .as(Json.class)
                .getList("items[*].to"))
        .startsWith("PROSPECT", "ARCHIVED");
  }

  @Test
  void aRuleMayShutTheArchivedOutAndBansFromEnding() {
    rule("{\"daysAfterArchive\": null, \"bansMayEnd\": false}");
    archived("mia", null);
    expect(apply("Mia", "mia", null), 409, "APPLICANT_SHUT_OUT");
    expect(register("bo", "BANNED", "2030-01-01"), 409, "BAN_WITHOUT_END");
    register("bo", "BANNED", null).then().statusCode(201);
    expect(apply("Bo", "bo", null), 409, "APPLICANT_SHUT_OUT");
  }

  @Test
  void aBanEndsOnItsDay() {
    register("bo", "BANNED", "2020-01-01").then().statusCode(201);
    register("mia", "BANNED", "2090-01-01").then().statusCode(201);
    apply("Bo", "bo", null).then().statusCode(201);
    expect(apply("Mia", "mia", null), 409, "APPLICATION_TOO_EARLY");
  }

  @Test
  void anApplicantIsFoundByAddressAndName() {
    register("mia", "BANNED", null).then().statusCode(201);
    expect(applyAs("  ＭＩＡ ", "MIA@example.com", "\"accounts\": []"), 409, "APPLICANT_SHUT_OUT");
    applyAs("Agency talent", "mia@example.com", handle("another")).then().statusCode(201);
    expect(applyAs("Mia", "mia@example.com", handle("mia.new")), 409, "APPLICANT_SHUT_OUT");
  }

  @Test
  void whoMayBeSeveralIsNamed() {
    register("mia", "ARCHIVED", "2020-01-01").then().statusCode(201);
    String bo = register("bo", "ARCHIVED", "2020-01-01").as(Json.class).getString("id");
    expect(apply("Mia", "mia", "bo"), 409, "APPLICANT_AMBIGUOUS");
    String named = "\"creatorId\": \"" + bo + "\", ";
    expect(applyAs("Bo", "b@example.com", named + handle("mia")), 409, "HANDLE_TAKEN");
    applyAs("Bo", "b@example.com", named + handle("bo")).then().statusCode(201);
    expect(
        applyAs(
            "X",
            "x@example.com",
            "\"creatorId\": \"00000000-0000-7000-8000-000000000000\", " + handle("x")),
        422,
        "REFERENCE_UNKNOWN");
  }

  @Test
  void theRuleIsSetByAdministratorsWhoHaveSeenIt() {
    expect(
        asOperator().header("If-Match", "*").body("{\"bansMayEnd\": true}").put(RULE),
        403,
        "FORBIDDEN");
    asOperator().get(RULE).then().header("ETag", "\"0\"").body(at("daysAfterArchive", equalTo(90)));
    rule("{\"daysAfterArchive\": 1, \"bansMayEnd\": true}");
    expect(
        as(Tokens.admin(ACME)).header("If-Match", "\"0\"").body("{\"bansMayEnd\": true}").put(RULE),
        412,
        "STALE");
    expect(
        as(Tokens.admin(ACME))
            .header("If-Match", "*")
            .body("{\"bansMayEnd\": true, \"daysAfterArchive\": -1}")
            .put(RULE),
        422,
        "VALIDATION_FAILED");
  }

  @Test
  void wordsOfApplicantsGoWithThePerson() {
    String id = apply("Mia", "mia", null).as(Json.class).getString("creatorId");
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("creators/" + id + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(asOperator().get(acme("creator-applications")).asString())
        .contains(id)
        .doesNotContain("Please!");
    String rest = asOperator().get(acme("creators/" + id + "/steps")).asString();
    assertThat(rest).contains("PROSPECT").doesNotContain("Applied");
  }

  private static Response creator(String id) {
    return asOperator().get(acme("creators/" + id));
  }

  private static Response register(String handle, String status, String again) {
    return asOperator()
        .body(
            """
            {"displayName": "%s", "email": "%s@example.com", "status": "%s", "statusReason": "why",
             "mayApplyAgainOn": %s, %s}"""
                .formatted(
                    handle,
                    handle,
                    status,
                    again == null ? "null" : "\"" + again + "\"",
                    handle(handle)))
        .post(acme("creators"));
  }

  private static String archived(String handle, String again) {
    return register(handle, "ARCHIVED", again)
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static String handle(String handle) {
    return "\"accounts\": [{\"network\": \"TIKTOK\", \"handle\": \"" + handle + "\"}]";
  }

  private static Response apply(String name, String handle, String second) {
    String also =
        second == null ? "" : ", {\"network\": \"TIKTOK\", \"handle\": \"" + second + "\"}";
    return applyAs(name, null, handle(handle).replace("}]", "}" + also + "]"));
  }

  private static Response applyAs(String name, String email, String rest) {
    return asOperator()
        .body(
            """
            {"displayName": "%s", "email": %s, "message": "Please!", %s}"""
                .formatted(name, email == null ? "null" : "\"" + email + "\"", rest))
        .post(acme("creator-applications"));
  }

  private static void rule(String body) {
    as(Tokens.admin(ACME)).header("If-Match", "*").body(body).put(RULE).then().statusCode(200);
  }
}
