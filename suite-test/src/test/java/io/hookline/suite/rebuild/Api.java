package io.hookline.suite.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.local.SuiteFixture;
import io.hookline.local.guide.Guide;
import io.hookline.local.service.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The reporting-service as an administrator of the agency speaks to it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String issuer;
  private final String secret;
  private final String reporting;

  Api(SuiteFixture suite, Guide guide) {
    issuer = suite.ports().issuer();
    secret = guide.demoSecret();
    reporting = Service.REPORTING.url(suite.ports());
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path), 200);
  }

  JsonNode post(String path, int expected) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.noBody()), expected);
  }

  private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(reporting + path))
        .header("Authorization", "Bearer " + token());
  }

  private String token() throws IOException, InterruptedException {
    return send(
            HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=hookline-demo&client_secret="
                            + secret)),
            200)
        .path("access_token")
        .textValue();
  }

  private JsonNode send(HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    return JSON.readTree(answer.body());
  }
}
