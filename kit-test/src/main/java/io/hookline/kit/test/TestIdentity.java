package io.hookline.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** An OIDC server for a module's tests; {@link Tokens} signs with its keys. */
public class TestIdentity implements QuarkusTestResourceLifecycleManager {

  static final String ISSUER_ID = "hookline";

  private MockOAuth2Server server;

  @Override
  public Map<String, String> start() {
    server = new MockOAuth2Server();
    server.start();
    return Map.of(
        "hookline.issuer",
        server.issuerUrl(ISSUER_ID).toString(),
        // The server asks a client for some secret, not for a certain one.
        "hookline.client-secret",
        "test");
  }

  @Override
  public void stop() {
    server.shutdown();
  }
}
