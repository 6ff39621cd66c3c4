package io.hookline.attribution.collect.link;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkLifeTest {

  private static final String LINKS = "/v1/brands/" + ACME + "/links";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Json create(String body) {
    return as(Tokens.operator(ACME))
        .body(body)
        .post(LINKS)
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static Response put(Json link, String body) {
    return as(Tokens.operator(ACME))
        .header("If-Match", "\"" + link.getInt("version") + "\"")
        .body(body)
        .put(LINKS + "/" + link.getString("id"));
  }

  private static Response archive(Json link) {
    return as(Tokens.operator(ACME)).post(LINKS + "/" + link.getString("id") + "/archive");
  }

  @Test
  void whereALinkLeadsCanChangeAndItsSlugStays() {
    UUID creator = Sisters.creator(ACME);
    Json link =
        create(
            """
            {"creatorId": "%s", "destinationUrl": "https://shop.example/a", "slug": "mia-serum"}"""
                .formatted(creator));
    assertThat(link.getString("kind")).isEqualTo("CREATOR");
    String body =
        """
        {"kind": "BIO", "destinationUrl": "https://shop.example/b", "utm": {"source": "tiktok"},
         "validUntil": "2027-01-01T00:00:00Z", "fallbackUrl": "https://shop.example/over"}""";
    Json changed = put(link, body).then().statusCode(200).extract().as(Json.class);
    assertThat(changed.getString("landingUrl"))
        .isEqualTo("https://shop.example/b?utm_source=tiktok");
    assertThat(changed.getString("slug")).isEqualTo("mia-serum");
    assertThat(changed.getString("creatorId")).isEqualTo(creator.toString());
    assertThat(changed.getString("kind")).isEqualTo("BIO");
    assertThat(changed.getString("fallbackUrl")).isEqualTo("https://shop.example/over");
    ProblemShape.expect(put(link, body), 412, "STALE");
    Json event = Fixtures.lastEvent("links/" + link.getString("id"));
    assertThat(event.getString("landingUrl")).isEqualTo(changed.getString("landingUrl"));
  }

  @Test
  void anArchivedLinkStaysAsItIs() {
    Json link = create("{\"destinationUrl\": \"https://shop.example/a\", \"slug\": \"old\"}");
    Json archived = archive(link).then().statusCode(200).extract().as(Json.class);
    assertThat(archived.getString("archivedAt")).isNotNull();
    ProblemShape.expect(archive(link), 409, "LINK_ARCHIVED");
    ProblemShape.expect(
        put(archived, "{\"kind\": \"OTHER\", \"destinationUrl\": \"https://shop.example/b\"}"),
        409,
        "LINK_ARCHIVED");
    ProblemShape.expect(
        as(Tokens.operator(ACME))
            .body("{\"destinationUrl\": \"https://shop.example/a\", \"slug\": \"old\"}")
            .post(LINKS),
        409,
        "SLUG_TAKEN");
  }

  @Test
  void macrosAreForTheAdToFillIn() {
    Json link =
        create(
            """
            {"destinationUrl": "https://shop.example/a", "slug": "ad-serum",
             "utm": {"source": "tiktok", "medium": "paid", "campaign": "__CAMPAIGN_NAME__",
                     "content": "__CID_NAME__"}}""");
    assertThat(link.getString("landingUrl"))
        .isEqualTo("https://shop.example/a?utm_source=tiktok&utm_medium=paid");
    assertThat(link.getString("adUrl"))
        .endsWith("/l/ad-serum?utm_campaign=__CAMPAIGN_NAME__&utm_content=__CID_NAME__");
    assertThat(link.getString("utm.campaign")).isEqualTo("__CAMPAIGN_NAME__");
    Response unknown =
        as(Tokens.operator(ACME))
            .body(
                """
                {"destinationUrl": "https://shop.example/a", "utm": {"campaign": "__ADSET__"}}""")
            .post(LINKS);
    Json problem = ProblemShape.expect(unknown, 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("utm.campaign");
  }

  @Test
  void linksAreFoundByWhereTheyStand() {
    UUID creator = Sisters.creator(ACME);
    UUID post = UUID.randomUUID();
    create("{\"kind\": \"BIO\", \"destinationUrl\": \"https://shop.example/a\"}");
    Json second =
        create(
            """
            {"kind": "POST", "destinationUrl": "https://shop.example/a", "creatorId": "%s",
             "postId": "%s"}"""
                .formatted(creator, post));
    for (String query : new String[] {"kind=POST", "creatorId=" + creator, "postId=" + post}) {
      assertThat(Fixtures.read("/links?" + query).getList("items[*].id"))
          .as(query)
          .containsExactly(second.getString("id"));
    }
  }

  @Test
  void aLinkIsValidForSomeTimeAtLeast() {
    Response refused =
        as(Tokens.operator(ACME))
            .body(
                """
                {"destinationUrl": "https://shop.example/a", "validFrom": "2026-12-01T00:00:00Z",
                 "validUntil": "2026-12-01T00:00:00Z"}""")
            .post(LINKS);
    Json problem = ProblemShape.expect(refused, 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("validUntil");
    Response circle =
        as(Tokens.operator(ACME))
            .body(
                """
                {"destinationUrl": "https://shop.example/a",
                 "fallbackUrl": "http://localhost:8083/l/other"}""")
            .post(LINKS);
    problem = ProblemShape.expect(circle, 422, "DESTINATION_IS_A_LINK");
    assertThat(problem.getList("violations[*].field")).containsExactly("fallbackUrl");
  }

  @Test
  void printedSlugsCanBeTyped() {
    for (int i = 0; i < 20; i++) {
      assertThat(
              create("{\"kind\": \"PRINT\", \"destinationUrl\": \"https://shop.example/a\"}")
                  .getString("slug"))
          .matches("[2-9a-hjkmnp-z]{7}");
    }
  }
}
