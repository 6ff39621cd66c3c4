package io.hookline.local.identity;

import io.hookline.local.machine.LoopbackServer;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Secrets;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.time.Clock;

/** The OIDC server of this machine: issuer {@code http://localhost:{port}/hookline}. */
public final class IdentityServer implements AutoCloseable {

  private final LoopbackServer http;

  private IdentityServer(LoopbackServer http) {
    this.http = http;
  }

  public static IdentityServer start(Workspace workspace, Ports ports, Secrets secrets)
      throws IOException {
    Clients clients = Clients.of(ports, secrets);
    TokenMint mint =
        new TokenMint(ports.issuer(), SigningKey.keptIn(workspace.signingKey()), clients);
    Endpoints endpoints = new Endpoints(ports, clients, new Codes(Clock.systemUTC()), mint);
    Exchange exchange = new Exchange(ports.origins(), endpoints);
    return new IdentityServer(LoopbackServer.start(ports.identity(), "identity", exchange::handle));
  }

  @Override
  public void close() {
    http.close();
  }
}
