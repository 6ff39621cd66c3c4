package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells platforms which tokens they shall take no more, as often as it takes; then they are
 * forgotten. Any number of replicas may do so.
 */
@ApplicationScoped
class Revoke {

  private static final Logger LOG = Logger.getLogger(Revoke.class);

  /** Tokens live for a year at most. */
  private static final Duration TRIED_FOR = Duration.ofDays(366);

  private final ConnectionClaims claims;
  private final Revocations revocations;
  private final ConnectionRepository connections;
  private final Connectors connectors;
  private final BrandTransactions transactions;
  private final BrandScope scope;
  private final Backoff backoff;
  private final Clock clock;

  /** What is needed to tell the platform. */
  private record Grant(Revocations.Due due, PlatformConnector connector) {}

  Revoke(
      ConnectionClaims claims,
      Revocations revocations,
      ConnectionRepository connections,
      Connectors connectors,
      BrandTransactions transactions,
      BrandScope scope,
      ConnectionConfig config,
      Clock clock) {
    this.claims = claims;
    this.revocations = revocations;
    this.connections = connections;
    this.connectors = connectors;
    this.transactions = transactions;
    this.scope = scope;
    this.backoff = Backoff.of(config);
    this.clock = clock;
  }

  @Scheduled(
      every = "10s",
      delayed = "5s",
      identity = "connection-revocations",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    boolean more = true;
    while (more) {
      more = workOnce();
    }
  }

  /** Tells one platform; returns whether there was anything to tell. */
  boolean workOnce() {
    Optional<ConnectionClaims.Claim> claim = claims.revocation();
    claim.ifPresent(it -> scope.run(it.brand(), () -> tell(it.id())));
    return claim.isPresent();
  }

  private void tell(UUID id) {
    Grant grant = transactions.call(() -> grant(id));
    if (grant == null) {
      return;
    }
    try {
      end(grant);
      transactions.run(() -> forget(grant.due()));
    } catch (PlatformFailure failure) {
      postpone(grant, failure);
    }
  }

  private Grant grant(UUID id) {
    return revocations
        .find(id)
        .map(due -> new Grant(due, connectors.of(connections.get(due.connectionId()).network())))
        .orElse(null);
  }

  /** With a newer token where the present one is too old; what has ended is ended. */
  private void end(Grant grant) {
    try {
      grant.connector().revoke(grant.due().accessToken());
    } catch (PlatformFailure failure) {
      if (failure.kind() == Kind.AUTHORIZATION_EXPIRED && grant.due().refreshToken() != null) {
        endWithNewToken(grant);
      } else if (failure.kind() != Kind.AUTHORIZATION_REVOKED
          && failure.kind() != Kind.AUTHORIZATION_EXPIRED) {
        throw failure;
      }
    }
  }

  private void endWithNewToken(Grant grant) {
    try {
      Granted granted = grant.connector().refresh(grant.due().refreshToken());
      transactions.run(() -> revocations.replace(grant.due().id(), granted));
      grant.connector().revoke(granted.accessToken());
    } catch (PlatformFailure failure) {
      if (failure.kind() != Kind.AUTHORIZATION_REVOKED
          && failure.kind() != Kind.AUTHORIZATION_EXPIRED) {
        throw failure;
      }
    }
  }

  private void postpone(Grant grant, PlatformFailure failure) {
    Instant now = clock.instant();
    if (now.isAfter(grant.due().createdAt().plus(TRIED_FOR))) {
      LOG.warnf("Revocation %s is given up: its tokens have run out", grant.due().id());
      transactions.run(() -> forget(grant.due()));
      return;
    }
    Duration pause = backoff.after(grant.due().attempts(), failure.retryAfter());
    LOG.warnf(
        "Revocation %s is tried again in %s: %s", grant.due().id(), pause, failure.getMessage());
    transactions.run(() -> revocations.postpone(grant.due().id(), now.plus(pause)));
  }

  private void forget(Revocations.Due due) {
    revocations.remove(due.id());
    if (!revocations.anyOf(due.connectionId())) {
      Connection connection = connections.getLocked(due.connectionId());
      if (connection.forgotten(clock.instant())) {
        connections.save(connection, ConnectionEvent.Forgotten::new);
      }
    }
  }
}
