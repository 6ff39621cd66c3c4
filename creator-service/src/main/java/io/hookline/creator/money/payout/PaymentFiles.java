package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.PayeeSecrets;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps what was given to the bank, encrypted. */
@ApplicationScoped
class PaymentFiles {

  /** In which form. */
  enum Form {
    XML,
    CSV
  }

  private final Jdbi jdbi;
  private final PayeeSecrets secrets;
  private final CurrentBrand brand;

  PaymentFiles(Jdbi jdbi, PayeeSecrets secrets, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.secrets = secrets;
    this.brand = brand;
  }

  void keep(UUID batch, String xml, String csv) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into payout_file (batch_id, brand, xml, csv, key_print)
                    values (:batch, :brand, :xml, :csv, :print)
                    """)
                .bind("batch", batch)
                .bind("brand", brand.slug())
                .bind("xml", secrets.seal(batch, xml))
                .bind("csv", secrets.seal(batch, csv))
                .bind("print", secrets.print())
                .execute());
  }

  Optional<String> find(UUID batch, Form form) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select case :form when 'XML' then xml else csv end
                          from payout_file
                         where brand = :brand and batch_id = :batch
                        """)
                    .bind("form", form.name())
                    .bind("brand", brand.slug())
                    .bind("batch", batch)
                    .mapTo(byte[].class)
                    .findOne())
        .map(kept -> secrets.open(batch, kept));
  }
}
