package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.ShortlistFixtures.share;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who was proposed by two records is one candidate once they are merged. */
@QuarkusTest
class MergedCandidatesTest {

  private String mia;
  private String mya;
  private String list;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    mya = creator("mya");
    list =
        asOperator()
            .body(
                """
                {"campaignId": "%s", "name": "First", "candidates": [
                  {"creatorId": "%s", "agencyComment": "Textures"}, {"creatorId": "%s"},
                  {"creatorId": "%s"}]}"""
                    .formatted(campaign("Serum launch"), mya, creator("zoe"), mia))
            .post(acme("shortlists"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
  }

  @Test
  void thePersonIsShownOnceAsTheRecordThatStands() {
    creatorMerge(mya, mia);
    Json shown = shown();
    assertThat(shown.<String>getList("candidates[*].creatorId")).hasSize(2).startsWith(mia);
    assertThat(shown.getString("candidates[0].agencyComment")).isEqualTo("Textures");
    assertThat(
            asOperator()
                .get(acme("shortlists"))
                .as(Json.class)
                .<String>getList("items[0].candidates[*].creatorId"))
        .doesNotContain(mya);
  }

  @Test
  void oneDecisionIsAboutThePersonAndStaysWithBothRecords() {
    String secret = share(list).getString("secret");
    String merge = creatorMerge(mya, mia);
    Json shared = shared(secret);
    assertThat(shared.<String>getList("candidates[*].displayName")).containsExactly("mia", "zoe");
    for (String candidate : shared.<String>getList("candidates[*].id")) {
      given()
          .header("Access-Token", secret)
          .contentType("application/json")
          .body("{\"name\": \"Ada Lund\", \"decision\": \"APPROVED\"}")
          .put("/v1/shared-shortlist/candidates/" + candidate + "/decision")
          .then()
          .statusCode(200);
    }
    assertThat(shown().getString("status")).isEqualTo("DECIDED");
    as(Tokens.admin(ACME)).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
    assertThat(shown().<String>getList("candidates[*].decision"))
        .containsExactly("APPROVED", "APPROVED", "APPROVED");
  }

  @Test
  void aSharedListThatIsSentBackAsItIsShownIsTaken() {
    share(list);
    creatorMerge(mya, mia);
    String zoe = shown().getString("candidates[1].creatorId");
    String lea = creator("lea");
    asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"name": "Second", "candidates": [
              {"creatorId": "%s", "agencyComment": "Textures"}, {"creatorId": "%s"},
              {"creatorId": "%s"}]}"""
                .formatted(mia, zoe, lea))
        .put(acme("shortlists/" + list))
        .then()
        .statusCode(200);
    assertThat(shown().<String>getList("candidates[*].creatorId")).containsExactly(mia, zoe, lea);
  }

  private Json shown() {
    return asOperator()
        .get(acme("shortlists/" + list))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static Json shared(String secret) {
    return given()
        .header("Access-Token", secret)
        .get("/v1/shared-shortlist")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
