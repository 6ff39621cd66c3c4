package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What shops sign with, in the present brand and transaction. */
@ApplicationScoped
class ShopSecrets {

  /** More at a time make a forged signature no likelier, but each costs a look. */
  static final int MOST = 5;

  private final Jdbi jdbi;
  private final Vault vault;
  private final CurrentBrand brand;

  ShopSecrets(Jdbi jdbi, Vault vault, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.vault = vault;
    this.brand = brand;
  }

  /**
   * @throws Problem SECRETS_NOT_SET_UP, or TOO_MANY_SECRETS with as many that are still good
   */
  void add(UUID shop, String secret, Instant now) {
    UUID id = Ids.next();
    byte[] sealed = vault.seal(id, secret);
    if (good(shop, now) >= MOST) {
      throw new Problem(
          ShopProblem.TOO_MANY_SECRETS, "Let those of before end first: an overlap of 0 does.");
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into shop_secret (id, brand, shop_id, sealed, key_print, created_at)
                    values (:id, :brand, :shop, :sealed, :print, :now)""")
                .bind("id", id)
                .bind("brand", brand.slug())
                .bind("shop", shop)
                .bind("sealed", sealed)
                .bind("print", vault.print())
                .bind("now", now)
                .execute());
  }

  /** Those that are good longer, or without an end, end then. */
  void end(UUID shop, Instant then) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update shop_secret set ends_at = :then
                     where brand = :brand and shop_id = :shop and (ends_at is null or ends_at > :then)""")
                .bind("brand", brand.slug())
                .bind("shop", shop)
                .bind("then", then)
                .execute());
  }

  private int good(UUID shop, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from shop_secret
                     where brand = :brand and shop_id = :shop and (ends_at is null or ends_at > :now)""")
                .bind("brand", brand.slug())
                .bind("shop", shop)
                .bind("now", now)
                .mapTo(Integer.class)
                .one());
  }
}
