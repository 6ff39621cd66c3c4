package io.hookline.content.measure.tiktok;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;

/** How a request to {@link TikTokServer} fails. */
public record Fault(ResponseDefinitionBuilder response) {

  private static final String HTML =
      "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";

  /** As TikTok tells most errors: with HTTP status 200. */
  public static Fault code(int code) {
    return of(Said.code(code, "Message of TikTok that may repeat what was sent: " + code));
  }

  public static Fault tooManyRequests() {
    return code(40100);
  }

  public static Fault tooManyRequests(Duration retryAfter) {
    return new Fault(
        Said.code(40100, "App reaches the QPS limit.")
            .builder()
            .withHeader("Retry-After", String.valueOf(retryAfter.toSeconds())));
  }

  public static Fault tokenRevoked() {
    return of(Said.code(40105, "Access token is incorrect or has been revoked."));
  }

  public static Fault badGateway() {
    return status(502, HTML);
  }

  public static Fault status(int status, String body) {
    return new Fault(aResponse().withStatus(status).withBody(body));
  }

  public static Fault redirect(String to) {
    return new Fault(aResponse().withStatus(302).withHeader("Location", to));
  }

  /** An answer of success with this data, whatever was asked. */
  public static Fault data(String json) {
    return status(
        200, "{\"code\":0,\"message\":\"OK\",\"request_id\":\"r-1\",\"data\":" + json + "}");
  }

  public static Fault late(Duration delay) {
    return new Fault(Said.code(0, "OK").builder().withFixedDelay((int) delay.toMillis()));
  }

  public static Fault connectionBroken() {
    return new Fault(
        aResponse().withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER));
  }

  private static Fault of(Said said) {
    return new Fault(said.builder());
  }

  ResponseDefinition definition() {
    return response.build();
  }
}
