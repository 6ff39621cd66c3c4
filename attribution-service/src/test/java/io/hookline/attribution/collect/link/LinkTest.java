package io.hookline.attribution.collect.link;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LinkTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Response create(String brand, String body) {
    return as(Tokens.operator(brand)).body(body).post("/v1/brands/" + brand + "/links");
  }

  private static RequestSpecification visitor() {
    return given().redirects().follow(false);
  }

  @Test
  void aLinkTellsItsAddresses() {
    UUID creator = Sisters.creator(ACME);
    Response answer =
        create(
            ACME,
            """
            {"creatorId": "%s", "destinationUrl": "https://shop.example/serum?size=30#buy",
             "utm": {"source": "tiktok", "campaign": "spring sale"}, "slug": "mia-serum"}"""
                .formatted(creator));
    Json link = answer.as(Json.class);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(link.getString("shortUrl")).endsWith("/l/mia-serum");
    assertThat(link.getString("landingUrl"))
        .isEqualTo(
            "https://shop.example/serum?size=30&utm_source=tiktok&utm_campaign=spring%20sale#buy");
    assertThat(link.getString("creatorId")).isEqualTo(creator.toString());
    assertThat(as(Tokens.analyst(ACME)).get(answer.header("Location")).asString())
        .isEqualTo(answer.asString());
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type = 'io.hookline.attribution.LinkCreated'"))
        .isEqualTo(1);
  }

  @Test
  void aLinkMayBeOfACampaignOfItsBrand() {
    UUID campaign = Sisters.campaign(ACME);
    String body = "{\"destinationUrl\": \"https://shop.example\", \"campaignId\": \"%s\"}";
    Json link =
        create(ACME, body.formatted(campaign)).then().statusCode(201).extract().as(Json.class);
    assertThat(link.getString("campaignId")).isEqualTo(campaign.toString());
    assertThat(Fixtures.lastEvent("links/" + link.getString("id")).getString("campaignId"))
        .isEqualTo(campaign.toString());
    Json refused =
        ProblemShape.expect(create(NORDLYS, body.formatted(campaign)), 422, "REFERENCE_UNKNOWN");
    assertThat(refused.getList("violations[*].field")).containsExactly("campaignId");
  }

  @Test
  void slugsAreUniqueAcrossBrandsAndMadeUpWhenMissing() {
    String body =
        """
        {"destinationUrl": "https://shop.example", "slug": "serum"}""";
    create(ACME, body).then().statusCode(201);
    Response taken = create(NORDLYS, body);
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.as(Json.class).getString("code")).isEqualTo("SLUG_TAKEN");
    assertThat(
            create(NORDLYS, "{\"destinationUrl\": \"https://shop.example\"}")
                .as(Json.class)
                .getString("slug"))
        .matches("[0-9A-Za-z]{7}");
  }

  @Test
  void aCreatorOfAnotherBrandIsUnknown() {
    UUID theirs = Sisters.creator(NORDLYS);
    Response answer =
        create(
            ACME,
            """
            {"creatorId": "%s", "destinationUrl": "https://shop.example"}"""
                .formatted(theirs));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.as(Json.class).getString("code")).isEqualTo("REFERENCE_UNKNOWN");
    assertThat(answer.as(Json.class).getList("violations[*].field")).containsExactly("creatorId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://shop.example",
        "//shop.example",
        "/serum",
        "https://",
        "https://shop.example@evil.example/",
        "https://shop.example/a b",
        "https://shop.example:0/",
        "https://shop.example:99999/",
        "https://sh|op.example/"
      })
  void onlyWebAddressesAreDestinations(String url) {
    Response answer = create(ACME, "{\"destinationUrl\": \"" + url + "\"}");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    assertThat(answer.as(Json.class).getList("violations[*].field"))
        .containsExactly("destinationUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8083/l/mia-serum",
        "https://LOCALHOST:8083/l/x?utm_source=tiktok#top",
        "http://localhost.:8083/l/",
        "http://localhost:8083//l/./mia",
        "http://localhost:8083/shop/../l/mia",
        "http://localhost:8083/%6C/mia",
        "http://localhost:8083/l%2Fmia"
      })
  void aLinkDoesNotLeadToALink(String url) {
    Response answer = create(ACME, "{\"destinationUrl\": \"" + url + "\"}");
    Json problem = ProblemShape.expect(answer, 422, "DESTINATION_IS_A_LINK");
    assertThat(problem.getList("violations[*].field")).containsExactly("destinationUrl");
    assertThat(Fixtures.count("select count(*) from link")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8083/lipstick",
        "http://localhost:8083/shop/l/x",
        "http://localhost:8080/l/x",
        "https://shop.example/l/x",
        "https://localhost.shop.example:8083/l/x",
        "https://shop.example/?to=http://localhost:8083/l/x"
      })
  void elsewhereIsNoLinkOfThisService(String url) {
    create(ACME, "{\"destinationUrl\": \"" + url + "\"}").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "/søk?q=bl%C3%A5#år, /s%C3%B8k?q=bl%C3%A5#%C3%A5r",
    "/łódź/100%25, /%C5%82%C3%B3d%C5%BA/100%25",
    "/?by=łódź, /?by=%C5%82%C3%B3d%C5%BA",
    "/👍, /%F0%9F%91%8D"
  })
  void lettersOfEveryLanguageLeadToTheirPage(String path, String landing) {
    Json link =
        create(ACME, "{\"destinationUrl\": \"https://shop.example" + path + "\"}").as(Json.class);
    assertThat(link.getString("destinationUrl")).isEqualTo("https://shop.example" + path);
    assertThat(link.getString("landingUrl")).isEqualTo("https://shop.example" + landing);
    assertThat(visitor().head("/l/" + link.getString("slug")).header("Location"))
        .isEqualTo("https://shop.example" + landing);
  }

  @ParameterizedTest
  @CsvSource({
    "https://münchen.example/k, https://xn--mnchen-3ya.example/k",
    "https://my_store.example/x, https://my_store.example/x",
    "https://shop.example/?filter=red|blue, https://shop.example/?filter=red|blue",
    "https://shop.example/?q={id}, https://shop.example/?q={id}",
    "https://shop.example/?d=50%, https://shop.example/?d=50%"
  })
  void addressesThatBrowsersUnderstandAreSentAsBrowsersSendThem(String url, String landing) {
    Json link = create(ACME, "{\"destinationUrl\": \"" + url + "\"}").as(Json.class);
    assertThat(link.getString("landingUrl")).isEqualTo(landing);
    assertThat(visitor().head("/l/" + link.getString("slug")).header("Location"))
        .isEqualTo(landing);
  }

  @Test
  void aRefusedAddressSaysWhichCharacter() {
    Response answer = create(ACME, "{\"destinationUrl\": \"https://s{}.example/\"}");
    assertThat(answer.as(Json.class).getString("violations[0].message"))
        .isEqualTo("must not hold the character {");
  }
}
