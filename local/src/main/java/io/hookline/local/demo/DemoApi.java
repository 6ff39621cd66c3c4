package io.hookline.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.local.machine.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * Sends JSON, patiently: a service that is busy, or has not heard yet what its sister was told a
 * moment ago, is asked again under the same idempotency key.
 */
final class DemoApi {

  private static final String JSON = "application/json";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<Integer> BUSY = Set.of(409, 429, 502, 503, 504);
  private static final Set<String> NOT_HEARD_YET = Set.of("BRAND_NOT_FOUND", "REFERENCE_UNKNOWN");
  private static final int TRIES = 12;
  private static final long LONGEST_PAUSE_MILLIS = 3_000;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Runnable stillWanted;

  /**
   * @param stillWanted called before each try, from several threads at once; what it throws ends
   *     the load
   */
  DemoApi(Runnable stillWanted) {
    this.stillWanted = stillWanted;
  }

  /**
   * @param headers names and values in turn
   * @return the answer's body
   * @throws Refusal if the answer is not a success
   */
  JsonNode post(String url, Object body, String... headers) throws InterruptedException {
    return send("POST", BodyPublishers.ofByteArray(bytes(body)), url, JSON, headers);
  }

  /** The same for a PUT. */
  JsonNode put(String url, Object body, String... headers) throws InterruptedException {
    return send("PUT", BodyPublishers.ofByteArray(bytes(body)), url, JSON, headers);
  }

  /** The same for a GET. */
  JsonNode get(String url, String... headers) throws InterruptedException {
    return send("GET", BodyPublishers.noBody(), url, JSON, headers);
  }

  /** The same for a file that is no JSON. */
  JsonNode postFile(String url, String type, String text, String... headers)
      throws InterruptedException {
    return send("POST", BodyPublishers.ofString(text), url, type, headers);
  }

  /** The same for a form, which is how tokens are asked for. */
  JsonNode postForm(String url, String form, String... headers) throws InterruptedException {
    return send(
        "POST", BodyPublishers.ofString(form), url, "application/x-www-form-urlencoded", headers);
  }

  private JsonNode send(
      String method, HttpRequest.BodyPublisher body, String url, String type, String... headers)
      throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .headers(headers)
            .method(method, body)
            .build();
    String trouble = "";
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      stillWanted.run();
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 2) {
          return json.readTree(answer.body());
        }
        trouble = "answered %d %s".formatted(answer.statusCode(), answer.body());
        if (!isPassing(answer)) {
          break;
        }
      } catch (IOException e) {
        trouble = "failed with " + e;
      }
      Thread.sleep(Math.min(100L << attempt, LONGEST_PAUSE_MILLIS));
    }
    throw new Refusal("%s %s %s".formatted(method, url, trouble));
  }

  private boolean isPassing(HttpResponse<String> answer) throws IOException {
    return BUSY.contains(answer.statusCode())
        || NOT_HEARD_YET.contains(json.readTree(answer.body()).path("code").asText());
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
