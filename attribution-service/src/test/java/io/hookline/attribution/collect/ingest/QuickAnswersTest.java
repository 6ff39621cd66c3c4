package io.hookline.attribution.collect.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered without the framework's operation is answered as the operation would. */
@QuarkusTest
class QuickAnswersTest {

  private static final Set<String> OF_ITS_OWN = Set.of("x-request-id", "ratelimit", "date");

  /** Of a compressed body, which has ids; and identity, which says nothing. */
  private static final Set<String> WITHOUT_MEANING = Set.of("content-length", "content-encoding");

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    shop.purchase("before", null).post();
  }

  private static Map<String, String> headers(Response answer) {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : answer.headers()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      headers.put(
          name,
          OF_ITS_OWN.contains(name)
              ? "its own"
              : header.getValue().replaceAll("hlclid=[^&]*", "hlclid=its-own"));
    }
    headers.keySet().removeAll(WITHOUT_MEANING);
    return headers;
  }

  private Response track(String accept, String data) {
    String body =
        "{\"event_source\": \"web\", \"event_source_id\": \"%s\", \"data\": %s}"
            .formatted(shop.code(), data);
    return given()
        .header("Access-Token", shop.accessToken())
        .header("Accept", accept)
        .contentType("application/json")
        .body(body)
        .post(Shop.TRACK);
  }

  /** A quality is out of the ordinary, and changes nothing. */
  private void sameAnswers(String data, String again, int code) {
    Response quick = track("application/json", data);
    Response operation = track("application/json;q=0.9", again);
    assertThat(quick.as(Json.class).getInt("code")).as(quick.asString()).isEqualTo(code);
    assertThat(headers(quick)).isEqualTo(headers(operation));
    assertThat(quick.asString().replaceAll(ID, "id").replace("event-1", "event-2"))
        .isEqualTo(operation.asString().replaceAll(ID, "id"));
  }

  @Test
  void eventsGetTheSameAnswer() {
    sameAnswers(
        "[" + shop.purchase("1", null).json() + "]",
        "[" + shop.purchase("2", null).json() + "]",
        0);
    sameAnswers("[{}]", "[{}]", 40002);
    sameAnswers("[]", "[]", 40002);
    sameAnswers("[", "[", 40002);
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(3);
    assertThat(given().get("/q/metrics").asString())
        .contains("uri=\"/open_api/{version}/event/track\"")
        .doesNotContain("method=\"POST\",outcome=\"SUCCESS\",status=\"200\",uri=\"UNKNOWN\"");
  }

  /** An encoded letter is out of the ordinary, and changes nothing. */
  @Test
  void visitsAreLedToTheSamePlace() {
    String slug = Fixtures.link(null).getString("slug");
    Response quick = visit(slug, "utm_campaign=spring&ttclid=E.C.P.1");
    Response operation = visit(slug, "utm_campaign=s%70ring&ttclid=E.C.P.1");
    assertThat(quick.statusCode()).isEqualTo(operation.statusCode()).isEqualTo(302);
    assertThat(quick.header("Location")).contains("hlclid=", "ttclid=E.C.P.1", "spring");
    assertThat(headers(quick)).isEqualTo(headers(operation));
    assertThat(Fixtures.count("select count(*) from touch where ttclid = 'E.C.P.1'")).isEqualTo(2);
  }

  /** Both for a program and for a person with a browser. */
  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/html,application/xhtml+xml,*/*;q=0.8"})
  void aLinkThatLeadsNowhereIsRefusedInTheSameWay(String accept) {
    Response quick = visit(accept, "nowhere", "utm_campaign=spring");
    Response operation = visit(accept, "nowhere", "utm_campaign=s%70ring");
    assertThat(quick.statusCode()).isEqualTo(operation.statusCode()).isEqualTo(404);
    assertThat(headers(quick)).isEqualTo(headers(operation));
    assertThat(quick.asString().replaceAll("[0-9a-f]{32}", "trace"))
        .isEqualTo(operation.asString().replaceAll("[0-9a-f]{32}", "trace"));
  }

  private static Response visit(String slug, String query) {
    return visit("*/*", slug, query);
  }

  private static Response visit(String accept, String slug, String query) {
    return given()
        .header("Accept", accept)
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .get("/l/" + slug + "?" + query);
  }
}
