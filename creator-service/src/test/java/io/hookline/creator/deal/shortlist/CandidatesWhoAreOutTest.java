package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.ShortlistFixtures.share;
import static io.hookline.creator.ShortlistFixtures.shortlist;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client is not asked about somebody with whom the agency cannot work any more. */
@QuarkusTest
class CandidatesWhoAreOutTest {

  private String mia;
  private String id;
  private String secret;
  private String candidate;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    id = shortlist(campaign("Serum launch"), mia);
    secret = share(id).getString("secret");
    candidate = shared().getString("candidates[0].id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARCHIVED", "BANNED"})
  void whoIsOutIsNotDecidedAbout(String out) {
    assertThat(shared().getBoolean("candidates[0].available")).isTrue();
    move(out);
    assertThat(shared().getBoolean("candidates[0].available")).isFalse();
    assertThat(shared().toString()).as("why is the agency's").doesNotContain(out);
    expect(decide("APPROVED"), 409, "SHORTLIST_CANDIDATE_OUT");
    assertThat(page())
        .contains("Not available any more", "This shortlist has nobody who waits for your answer.")
        .doesNotContain("decision-" + candidate);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void whatWasDecidedBeforeStays() {
    decide("APPROVED").then().statusCode(200);
    move("BANNED");
    assertThat(shared().getString("candidates[0].decision")).isEqualTo("APPROVED");
    expect(decide("DECLINED"), 409, "SHORTLIST_CANDIDATE_OUT");
    assertThat(page()).contains("Not available any more", "Approved by Ada Lund");
    assertThat(decisions()).containsExactly("APPROVED");
  }

  private void move(String to) {
    asOperator()
        .body("{\"to\": \"" + to + "\", \"reason\": \"Bought followers\"}")
        .post(acme("creators/" + mia + "/move"))
        .then()
        .statusCode(200);
  }

  private Json shared() {
    return given().header("Access-Token", secret).get("/v1/shared-shortlist").as(Json.class);
  }

  private Response decide(String decision) {
    return given()
        .header("Access-Token", secret)
        .contentType("application/json")
        .body("{\"decision\": \"" + decision + "\", \"name\": \"Ada Lund\"}")
        .put("/v1/shared-shortlist/candidates/" + candidate + "/decision");
  }

  private String page() {
    return given()
        .cookie("hookline-shortlist", secret)
        .header("Accept", "text/html")
        .get("/shortlists/open/" + id)
        .asString();
  }

  private java.util.List<Object> decisions() {
    return asOperator()
        .get(acme("shortlists/" + id + "/decisions"))
        .as(Json.class)
        .getList("items[*].decision");
  }
}
