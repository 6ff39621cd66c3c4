package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.ShortlistFixtures.share;
import static io.hookline.creator.ShortlistFixtures.shortlist;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program sends as a client's form, which no browser would. */
@QuarkusTest
class ShortlistFormTextTest {

  private String id;
  private String candidate;
  private String secret;

  @BeforeEach
  void begin() {
    twoBrands();
    id = shortlist(campaign("Serum launch"), creator("mia"));
    candidate = shown().getString("candidates[0].id");
    secret = share(id).getString("secret");
  }

  @Test
  void aNameOrCommentThatCannotBeStoredIsRefusedWithAPage() {
    for (String[] text : new String[][] {{"Ada\u0000Lund", "Fine"}, {"Ada Lund", "Fi\u0000ne"}}) {
      Response answer = send(text[0], text[1]);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
      assertThat(answer.contentType()).startsWith("text/html");
      assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(answer.asString()).contains("U+0000").doesNotContain("\u0000");
      assertThat(shown().getString("candidates[0].decision")).isNull();
    }
    assertThat(send("Ada Lund", "Fine").statusCode()).isEqualTo(303);
  }

  private Response send(String name, String comment) {
    String page =
        given().cookie("hookline-shortlist", secret).get("/shortlists/open/" + id).asString();
    Matcher token = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return given()
        .redirects()
        .follow(false)
        .cookie("hookline-shortlist", secret)
        .header("Accept", "text/html")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("form", token.group(1))
        .formParam("name", name)
        .formParam("decision-" + candidate, "APPROVED")
        .formParam("comment-" + candidate, comment)
        .post("/shortlists/open/" + id);
  }

  private Json shown() {
    return asOperator().get(acme("shortlists/" + id)).as(Json.class);
  }
}
