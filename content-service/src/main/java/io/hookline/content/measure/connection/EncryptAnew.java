package io.hookline.content.measure.connection;

import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Encrypts secrets with the present key after it was changed, so that the former one can go. */
@ApplicationScoped
class EncryptAnew {

  private static final Logger LOG = Logger.getLogger(EncryptAnew.class);
  private static final int PIECE = 500;

  private final ConnectionClaims claims;
  private final ConnectionSecrets secrets;
  private final StoredTokens tokens;
  private final Revocations revocations;
  private final BrandTransactions transactions;
  private final BrandScope scope;

  EncryptAnew(
      ConnectionClaims claims,
      ConnectionSecrets secrets,
      StoredTokens tokens,
      Revocations revocations,
      BrandTransactions transactions,
      BrandScope scope) {
    this.claims = claims;
    this.secrets = secrets;
    this.tokens = tokens;
    this.revocations = revocations;
    this.transactions = transactions;
    this.scope = scope;
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      identity = "connection-keys",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    if (!secrets.hasKey()) {
      return;
    }
    UUID behind = new UUID(0, 0);
    int stuck = 0;
    List<ConnectionClaims.Secret> piece;
    do {
      piece = claims.ofOtherKeys(secrets.print(), behind, PIECE);
      for (ConnectionClaims.Secret secret : piece) {
        stuck += anew(secret) ? 0 : 1;
        behind = secret.id();
      }
    } while (piece.size() == PIECE);
    if (stuck > 0) {
      LOG.errorf(
          "%d secrets of connections cannot be encrypted anew: add the key that they were stored"
              + " with to hookline.account-connections.former-keys",
          stuck);
    }
  }

  /** One that no key opens keeps nothing from the others. */
  private boolean anew(ConnectionClaims.Secret secret) {
    try {
      scope.run(secret.brand(), () -> transactions.run(() -> reseal(secret)));
      return true;
    } catch (RuntimeException failed) {
      LOG.debugf("Secret %s: %s", secret.id(), failed.getMessage());
      return false;
    }
  }

  private void reseal(ConnectionClaims.Secret secret) {
    if (secret.revocation()) {
      revocations.reseal(secret.id());
    } else {
      tokens.reseal(secret.id());
    }
  }
}
