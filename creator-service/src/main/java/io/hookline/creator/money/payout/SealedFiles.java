package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.FollowsAccountHashes;
import io.hookline.creator.money.payee.PayeeSecrets;
import io.hookline.creator.money.payee.SealedRows;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Files for banks, and the hashes of accounts of payouts that are not in a file yet. */
@Singleton
class SealedFiles extends SealedRows<SealedFiles.Row> implements FollowsAccountHashes {

  private static final String FIND =
      """
      select id, content from payout_file
       where brand = :brand and id > :after and key_print is distinct from :print
       order by id limit :size
         for update
      """;

  private static final String KEEP =
      """
      update payout_file set content = :content, key_print = :print
       where brand = :brand and id = :id
      """;

  private static final String REHASH =
      """
      update payout set account_hash = :now
       where brand = :brand and payee_id = :payee and account_hash = :before
         and status = 'PLANNED'
      """;

  /** Public because Jdbi makes it. */
  public record Row(UUID id, byte[] content) {}

  SealedFiles(Jdbi jdbi, CurrentBrand brand) {
    super(jdbi, brand, "brands_with_payment_files_of_other_keys", FIND, Row.class);
  }

  @Override
  public void rehashed(UUID payee, String before, String now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(REHASH)
                .bind("brand", brand.slug())
                .bind("payee", payee)
                .bind("before", before)
                .bind("now", now)
                .execute());
  }

  @Override
  protected UUID id(Row row) {
    return row.id();
  }

  @Override
  protected void encryptAnew(Row row, PayeeSecrets secrets) {
    byte[] content = secrets.anew(row.id(), row.content());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand.slug())
                .bind("id", row.id())
                .bind("content", content)
                .bind("print", secrets.print())
                .execute());
  }
}
