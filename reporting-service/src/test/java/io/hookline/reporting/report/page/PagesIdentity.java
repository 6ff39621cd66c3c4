package io.hookline.reporting.report.page;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** An OIDC server with a log-in form, in which a test says who it is. */
public class PagesIdentity implements QuarkusTestResourceLifecycleManager {

  private MockOAuth2Server server;

  @Override
  public Map<String, String> start() {
    server =
        new MockOAuth2Server(
            new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(), Set.of()));
    server.start();
    return Map.of(
        "quarkus.oidc.pages.auth-server-url",
        server.issuerUrl("pages").toString(),
        "hookline.reports-client-secret",
        "test",
        "hookline.session-secret",
        "a-secret-for-tests-of-more-than-32-characters");
  }

  @Override
  public void stop() {
    server.shutdown();
  }
}
