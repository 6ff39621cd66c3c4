package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.PlatformConnector;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each way in which TikTok, or the way there, fails. */
class TikTokFailuresTest extends TikTokServed {

  private static final Access ACCESS = new Access("act.secret", "open-id-1", Set.of());

  private PlatformFailure after(Fault fault) {
    SERVER.next(fault);
    return failure(() -> connector.videos(ACCESS, (String) null));
  }

  @ParameterizedTest
  @CsvSource({
    "40000, REFUSED",
    "40001, PERMISSION_MISSING",
    "40002, REFUSED",
    "40003, PERMISSION_MISSING",
    "40006, REFUSED",
    "40007, REFUSED",
    "40100, RATE_LIMITED",
    "40101, REFUSED",
    "40102, AUTHORIZATION_EXPIRED",
    "40103, AUTHORIZATION_EXPIRED",
    "40104, AUTHORIZATION_REVOKED",
    "40105, AUTHORIZATION_REVOKED",
    "40107, AUTHORIZATION_REVOKED",
    "40110, REFUSED",
    "40113, PERMISSION_MISSING",
    "40117, PERMISSION_MISSING",
    "40118, PERMISSION_MISSING",
    "40130, PERMISSION_MISSING",
    "40131, AUTHORIZATION_REVOKED",
    "40132, RATE_LIMITED",
    "41000, PERMISSION_MISSING",
    "41001, UNAVAILABLE",
    "50000, UNAVAILABLE",
    "50002, UNAVAILABLE",
    "51010, UNAVAILABLE",
    "60001, UNAVAILABLE",
    "61000, RATE_LIMITED",
    "99999, REFUSED"
  })
  void aCodeSaysWhatItIsAndWhatMendsIt(int code, Kind kind) {
    PlatformFailure failure = after(Fault.code(code));

    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure).hasMessageStartingWith("TikTok ").hasMessageEndingWith(".");
    assertThat(failure.getMessage()).doesNotContain("repeat");
    assertThat(failure.remedy()).endsWith(".");
    assertThat(failure.code()).isEqualTo("" + code);
    assertThat(failure.requestId()).isEqualTo(Said.REQUEST_ID);
    assertThat(failure.retryAfter() != null).isEqualTo(kind == Kind.RATE_LIMITED);
  }

  @ParameterizedTest
  @CsvSource({
    "429, Too many, RATE_LIMITED",
    "500, , UNAVAILABLE",
    "502, <html>502 Bad Gateway</html>, UNAVAILABLE",
    "503, {}, UNAVAILABLE",
    "504, upstream timed out, UNAVAILABLE",
    "500, '{\"code\": 0, \"data\": {\"videos\": []}}', UNAVAILABLE",
    "401, no, REFUSED",
    "403, <html>Access Denied</html>, REFUSED",
    "302, , UNREADABLE",
    "404, <html>, UNREADABLE",
    "200, , UNREADABLE",
    "200, <html>Please log in</html>, UNREADABLE",
    "200, null, UNREADABLE",
    "200, [], UNREADABLE",
    "200, {}, UNREADABLE",
    "200, '{\"code\": \"zero\", \"data\": {}}', UNREADABLE",
    "200, '{\"code\": 0}', UNREADABLE",
    "200, '{\"code\": 0, \"data\": null}', UNREADABLE",
    "200, '{\"code\": 0, \"data\": []}', UNREADABLE",
    "200, '{\"code\": 0, \"data\": {\"videos\": [', UNREADABLE"
  })
  void anAnswerOfAnotherFormIsToldByItsStatus(int status, String body, Kind kind) {
    PlatformFailure failure = after(Fault.status(status, body == null ? "" : body));

    assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
    assertThat(failure.code()).isNull();
    assertThat(failure.getMessage()).doesNotContain("html");
  }

  @Test
  void aCodeMayBeText() {
    assertThat(after(Fault.status(200, "{\"code\": \"40105\"}")).kind())
        .isEqualTo(Kind.AUTHORIZATION_REVOKED);
    SERVER.next(Fault.status(200, "{\"code\": \"0\", \"data\": {}}"));
    assertThat(connector.videos(ACCESS, (String) null).videos()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, PT7S", "0, PT0S", "999999999, PT1H"})
  void theRateLimitSaysHowLongToWait(long seconds, Duration pause) {
    assertThat(after(Fault.tooManyRequests(Duration.ofSeconds(seconds))).retryAfter())
        .isEqualTo(pause);
  }

  @Test
  void aRateLimitThatDoesNotSayHowLongWaitsAMinute() {
    assertThat(after(Fault.tooManyRequests()).retryAfter()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void nothingIsTriedAgainByItself() {
    after(Fault.tooManyRequests());
    after(Fault.badGateway());
    after(Fault.connectionBroken());

    assertThat(SERVER.requests()).hasSize(3);
  }

  @Test
  void aTokenDoesNotFollowARedirect() {
    PlatformFailure failure =
        after(Fault.redirect(SERVER.url() + "/open_api/v1.3/business/video/list/"));

    assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(SERVER.requests()).hasSize(1);
  }

  @Test
  void aBrokenConnectionPasses() {
    assertThat(after(Fault.connectionBroken()).kind()).isEqualTo(Kind.UNAVAILABLE);
  }

  @Test
  void anAnswerThatTakesTooLongIsGivenUp() {
    PlatformConnector hasty = connector(Map.of("hookline.tiktok.timeout", "200ms"));
    SERVER.next(Fault.late(Duration.ofSeconds(2)));

    assertThat(failure(() -> hasty.videos(ACCESS, (String) null)).kind())
        .isEqualTo(Kind.UNAVAILABLE);
  }

  @Test
  void anAnswerThatIsTooLongIsNotRead() {
    PlatformConnector small = connector(Map.of("hookline.tiktok.largest-answer", "1K"));
    SERVER.next(Fault.data("{\"videos\": [\"" + "x".repeat(5000) + "\"]}"));
    PlatformFailure failure = failure(() -> small.videos(ACCESS, (String) null));

    assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(failure.remedy()).contains("HOOKLINE_TIKTOK_LARGEST_ANSWER");
    SERVER.next(Fault.data("{}"));
    assertThat(small.videos(ACCESS, (String) null).videos()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://no-such-host.invalid", "http://127.0.0.1:1"})
  void aServerOutOfReachPasses(String url) {
    Vertx vertx = Vertx.vertx();
    try {
      PlatformConnector lost =
          TikTokTestConnector.of(vertx, Clock.systemUTC(), TikTokTestConnector.with(url, Map.of()));

      assertThat(failure(() -> lost.videos(ACCESS, (String) null)).kind())
          .isEqualTo(Kind.UNAVAILABLE);
    } finally {
      vertx.close();
    }
  }

  @Test
  void aRequestIdThatIsNoneIsNotRepeated() {
    assertThat(
            after(Fault.status(200, "{\"code\": 40002, \"request_id\": \"act.secret <b>\"}"))
                .requestId())
        .isNull();
  }

  @Test
  void withoutTheListOfVideosNothingIsAsked() {
    Access few = new Access("t", "open-id-1", Set.of("user.info.basic"));

    assertThat(failure(() -> connector.videos(few, (String) null)).kind())
        .isEqualTo(Kind.PERMISSION_MISSING);
    Access none = new Access("t", "open-id-1", Set.of("video.publish"));
    assertThat(
            failure(
                    () ->
                        connector.account(
                            none, LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-21")))
                .kind())
        .isEqualTo(Kind.PERMISSION_MISSING);
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void anInstallationWithoutAnAppSaysWhatToSet() {
    PlatformConnector bare =
        connector(Map.of("hookline.tiktok.client-id", "", "hookline.tiktok.client-secret", " "));

    PlatformFailure failure = failure(() -> bare.consentPage("s", REDIRECT, bare.scopes()));
    assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
    assertThat(failure.remedy()).contains("HOOKLINE_TIKTOK_CLIENT_ID");
    assertThat(SERVER.requests()).isEmpty();
  }
}
