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
      select batch_id, xml, csv from payout_file
       where brand = :brand and batch_id > :after and key_print is distinct from :print
       order by batch_id limit :size
         for update
      """;

  private static final String KEEP =
      """
      update payout_file set xml = :xml, csv = :csv, key_print = :print
       where brand = :brand and batch_id = :batch
      """;

  private static final String REHASH =
      """
      update payout set account_hash = :now
       where brand = :brand and payee_id = :payee and account_hash = :before
         and status = 'PLANNED'
      """;

  /** Public because Jdbi makes it. */
  public record Row(UUID batchId, byte[] xml, byte[] csv) {}

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
    return row.batchId();
  }

  @Override
  protected void encryptAnew(Row row, PayeeSecrets secrets) {
    byte[] xml = secrets.anew(row.batchId(), row.xml());
    byte[] csv = secrets.anew(row.batchId(), row.csv());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand.slug())
                .bind("batch", row.batchId())
                .bind("xml", xml)
                .bind("csv", csv)
                .bind("print", secrets.print())
                .execute());
  }
}
