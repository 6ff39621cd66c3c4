package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Encrypts secrets with the present key after it was changed, so that the former one can go. */
@ApplicationScoped
class ResealShopSecrets {

  private static final Logger LOG = Logger.getLogger(ResealShopSecrets.class);
  private static final int PIECE = 500;

  private record Place(String brand, UUID id) {}

  private final Jdbi jdbi;
  private final Vault vault;
  private final ShopSecrets secrets;
  private final BrandScope scope;

  ResealShopSecrets(Jdbi jdbi, Vault vault, ShopSecrets secrets, BrandScope scope) {
    this.jdbi = jdbi;
    this.vault = vault;
    this.secrets = secrets;
    this.scope = scope;
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      identity = "shop-secret-keys",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    if (vault.print().isEmpty()) {
      return;
    }
    UUID behind = new UUID(0, 0);
    int stuck = 0;
    List<Place> piece;
    do {
      piece = ofOtherKeys(behind);
      for (Place place : piece) {
        stuck += reseal(place) ? 0 : 1;
        behind = place.id();
      }
    } while (piece.size() == PIECE);
    if (stuck > 0) {
      LOG.errorf(
          "%d secrets of shops cannot be encrypted anew: add the key that they were stored with to"
              + " hookline.source-secrets.former-keys",
          stuck);
    }
  }

  /** One that no key opens keeps nothing from the others. */
  private boolean reseal(Place place) {
    try {
      scope.run(place.brand(), () -> secrets.reseal(place.id()));
      return true;
    } catch (RuntimeException failed) {
      LOG.debugf("Secret %s: %s", place.id(), failed.getMessage());
      return false;
    }
  }

  private List<Place> ofOtherKeys(UUID behind) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select brand, id from shop_secrets_of_other_keys(:print, :behind, :atMost)")
                .bind("print", vault.print())
                .bind("behind", behind)
                .bind("atMost", PIECE)
                .map(
                    (row, context) ->
                        new Place(row.getString("brand"), row.getObject("id", UUID.class)))
                .list());
  }
}
