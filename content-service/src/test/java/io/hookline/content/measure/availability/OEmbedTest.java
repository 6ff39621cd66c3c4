package io.hookline.content.measure.availability;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.hookline.content.network.Network;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What networks answer at their public addresses, and what follows. */
class OEmbedTest {

  private static final String VIDEO = "https://www.tiktok.com/@/video/7412345678901234567";
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static WireMockServer server;
  private static Vertx vertx;
  private static OEmbed networks;

  /** Quick, and of this server. */
  private record Config(URI tiktokUrl, URI youtubeUrl, Duration timeout)
      implements AvailabilityConfig {

    @Override
    public boolean enabled() {
      return false;
    }

    @Override
    public Duration every() {
      return Duration.ofDays(7);
    }

    @Override
    public Duration missingEvery() {
      return Duration.ofDays(30);
    }

    @Override
    public Duration apart() {
      return Duration.ofHours(12);
    }

    @Override
    public int mostMissing() {
      return 20;
    }

    @Override
    public Duration pause() {
      return Duration.ofSeconds(2);
    }

    @Override
    public Duration firstRetry() {
      return Duration.ofMinutes(10);
    }

    @Override
    public Duration longestRetry() {
      return Duration.ofDays(1);
    }
  }

  @BeforeAll
  static void begin() {
    server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    vertx = Vertx.vertx();
    URI url = URI.create(server.baseUrl());
    networks =
        new OEmbed(
            vertx,
            new Config(url, URI.create(url + "/"), Duration.ofSeconds(2)),
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterAll
  static void end() {
    networks.close();
    vertx.close();
    server.stop();
  }

  @BeforeEach
  void reset() {
    server.resetAll();
  }

  private static Verdict ask(Network network, boolean shortLink, ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
    return networks.ask(network, VIDEO, shortLink);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TIKTOK | 200 | {\"title\": \"Retinol?\", \"html\": \"<blockquote>\"} | AVAILABLE",
        "TIKTOK | 404 | {\"code\": 404} | GONE",
        "TIKTOK | 404 | `` | GONE",
        "TIKTOK | 400 | {\"code\": 400, \"message\": \"Something went wrong\"} | GONE",
        "TIKTOK | 200 | {\"code\": 400, \"message\": \"Something went wrong\"} | GONE",
        "YOUTUBE | 200 | {\"title\": \"Retinol?\", \"type\": \"video\"} | AVAILABLE",
        "YOUTUBE | 404 | Not Found | GONE",
        "YOUTUBE | 400 | Bad Request | GONE",
        "YOUTUBE | 403 | Forbidden | PRIVATE",
        "YOUTUBE | 200 | Forbidden | PRIVATE",
        "YOUTUBE | 401 | Unauthorized | ",
        "TIKTOK | 401 | Unauthorized | ",
        "TIKTOK | 403 | Forbidden | ",
        "TIKTOK | 301 | `` | ",
        "TIKTOK | 200 | {} | ",
        "TIKTOK | 200 | [] | ",
        "TIKTOK | 200 | not JSON | ",
        "TIKTOK | 200 | <html>Verify to continue</html> | ",
        "TIKTOK | 404 | <html>Not found</html> | ",
        "YOUTUBE | 403 | <!DOCTYPE html> | ",
        "TIKTOK | 429 | `` | ",
        "TIKTOK | 502 | <html>Bad Gateway</html> | ",
        "YOUTUBE | 500 | {\"title\": \"x\"} | "
      })
  void onlyWhatIsDefiniteIsAState(
      Network network, int status, String body, AvailabilityState state) {
    Verdict verdict =
        ask(network, false, aResponse().withStatus(status).withBody(body == null ? "" : body));
    assertThat(verdict.state()).as("%s", verdict).isEqualTo(state);
    assertThat(verdict.evidence()).contains(String.valueOf(status));
    if (status == 429 || status >= 500 || body != null && body.startsWith("<")) {
      assertThat(verdict.network()).as("the network is given a rest").isTrue();
    }
  }

  /** An answer that is over before its reader has begun is none that was lost. */
  @Test
  void anAnswerThatComesAtOnceIsRead() {
    for (int i = 0; i < 300; i++) {
      Verdict verdict =
          ask(
              Network.YOUTUBE,
              false,
              aResponse().withStatus(200).withBody("{\"title\": \"Retinol?\"}"));
      assertThat(verdict.state()).as("%d: %s", i, verdict).isEqualTo(AvailabilityState.AVAILABLE);
    }
  }

  @Test
  void whatAShortLinkLeadsToIsNotGoneWithIt() {
    assertThat(ask(Network.TIKTOK, true, aResponse().withStatus(404)).state())
        .isEqualTo(AvailabilityState.LINK_DEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120 | 120",
        "Fri, 20 Nov 2026 12:05:00 GMT | 300",
        "Fri, 20 Nov 2026 11:00:00 GMT | ",
        "soon | "
      })
  void aNetworkSaysHowLongToWait(String header, Long seconds) {
    Verdict verdict =
        ask(Network.TIKTOK, false, aResponse().withStatus(429).withHeader("Retry-After", header));
    assertThat(verdict.retryAfter())
        .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aBrokenConnectionSaysNothing(Fault fault) {
    Verdict verdict = ask(Network.TIKTOK, false, aResponse().withFault(fault));
    assertThat(verdict.state()).as("%s", verdict).isNull();
  }

  @Test
  void neitherDoesSilenceNorADrippingAnswer() {
    assertThat(ask(Network.TIKTOK, false, aResponse().withStatus(404).withFixedDelay(3000)).state())
        .isNull();
    assertThat(
            ask(
                    Network.TIKTOK,
                    false,
                    aResponse()
                        .withStatus(404)
                        .withBody("x".repeat(1000))
                        .withChunkedDribbleDelay(10, 4000))
                .state())
        .isNull();
  }

  @Test
  void anAnswerIsReadToABound() {
    String title = "{\"title\": \"" + "x".repeat(200_000) + "\"}";
    assertThat(ask(Network.TIKTOK, false, aResponse().withStatus(200).withBody(title)).state())
        .isNull();
  }

  @Test
  void aRedirectIsNotFollowed() {
    Verdict verdict =
        ask(
            Network.TIKTOK,
            false,
            aResponse().withStatus(302).withHeader("Location", server.baseUrl() + "/elsewhere"));
    assertThat(verdict.state()).isNull();
    server.verify(0, getRequestedFor(urlPathEqualTo("/elsewhere")));
  }

  @Test
  void theAddressIsAParameterWhole() {
    server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
    String address = "https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=1#x";
    networks.ask(Network.YOUTUBE, address, false);
    server.verify(
        getRequestedFor(urlPathEqualTo("/oembed"))
            .withQueryParam("url", equalTo(address))
            .withQueryParam("format", equalTo("json")));
  }
}
