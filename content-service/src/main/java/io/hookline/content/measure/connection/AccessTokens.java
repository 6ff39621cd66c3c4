package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.connection.StoredTokens.Sealed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tokens that are good, renewed where needed. One replica at a time asks for new ones: it marks the
 * row, asks outside of any transaction, and keeps the answer before anybody uses it. Whoever is
 * killed in between leaves the mark, which lapses, and a doubt: should the platform then refuse the
 * token of before, it has given new ones that nobody has, and only a new consent helps.
 */
@Singleton
class AccessTokens {

  private static final Logger LOG = Logger.getLogger(AccessTokens.class);

  /** Longer than a platform takes to answer. */
  private static final Duration MARK = Duration.ofMinutes(2);

  /** Tokens that cannot be kept are lost, so the database gets more than one chance. */
  private static final int KEEPING_ATTEMPTS = 5;

  private final ConnectionRepository connections;
  private final StoredTokens tokens;
  private final ConnectionConfig config;
  private final BrandTransactions transactions;
  private final Clock clock;

  AccessTokens(
      ConnectionRepository connections,
      StoredTokens tokens,
      ConnectionConfig config,
      BrandTransactions transactions,
      Clock clock) {
    this.connections = connections;
    this.tokens = tokens;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Either of the two: what to ask the platform with, or for new tokens. */
  private record Look(Access access, String refreshToken, Instant doubtfulSince) {}

  /**
   * @param refused an access token that the platform has just refused, or null
   * @throws Lapsed when only a new consent helps
   * @throws Postponed when another replica is about to get new ones
   * @throws PlatformFailure as of the platform
   */
  Access fresh(PlatformConnector connector, UUID connection, String refused) {
    UUID refresher = UUID.randomUUID();
    Look look = transactions.call(() -> look(connection, refresher, refused));
    return look.access() != null ? look.access() : refresh(connector, connection, refresher, look);
  }

  private Look look(UUID id, UUID refresher, String refused) {
    Connection connection = connections.get(id);
    Sealed kept = tokens.find(id).orElseThrow(() -> new Lapsed(Trouble.expired()));
    Instant now = clock.instant();
    String access = tokens.access(id, kept);
    boolean good = now.plus(config.renewedBefore()).isBefore(kept.accessUntil());
    if (good && !access.equals(refused)) {
      return new Look(new Access(access, kept.platformAccount(), connection.scopes()), null, null);
    }
    if (kept.refreshToken() == null || isOver(kept.refreshUntil(), now)) {
      throw new Lapsed(Trouble.expired());
    }
    if (kept.refreshingUntil() != null && now.isBefore(kept.refreshingUntil())) {
      throw new Postponed(kept.refreshingUntil());
    }
    tokens.beginRefresh(id, refresher, now, now.plus(MARK));
    return new Look(null, tokens.refresh(id, kept), kept.doubtfulSince());
  }

  private static boolean isOver(Instant until, Instant now) {
    return until != null && !now.isBefore(until);
  }

  private Access refresh(PlatformConnector connector, UUID connection, UUID refresher, Look look) {
    Granted granted;
    try {
      granted = connector.refresh(look.refreshToken());
    } catch (PlatformFailure failure) {
      boolean taken = failure.kind() == Kind.UNAVAILABLE || failure.kind() == Kind.UNREADABLE;
      Instant doubtful =
          taken && look.doubtfulSince() == null ? clock.instant() : look.doubtfulSince();
      transactions.run(() -> tokens.endRefresh(connection, refresher, doubtful));
      throw lapsed(failure, look.doubtfulSince() != null);
    }
    return keep(connection, refresher, granted);
  }

  /** The failure itself where a refresh may succeed later. */
  private static RuntimeException lapsed(PlatformFailure failure, boolean doubtful) {
    if (failure.kind() != Kind.AUTHORIZATION_EXPIRED
        && failure.kind() != Kind.AUTHORIZATION_REVOKED) {
      return failure;
    }
    if (doubtful) {
      return new Lapsed(Trouble.refreshLost());
    }
    return new Lapsed(
        failure.kind() == Kind.AUTHORIZATION_EXPIRED ? Trouble.expired() : Trouble.withdrawn());
  }

  private Access keep(UUID id, UUID refresher, Granted granted) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.call(() -> renew(id, refresher, granted));
      } catch (Lapsed overtaken) {
        throw overtaken;
      } catch (RuntimeException failed) {
        if (attempt == KEEPING_ATTEMPTS) {
          throw failed;
        }
        LOG.warnf("New tokens of connection %s are not kept yet: %s", id, failed.getClass());
        pause(attempt);
      }
    }
  }

  private Access renew(UUID id, UUID refresher, Granted granted) {
    Connection connection = connections.getLocked(id);
    Instant now = clock.instant();
    if (!tokens.renew(id, granted, refresher, now)) {
      throw new Postponed(now); // Revoked or connected anew meanwhile: look again.
    }
    if (connection.renew(granted.refreshExpiresAt(), now)) {
      connections.save(connection, ConnectionEvent.Updated::new);
    }
    return new Access(granted.accessToken(), granted.platformAccountId(), connection.scopes());
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(100L << attempt);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
