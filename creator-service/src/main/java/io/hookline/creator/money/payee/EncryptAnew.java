package io.hookline.creator.money.payee;

import io.hookline.kit.access.BrandScope;
import io.quarkus.arc.All;
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

  private final PayeeSecrets secrets;
  private final List<SealedRows<?>> rows;
  private final BrandScope scope;

  EncryptAnew(PayeeSecrets secrets, @All List<SealedRows<?>> rows, BrandScope scope) {
    this.secrets = secrets;
    this.rows = rows;
    this.scope = scope;
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      identity = "payee-keys",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    if (secrets.hasKey()) {
      with(secrets);
    }
  }

  void with(PayeeSecrets present) {
    for (SealedRows<?> some : rows) {
      for (String brand : some.brandsBehind(present.print())) {
        int stuck = ofBrand(some, brand, present);
        if (stuck > 0) {
          LOG.errorf(
              "%d secrets of %s cannot be encrypted anew: add the key that they were stored with to"
                  + " hookline.payees.former-keys",
              stuck, brand);
        }
      }
    }
  }

  private int ofBrand(SealedRows<?> some, String brand, PayeeSecrets present) {
    UUID after = new UUID(0, 0);
    int stuck = 0;
    while (after != null) {
      UUID from = after;
      SealedRows.Piece piece = scope.call(brand, () -> some.encryptAnew(present, from));
      stuck += piece.stuck();
      after = piece.last();
    }
    return stuck;
  }
}
