package io.hookline.creator.money.payee;

import io.hookline.kit.access.CurrentBrand;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Accounts and tax numbers, with the hashes by which accounts are told from others. */
@Singleton
class SealedPayees extends SealedRows<SealedPayees.Row> {

  private static final String FIND =
      """
      select id, account, account_hash, proposed_account, tax_number from payee
       where brand = :brand and id > :after and key_print is distinct from :print
         and num_nonnulls(account, proposed_account, tax_number) > 0
       order by id limit :size
         for update
      """;

  private static final String KEEP =
      """
      update payee
         set account = :account, account_hash = :hash, account_identity = :identity,
             proposed_account = :proposed,
             proposed_hash = :proposedHash, tax_number = :tax, key_print = :print
       where brand = :brand and id = :id
      """;

  /** Public because Jdbi makes it. */
  public record Row(
      UUID id, byte[] account, String accountHash, byte[] proposedAccount, byte[] taxNumber) {}

  private final List<FollowsAccountHashes> followers;

  SealedPayees(Jdbi jdbi, @All List<FollowsAccountHashes> followers, CurrentBrand brand) {
    super(jdbi, brand, "brands_with_payees_of_other_keys", FIND, Row.class);
    this.followers = followers;
  }

  @Override
  protected UUID id(Row row) {
    return row.id();
  }

  @Override
  protected void encryptAnew(Row row, PayeeSecrets secrets) {
    String hash = hash(row, row.account(), secrets);
    keep(row, hash, secrets);
    if (hash != null) {
      followers.forEach(follower -> follower.rehashed(row.id(), row.accountHash(), hash));
    }
  }

  private static String hash(Row row, byte[] account, PayeeSecrets secrets) {
    return account == null ? null : secrets.hash(secrets.account(row.id(), account));
  }

  private static String identity(Row row, PayeeSecrets secrets) {
    return row.account() == null
        ? null
        : secrets.identity(secrets.account(row.id(), row.account()));
  }

  private void keep(Row row, String hash, PayeeSecrets secrets) {
    byte[] account = secrets.anew(row.id(), row.account());
    byte[] proposed = secrets.anew(row.id(), row.proposedAccount());
    byte[] tax = secrets.anew(row.id(), row.taxNumber());
    String identity = identity(row, secrets);
    String proposedHash = hash(row, row.proposedAccount(), secrets);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand.slug())
                .bind("id", row.id())
                .bind("account", account)
                .bind("hash", hash)
                .bind("identity", identity)
                .bind("proposed", proposed)
                .bind("proposedHash", proposedHash)
                .bind("tax", tax)
                .bind("print", secrets.print())
                .execute());
  }
}
