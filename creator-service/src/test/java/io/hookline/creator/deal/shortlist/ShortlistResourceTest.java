package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.ShortlistFixtures.share;
import static io.hookline.creator.ShortlistFixtures.shortlist;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShortlistResourceTest {

  private static final String SHARED = "/v1/shared-shortlist";

  private final JobWorker worker;

  private String mia;
  private String id;

  ShortlistResourceTest(JobWorker worker) {
    this.worker = worker;
  }

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    id = shortlist(campaign("Serum launch"), mia);
  }

  @Test
  void aClientDecidesWithoutAnAccountAndTheAgencySeesIt() {
    String secret = share(id).getString("secret");
    Json shown = by(secret).get(SHARED).then().statusCode(200).extract().as(Json.class);
    assertThat(shown.getString("brand")).isEqualTo("acme-cosmetics");
    assertThat(shown.getString("campaign")).isEqualTo("Serum launch");
    assertThat(shown.getString("candidates[0].displayName")).isEqualTo("mia");
    assertThat(shown.getString("candidates[0].accounts[0].url"))
        .isEqualTo("https://www.tiktok.com/@mia");
    assertThat(shown.getString("candidates[0].agencyComment")).isEqualTo("Textures hold viewers");
    String candidate = shown.getString("candidates[0].id");
    decide(secret, candidate, "APPROVED", " In October ")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("DECIDED")))
        .body(at("candidates[0].clientComment", equalTo("In October")));
    asOperator()
        .get(acme("shortlists/" + id))
        .then()
        .body(at("status", equalTo("DECIDED")))
        .body(at("candidates[0].decision", equalTo("APPROVED")))
        .body(at("candidates[0].decidedBy", equalTo("Ada Lund")))
        .body(at("candidates[0].creatorId", equalTo(mia)));
    Json told = PublishedChanges.read();
    assertThat(told.getString("[-1].type")).isEqualTo("io.hookline.creator.ShortlistDecided");
    assertThat(told.getString("[-1].data.candidates[0].decision")).isEqualTo("APPROVED");
    assertThat(told.toString()).doesNotContain("In October").doesNotContain("Textures hold");
  }

  @Test
  void aDecisionIsChangedUntilTheShortlistIsClosedAndEachIsKept() {
    String secret = share(id).getString("secret");
    String candidate = candidate();
    decide(secret, candidate, "APPROVED", null).then().statusCode(200);
    decide(secret, candidate, "DECLINED", "Sorry").then().statusCode(200);
    asOperator().post(acme("shortlists/" + id + "/close")).then().statusCode(200);
    expect(decide(secret, candidate, "APPROVED", null), 409, "SHORTLIST_STATE_FORBIDS");
    by(secret).get(SHARED).then().statusCode(200).body(at("status", equalTo("CLOSED")));
    asOperator()
        .get(acme("shortlists/" + id + "/decisions"))
        .then()
        .body(at("items[*].decision", contains("DECLINED", "APPROVED")))
        .body(at("items[*].creatorId", contains(mia, mia)));
  }

  @Test
  void aClientSeesNothingElse() throws SQLException {
    String other = shortlist(campaign("Another"), creator("zoe"));
    share(other);
    asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"displayName": "Mia", "email": "mia@example.com", "phone": "+4790123456",
             "niches": ["Skin care"], "tags": ["difficult"],
             "accounts": [{"network": "TIKTOK", "handle": "mia", "followers": 48200}]}""")
        .put(acme("creators/" + mia))
        .then()
        .statusCode(200);
    String shown = by(share(id).getString("secret")).get(SHARED).asString();
    assertThat(shown)
        .contains("Skin care")
        .contains("48200")
        .doesNotContain("mia@example.com")
        .doesNotContain("4790123456")
        .doesNotContain("difficult")
        .doesNotContain("zoe")
        .doesNotContain("Another")
        .doesNotContain(mia);
  }

  @Test
  void aSecretOfAnotherShortlistDecidesNothingHere() {
    String secret = share(shortlist(campaign("Another"), creator("zoe"))).getString("secret");
    share(id);
    expect(decide(secret, candidate(), "APPROVED", null), 404, "NOT_FOUND");
  }

  @Test
  void whoGuessesLearnsNothing() {
    share(id);
    expect(by("hlh_guess").get(SHARED), 404, "SHORTLIST_LINK_UNKNOWN");
    expect(given().get(SHARED), 404, "SHORTLIST_LINK_UNKNOWN");
    expect(by("x".repeat(4_000)).get(SHARED), 404, "SHORTLIST_LINK_UNKNOWN");
    assertThat(by("hlh_guess").get(SHARED).header("RateLimit-Policy")).contains("secrets");
  }

  @Test
  void aRevokedOrExpiredLinkIsGone() throws SQLException {
    Json first = share(id);
    Json second = share(id);
    asOperator()
        .post(acme("shortlists/" + id + "/links/" + first.getString("id") + "/revoke"))
        .then()
        .statusCode(200);
    expect(by(first.getString("secret")).get(SHARED), 410, "SHORTLIST_LINK_EXPIRED");
    expect(
        asOperator().post(acme("shortlists/" + id + "/links/" + first.getString("id") + "/revoke")),
        409,
        "SHORTLIST_LINK_REVOKED");
    by(second.getString("secret")).get(SHARED).then().statusCode(200);
    past(second.getString("id"));
    expect(by(second.getString("secret")).get(SHARED), 410, "SHORTLIST_LINK_EXPIRED");
    expect(
        decide(second.getString("secret"), candidate(), "APPROVED", null),
        410,
        "SHORTLIST_LINK_EXPIRED");
  }

  @Test
  void openingsAreCountedAndTheSecretIsShownOnce() {
    Json link = share(id);
    by(link.getString("secret")).get(SHARED);
    by(link.getString("secret")).get(SHARED);
    Json listed = asOperator().get(acme("shortlists/" + id + "/links")).as(Json.class);
    assertThat(listed.getInt("items[0].opened")).isEqualTo(2);
    assertThat(listed.getString("items[0].lastOpenedAt")).isNotNull();
    assertThat(listed.toString()).doesNotContain(link.getString("secret"));
  }

  @Test
  void alinkEndsWithinAYear() {
    for (String end : new String[] {"2026-01-01T00:00:00Z", "2099-01-01T00:00:00Z"}) {
      Json problem =
          expect(
              asOperator()
                  .body("{\"recipient\": \"Ada\", \"expiresAt\": \"%s\"}".formatted(end))
                  .post(acme("shortlists/" + id + "/links")),
              422,
              "VALIDATION_FAILED");
      assertThat(problem.getList("violations[*].field")).containsExactly("expiresAt");
    }
  }

  @Test
  void whoIsNotThereOrStandsTwiceIsNotProposed() {
    Json unknown = expect(revise(Ids.next().toString()), 422, "REFERENCE_UNKNOWN");
    assertThat(unknown.getList("violations[*].field")).containsExactly("candidates[1].creatorId");
    Json twice = expect(revise(mia), 422, "VALIDATION_FAILED");
    assertThat(twice.getList("violations[*].field")).containsExactly("candidates[1].creatorId");
  }

  @Test
  void whatWasWrittenAboutACreatorIsForgottenWithHer() {
    String secret = share(id).getString("secret");
    decide(secret, candidate(), "DECLINED", "Too young").then().statusCode(200);
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    Json after = asOperator().get(acme("shortlists/" + id)).as(Json.class);
    assertThat(after.getString("candidates[0].agencyComment")).isNull();
    assertThat(after.getString("candidates[0].clientComment")).isNull();
    assertThat(after.getString("candidates[0].decision")).isEqualTo("DECLINED");
    assertThat(asOperator().get(acme("shortlists/" + id + "/decisions")).asString())
        .doesNotContain("Too young")
        .contains("DECLINED");
  }

  private Response revise(String second) {
    return asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"name": "First", "candidates": [{"creatorId": "%s"}, {"creatorId": "%s"}]}"""
                .formatted(mia, second))
        .put(acme("shortlists/" + id));
  }

  private String candidate() {
    return asOperator().get(acme("shortlists/" + id)).as(Json.class).getString("candidates[0].id");
  }

  private static RequestSpecification by(String secret) {
    return given().header("Access-Token", secret);
  }

  private static Response decide(String secret, String candidate, String decision, String comment) {
    return by(secret)
        .contentType("application/json")
        .body(
            """
            {"decision": "%s", "comment": %s, "name": "Ada Lund"}"""
                .formatted(decision, comment == null ? "null" : "\"" + comment + "\""))
        .put(SHARED + "/candidates/" + candidate + "/decision");
  }

  private static void past(String link) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update shortlist_link set expires_at = now() - interval '1 second' where id = '"
              + link
              + "'");
    }
  }
}
