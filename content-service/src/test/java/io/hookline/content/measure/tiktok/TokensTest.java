package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.Granted;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens as TikTok gives them. */
class TokensTest extends TikTokServed {

  private Granted refreshed(String json) {
    SERVER.next(Fault.data(json));
    return connector.refresh("rft.former");
  }

  @Test
  void theConsentPageIsTikToksAndAsksAgain() {
    URI page = connector.consentPage("state-1", REDIRECT, Set.of("video.list", "comment.list"));

    assertThat(page)
        .hasHost("www.tiktok.com")
        .hasPath("/v2/auth/authorize/")
        .hasQuery(
            "client_key="
                + TikTokServer.CLIENT_ID
                + "&scope=comment.list,video.list&response_type=code&disable_auto_auth=1"
                + "&redirect_uri=https://app.example/connected&state=state-1");
  }

  @Test
  void secretsStandInTheBodyAndInNoAddress() {
    Granted granted = connector.exchange(account.tokens().consent(), REDIRECT);
    connector.refresh(granted.refreshToken());

    assertThat(SERVER.requests())
        .allMatch(one -> !one.getUrl().contains("?"))
        .allMatch(one -> one.getHeader("Access-Token") == null)
        .allMatch(one -> one.getBodyAsString().contains(TikTokServer.CLIENT_SECRET));
  }

  @Test
  void aGrantLastsADayAndAYear() {
    Granted granted = connector.exchange(account.tokens().consent(), REDIRECT);

    assertThat(granted.accessExpiresAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    assertThat(granted.refreshExpiresAt()).isEqualTo(NOW.plus(Duration.ofDays(365)));
    assertThat(granted.platformAccountId()).isEqualTo("open-id-1");
    assertThat(granted.scopes()).isEqualTo(Scope.names());
  }

  @Test
  void aRefreshThatSendsNoNewRefreshTokenKeepsTheFormer() {
    Granted granted = refreshed("{\"access_token\": \"act.new\", \"expires_in\": \"3600\"}");

    assertThat(granted.accessToken()).isEqualTo("act.new");
    assertThat(granted.refreshToken()).isEqualTo("rft.former");
    assertThat(granted.accessExpiresAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(granted.scopes()).isEmpty();
  }

  @Test
  void anAnswerWithoutATokenIsNoGrant() {
    assertThat(failure(() -> refreshed("{}")).kind()).isEqualTo(Kind.UNREADABLE);
    SERVER.next(Fault.data("{\"access_token\": \"act.1\", \"refresh_token\": \"rft.1\"}"));
    PlatformFailure anonymous = failure(() -> connector.exchange("code", REDIRECT));
    assertThat(anonymous.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(anonymous.getMessage()).doesNotContain("act.1");
  }

  @Test
  void anAppWithAWrongSecretIsRefused() {
    SERVER.next(Fault.code(40101));

    assertThat(failure(() -> connector.refresh("rft.1")).remedy()).contains("secret");
  }

  @Test
  void aRevocationThatDoesNotGetThroughIsAFailure() {
    SERVER.next(Fault.badGateway());

    assertThat(failure(() -> connector.revoke("act.1")).kind()).isEqualTo(Kind.UNAVAILABLE);
    connector.revoke("act.unknown-to-tiktok");
  }
}
