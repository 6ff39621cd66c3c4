package io.hookline.reporting.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads, and a program, whatever it is that refuses the request. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class ErrorPageTest {

  private static final String BROWSER = "text/html,*/*;q=0.8";

  @Inject ErrorPage page;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/reports/%zz | 400 | text/html,*/*;q=0.8 | <h1>",
        "/reports/log-out | 405 | text/html,*/*;q=0.8 | <h1>You were not logged out</h1>",
        "/reports/logged-out | 406 | image/png | <h1>Your browser did not ask for a page</h1>"
      })
  void aPersonReadsAPage(String path, int status, String accept, String words) {
    Answer answer = RawHttp.get(path, Map.of("Accept", accept));
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(answer.header("Content-Security-Policy")).contains("form-action 'self' http");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains(words);
  }

  @Test
  void anotherSitesLogOutIsNoMatterOfRoles() {
    Map<String, String> headers = Map.of("Accept", BROWSER, "Sec-Fetch-Site", "cross-site");
    Answer answer = RawHttp.send("POST", "/reports/log-out", headers, null);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body())
        .contains("<h1>You were not logged out</h1>", "Another site asked for it.")
        .doesNotContain("role");
  }

  @Test
  void whoComesTooOftenIsAskedToWait() {
    assertThat(page.html(ProblemBody.of(CommonProblem.TOO_MANY_REQUESTS, "1 s", "/reports")))
        .contains("<h1>Too many visits at once</h1>", "Please wait a minute");
  }

  @Test
  void aProgramThatWantsJsonReadsAProblem() {
    Answer answer = RawHttp.get("/reports/log-out", Map.of("Accept", "application/json"));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }
}
