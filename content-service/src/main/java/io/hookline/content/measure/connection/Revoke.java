package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.Problem;
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
 * forgotten. Any number of replicas may do so. A platform ends all that an account has granted at
 * once, so that nothing is told of an account which another connection still reads.
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
  private record Grant(PlatformConnector connector, String access, String refresh) {}

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

  /** Whatever goes wrong with one, it is put off, and the others have their turn. */
  private void tell(UUID id) {
    Optional<Revocations.Due> found = transactions.call(() -> revocations.find(id));
    if (found.isEmpty()) {
      return;
    }
    Revocations.Due due = found.get();
    try {
      if (!transactions.call(() -> revocations.isOfUse(id))) {
        end(due);
      }
      transactions.run(() -> forget(due));
    } catch (PlatformFailure failure) {
      postpone(due, failure.getMessage(), failure.retryAfter());
    } catch (Problem notSetUp) {
      postpone(due, notSetUp.getMessage(), null);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "Revocation %s failed", id);
      postpone(due, "It is not the platform's fault.", null);
    }
  }

  private Grant grant(Revocations.Due due) {
    return new Grant(
        connectors.of(connections.get(due.connectionId()).network()),
        revocations.access(due),
        revocations.refresh(due));
  }

  /** With a newer token where the present one is too old; what has ended is ended. */
  private void end(Revocations.Due due) {
    Grant grant = transactions.call(() -> grant(due));
    try {
      grant.connector().revoke(grant.access());
    } catch (PlatformFailure failure) {
      if (failure.kind() == Kind.AUTHORIZATION_EXPIRED && grant.refresh() != null) {
        endWithNewToken(due, grant);
      } else if (failure.kind() != Kind.AUTHORIZATION_REVOKED
          && failure.kind() != Kind.AUTHORIZATION_EXPIRED) {
        throw failure;
      }
    }
  }

  private void endWithNewToken(Revocations.Due due, Grant grant) {
    try {
      Granted granted = grant.connector().refresh(grant.refresh());
      transactions.run(() -> revocations.replace(due.id(), granted));
      grant.connector().revoke(granted.accessToken());
    } catch (PlatformFailure failure) {
      if (failure.kind() != Kind.AUTHORIZATION_REVOKED
          && failure.kind() != Kind.AUTHORIZATION_EXPIRED) {
        throw failure;
      }
    }
  }

  private void postpone(Revocations.Due due, String why, Duration asked) {
    Instant now = clock.instant();
    if (now.isAfter(due.createdAt().plus(TRIED_FOR))) {
      LOG.warnf("Revocation %s is given up: its tokens have run out", due.id());
      transactions.run(() -> forget(due));
      return;
    }
    Duration pause = backoff.after(due.attempts(), asked);
    LOG.warnf("Revocation %s is tried again in %s: %s", due.id(), pause, why);
    transactions.run(() -> revocations.postpone(due.id(), now.plus(pause)));
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
