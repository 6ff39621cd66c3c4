package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.ShortlistFixtures.share;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people of a client have the page open at once: each with a link, or both with the same. */
@QuarkusTest
class TwoClientsTest {

  private String id;
  private String secret;
  private String mia;
  private String zoe;
  private String seenOfMia;

  @BeforeEach
  void begin() {
    twoBrands();
    id =
        asOperator()
            .body(
                """
                {"campaignId": "%s", "name": "First round",
                 "candidates": [{"creatorId": "%s"}, {"creatorId": "%s"}]}"""
                    .formatted(campaign("Serum launch"), creator("mia"), creator("zoe")))
            .post(acme("shortlists"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    secret = share(id).getString("secret");
    mia = now().getString("candidates[0].id");
    zoe = now().getString("candidates[1].id");
    seenOfMia = field("seen-" + mia);
  }

  @Test
  void whoAnswersAboutOneLeavesWhatTheOtherSaidOfTheRest() {
    assertThat(send(adaAboutMia()).statusCode()).isEqualTo(303);
    Response bo =
        send(
            form("Bo Lind")
                .formParam("seen-" + mia, seenOfMia)
                .formParam("comment-" + mia, "")
                .formParam("decision-" + zoe, "DECLINED")
                .formParam("comment-" + zoe, ""));
    assertThat(bo.statusCode()).isEqualTo(303);
    Json both = now();
    assertThat(both.getList("candidates[*].decision")).containsExactly("APPROVED", "DECLINED");
    assertThat(both.getList("candidates[*].decidedBy")).containsExactly("Ada Lund", "Bo Lind");
    assertThat(both.getString("candidates[0].clientComment")).isEqualTo("Only in October");
  }

  @Test
  void whatTheOtherDecidedMeanwhileIsShownBeforeItIsOverwritten() {
    send(adaAboutMia());
    Response bo =
        send(
            form("Bo Lind")
                .formParam("seen-" + mia, seenOfMia)
                .formParam("decision-" + mia, "DECLINED")
                .formParam("comment-" + mia, "Too young")
                .formParam("decision-" + zoe, "APPROVED")
                .formParam("comment-" + zoe, ""));
    assertThat(bo.statusCode()).isEqualTo(422);
    assertThat(bo.asString())
        .contains(
            "Meanwhile Ada Lund has approved mia and wrote: “Only in October”",
            "Nothing was sent yet",
            "Too young");
    assertThat(now().getList("candidates[*].decision")).containsExactly("APPROVED", null);
    Response again =
        send(
            form("Bo Lind")
                .formParam("seen-" + mia, value(bo.asString(), "seen-" + mia))
                .formParam("decision-" + mia, "DECLINED")
                .formParam("comment-" + mia, "Too young"));
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(now().getString("candidates[0].decidedBy")).isEqualTo("Bo Lind");
    assertThat(decisions()).containsExactly("DECLINED", "APPROVED");
  }

  @Test
  void whoIsProposedMeanwhileStaysAsTheOtherSaid() {
    String lea = creator("lea");
    Json before = now();
    asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"name": "First round", "candidates": [
              {"creatorId": "%s"}, {"creatorId": "%s"}, {"creatorId": "%s"}]}"""
                .formatted(
                    before.getString("candidates[0].creatorId"),
                    before.getString("candidates[1].creatorId"),
                    lea))
        .put(acme("shortlists/" + id))
        .then()
        .statusCode(200);
    String third = now().getString("candidates[2].id");
    send(
        form("Ada Lund")
            .formParam("decision-" + third, "APPROVED")
            .formParam("comment-" + third, "She is new"));
    send(form("Bo Lind").formParam("decision-" + zoe, "APPROVED").formParam("comment-" + zoe, ""));
    assertThat(now().getString("candidates[2].clientComment")).isEqualTo("She is new");
    assertThat(now().getString("candidates[2].decidedBy")).isEqualTo("Ada Lund");
  }

  @Test
  void whatIsSentTwiceIsOneAnswer() {
    assertThat(send(adaAboutMia()).statusCode()).isEqualTo(303);
    assertThat(send(adaAboutMia()).statusCode()).isEqualTo(303);
    assertThat(decisions()).containsExactly("APPROVED");
  }

  private RequestSpecification adaAboutMia() {
    return form("Ada Lund")
        .formParam("seen-" + mia, seenOfMia)
        .formParam("decision-" + mia, "APPROVED")
        .formParam("comment-" + mia, "Only in October");
  }

  private RequestSpecification form(String name) {
    return given()
        .redirects()
        .follow(false)
        .cookie("hookline-shortlist", secret)
        .header("Accept", "text/html")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("form", field("form"))
        .formParam("name", name);
  }

  private Response send(RequestSpecification form) {
    return form.post("/shortlists/open/" + id);
  }

  /** What a hidden field of the page holds. */
  private String field(String name) {
    return value(
        given()
            .cookie("hookline-shortlist", secret)
            .header("Accept", "text/html")
            .get("/shortlists/open/" + id)
            .asString(),
        name);
  }

  private static String value(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
    return field.find() ? field.group(1) : "";
  }

  private Json now() {
    return asOperator().get(acme("shortlists/" + id)).as(Json.class);
  }

  private List<Object> decisions() {
    return asOperator()
        .get(acme("shortlists/" + id + "/decisions"))
        .as(Json.class)
        .getList("items[*].decision");
  }
}
