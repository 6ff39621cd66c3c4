package io.hookline.content.measure.connection;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
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
    int done;
    do {
      done = 0;
      for (ConnectionClaims.Secret secret : claims.ofOtherKeys(secrets.print(), PIECE)) {
        if (anew(secret)) {
          done++;
        }
      }
    } while (done > 0);
  }

  private boolean anew(ConnectionClaims.Secret secret) {
    try {
      scope.run(secret.brand(), () -> transactions.run(() -> reseal(secret)));
      return true;
    } catch (Problem noKeyFits) {
      LOG.errorf("A secret of connections cannot be encrypted anew: %s", noKeyFits.getMessage());
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
