package io.hookline.attribution.collect.redirect;

import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs get of a link that leads nowhere. */
@QuarkusTest
class DeadLinkTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  private static Response open(String accept, String path) {
    return given().header("Accept", accept).urlEncodingEnabled(false).get(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/l/nowhere", "/l/x", "/l/a%7Cb", "/l/%00", "/l/nowhere?utm_id=%70"})
  void aPersonReadsThatItLeadsNowhere(String path) {
    Response page = open(BROWSER, path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.asString())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<title>This link leads nowhere</title>")
        .contains("<h1>This link leads nowhere</h1>")
        .contains("name=\"viewport\"")
        .doesNotContain("nowhere?", "NOT_FOUND", "hookline", "Hookline", "traceId");
  }

  @Test
  void thePageHoldsAllThatItsPolicyLetsIn() {
    Response page = open(BROWSER, "/l/nowhere");
    String style = page.asString().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
    String hash =
        Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'sha256-" + hash + "'")
        .contains("frame-ancestors 'none'");
    assertThat(page.asString()).doesNotContain("http:", "https:", "<script", " style=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "application/problem+json, text/html;q=0.5",
        "text/html;q=0",
        "text/html, application/json"
      })
  void aProgramReadsAProblem(String accept) {
    expect(open(accept, "/l/nowhere"), 404, "NOT_FOUND");
  }

  @Test
  void elsewhereABrowserReadsAProblemToo() {
    expect(open(BROWSER, "/v1/nowhere"), 404, "NOT_FOUND");
  }
}
