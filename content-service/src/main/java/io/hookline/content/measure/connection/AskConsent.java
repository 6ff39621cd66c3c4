package io.hookline.content.measure.connection;

import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.SecretToken;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes the address at which the owner of an account agrees. */
@Singleton
class AskConsent {

  private final ConnectionRepository connections;
  private final Connectors connectors;
  private final Consents consents;
  private final ConnectionSecrets secrets;
  private final Accounts accounts;
  private final ConnectionConfig config;
  private final Clock clock;

  AskConsent(
      ConnectionRepository connections,
      Connectors connectors,
      Consents consents,
      ConnectionSecrets secrets,
      Accounts accounts,
      ConnectionConfig config,
      Clock clock) {
    this.connections = connections;
    this.connectors = connectors;
    this.consents = consents;
    this.secrets = secrets;
    this.accounts = accounts;
    this.config = config;
    this.clock = clock;
  }

  ConnectionWithConsent of(NewConnection body, UriInfo request) {
    References.require("accountId", body.accountId(), "account", accounts::has);
    secrets.requireKey();
    Account account = accounts.find(body.accountId()).orElseThrow();
    connectors.of(account.network());
    Connection connection = new Connection(Ids.next(), account, clock.instant());
    ConnectionView view = connections.save(connection, ConnectionEvent.Created::new);
    return ask(connection, view, request);
  }

  /** Tokens that are good stay so until the new consent is there. */
  ConnectionWithConsent anew(UUID id, UriInfo request) {
    secrets.requireKey();
    Connection connection = connections.getLocked(id);
    return ask(connection, connections.view(id), request);
  }

  private ConnectionWithConsent ask(Connection connection, ConnectionView view, UriInfo request) {
    Instant until = clock.instant().plus(config.consentWithin());
    String state = SecretToken.fresh("hlc_").text();
    URI back =
        config
            .callback()
            .map(URI::create)
            .orElseGet(() -> request.getBaseUriBuilder().path(CallbackResource.PATH).build());
    URI page = connectors.consentPage(connection.network(), state, back);
    consents.await(connection.id(), state, back, until);
    return new ConnectionWithConsent(view, page.toString(), until);
  }
}
