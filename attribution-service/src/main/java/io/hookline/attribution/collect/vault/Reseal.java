package io.hookline.attribution.collect.vault;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Encrypts secrets with the present key after it was changed, so that the former one can go. Of a
 * table with {@code key_print} beside the secret, and a function {@code …_of_other_keys} that finds
 * its rows over all brands.
 */
@ApplicationScoped
public class Reseal {

  private static final Logger LOG = Logger.getLogger(Reseal.class);
  private static final int PIECE = 500;

  private record Place(String brand, UUID id) {}

  private final Jdbi jdbi;
  private final Vault vault;
  private final Step step;
  private final BrandScope scope;

  Reseal(Jdbi jdbi, Vault vault, Step step, BrandScope scope) {
    this.jdbi = jdbi;
    this.vault = vault;
    this.step = step;
    this.scope = scope;
  }

  /**
   * @param find the function
   * @param column with the secret
   */
  public void work(String table, String column, String find) {
    if (vault.print().isEmpty()) {
      return;
    }
    UUID behind = new UUID(0, 0);
    int stuck = 0;
    List<Place> piece;
    do {
      piece = ofOtherKeys(find, behind);
      for (Place place : piece) {
        stuck += reseal(table, column, place) ? 0 : 1;
        behind = place.id();
      }
    } while (piece.size() == PIECE);
    if (stuck > 0) {
      LOG.errorf(
          "%d secrets of %s cannot be encrypted anew: add the key that they were stored with to"
              + " hookline.source-secrets.former-keys",
          stuck, table);
    }
  }

  /** One that no key opens keeps nothing from the others. */
  private boolean reseal(String table, String column, Place place) {
    try {
      scope.run(place.brand(), () -> step.reseal(table, column, place.id()));
      return true;
    } catch (RuntimeException failed) {
      LOG.debugf("Secret %s of %s: %s", place.id(), table, failed.getMessage());
      return false;
    }
  }

  private List<Place> ofOtherKeys(String find, UUID behind) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand, id from %s(:print, :behind, :atMost)".formatted(find))
                .bind("print", vault.print())
                .bind("behind", behind)
                .bind("atMost", PIECE)
                .map(
                    (row, context) ->
                        new Place(row.getString("brand"), row.getObject("id", UUID.class)))
                .list());
  }

  /** One secret, in the present brand. */
  @ApplicationScoped
  static class Step {

    private final Jdbi jdbi;
    private final Vault vault;
    private final CurrentBrand brand;

    Step(Jdbi jdbi, Vault vault, CurrentBrand brand) {
      this.jdbi = jdbi;
      this.vault = vault;
      this.brand = brand;
    }

    @Transactional
    public void reseal(String table, String column, UUID id) {
      jdbi.useHandle(
          handle -> {
            byte[] sealed =
                handle
                    .createQuery(
                        "select %s from %s where brand = :brand and id = :id for update"
                            .formatted(column, table))
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .mapTo(byte[].class)
                    .one();
            handle
                .createUpdate(
                    "update %s set %s = :sealed, key_print = :print where brand = :brand and id = :id"
                        .formatted(table, column))
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("sealed", vault.seal(id, vault.open(id, sealed)))
                .bind("print", vault.print())
                .execute();
          });
    }
  }
}
