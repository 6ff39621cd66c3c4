package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One video is one post. */
@QuarkusTest
class PostVideoTest {

  private static final String ID = "7412345678901234567";
  private static final String URL = "https://www.tiktok.com/@miawong/video/" + ID;

  private String series;

  @BeforeEach
  void aSeries() {
    Fixtures.twoBrands();
    series = series();
  }

  @Test
  void theSameVideoByAnotherAddressIsTheSamePost() {
    String first = out(url(URL)).statusCode(201).extract().as(Json.class).get("id");
    for (String spelling :
        List.of(
            URL + "?lang=de",
            "https://m.tiktok.com/v/" + ID + ".html",
            "http://www.TikTok.com/@/video/" + ID + "/")) {
      out(url(spelling))
          .statusCode(409)
          .body(at("code", equalTo("POST_VIDEO_TAKEN")))
          .body(at("detail", containsString(first)));
    }
    publish(planned(series), url(URL))
        .statusCode(409)
        .body(at("code", equalTo("POST_VIDEO_TAKEN")))
        .body(at("detail", containsString(first)));
    assertThat(found("?networkPostId=" + ID)).containsExactly(first);
    assertThat(found("?networkPostId=7412345678901234568")).isEmpty();
  }

  @Test
  void aShortLinkIsKeptUntilTheIdIsKnown() {
    String link = "https://vm.tiktok.com/ZMRtL2yVX/";
    String first =
        out(url(link))
            .statusCode(201)
            .body(at("url", equalTo(link)))
            .body(at("networkPostId", nullValue()))
            .extract()
            .as(Json.class)
            .get("id");
    out(url(link))
        .statusCode(409)
        .body(at("code", equalTo("POST_ADDRESS_TAKEN")))
        .body(at("detail", containsString(first)));
    out(url("https://vt.tiktok.com/ZSpdohha/") + ", \"networkPostId\": \"" + ID + "\"")
        .statusCode(201)
        .body(at("networkPostId", equalTo(ID)));
    out(url(URL)).statusCode(409).body(at("code", equalTo("POST_VIDEO_TAKEN")));
  }

  @Test
  void aShortLinkIsOnePostInAnySpellingAndWhetherOrNotTheIdIsKnown() {
    String unknown = taken("https://vm.tiktok.com/ZMRtL2yVX", "");
    String known = taken("https://vt.tiktok.com/ZSpdohha/", ", \"networkPostId\": \"" + ID + "\"");
    for (String other : List.of("", ", \"networkPostId\": \"7412345678901234568\"")) {
      for (String spelling : List.of("", "/", "?k=1")) {
        refused("http://vm.tiktok.com/ZMRtL2yVX" + spelling, other, unknown);
        refused("https://vt.TikTok.com/ZSpdohha" + spelling, other, known);
      }
    }
    publish(planned(series), url("https://vt.tiktok.com/ZSpdohha"))
        .statusCode(409)
        .body(at("code", equalTo("POST_ADDRESS_TAKEN")));
    taken("https://vm.tiktok.com/zmrtl2yvx", "");
  }

  private String taken(String link, String id) {
    return out(url(link) + id)
        .statusCode(201)
        .body(at("url", equalTo(link.replaceFirst("/?$", "/"))))
        .extract()
        .as(Json.class)
        .get("id");
  }

  private void refused(String link, String id, String post) {
    out(url(link) + id)
        .statusCode(409)
        .body(at("code", equalTo("POST_ADDRESS_TAKEN")))
        .body(at("detail", containsString(post)));
  }

  @Test
  void theNumberByWhichTheGraphApiKnowsAPostIsNoAddress() {
    operator()
        .body(
            """
            {"network": "INSTAGRAM", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", "networkPostId": "17895695668004550"}"""
                .formatted(daysAgo(1)))
        .post(acme("/posts"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("networkPostId")));
  }

  @Test
  void anIdAloneIsEnough() {
    out("\"networkPostId\": \"" + ID + "\"")
        .statusCode(201)
        .body(at("networkPostId", equalTo(ID)))
        .body(at("url", equalTo("https://www.tiktok.com/@/video/" + ID)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"url\": \"https://www.youtube.com/shorts/aqz-KE-bpKQ\" | 422 | url",
        "\"url\": \"https://acme.example/video\" | 422 | url",
        "\"url\": \"https://www.tiktok.com/@miawong\" | 422 | url",
        "\"url\": \"https://www.tiktok.com/@miawong/video/undefined\" | 422 | url",
        "\"networkPostId\": \"v_pub_file~v2-1.7412345678901234567\" | 422 | networkPostId",
        "\"networkPostId\": \"7.41234567890123E18\" | 422 | networkPostId",
        "\"networkPostId\": 7412345678901234567 | 400 | networkPostId",
        "\"networkPostId\": 7412345678901234500.0 | 400 | networkPostId",
        "\"url\": \"https://www.tiktok.com/@m/video/7412345678901234567\", \"networkPostId\":"
            + " \"7412345678901234568\" | 422 | networkPostId"
      })
  void whatIsNoVideoOfTheNetworkIsNamed(String fields, int status, String field) {
    out(fields).statusCode(status).body(at("violations[*].field", contains(field)));
    assertThat(found("")).isEmpty();
  }

  @Test
  void anotherBrandMayHaveTheSameVideo() {
    out(url(URL)).statusCode(201);
    Fixtures.as(io.hookline.kit.test.Tokens.operator(Fixtures.NORDLYS))
        .body(
            """
            {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", "url": "%s"}"""
                .formatted(daysAgo(1), URL))
        .post("/v1/brands/" + Fixtures.NORDLYS + "/posts")
        .then()
        .statusCode(201);
  }

  private static String url(String address) {
    return "\"url\": \"" + address + "\"";
  }

  private ValidatableResponse out(String fields) {
    return operator()
        .body(
            """
            {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", %s}"""
                .formatted(series, daysAgo(1), fields))
        .post(acme("/posts"))
        .then();
  }

  private static ValidatableResponse publish(String post, String fields) {
    return operator()
        .body("{\"publishedAt\": \"%s\", %s}".formatted(daysAgo(1), fields))
        .post(acme("/posts/" + post + "/publish"))
        .then();
  }

  private static List<String> found(String query) {
    return operator()
        .get(acme("/posts" + query))
        .then()
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
