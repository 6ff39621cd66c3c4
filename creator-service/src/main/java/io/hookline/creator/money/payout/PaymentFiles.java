package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.PayeeSecrets;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Sha256;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes what is given to the bank in every format, and keeps it, encrypted. */
@ApplicationScoped
class PaymentFiles {

  private static final String KEEP =
      """
      insert into payout_file (id, batch_id, brand, format, content, key_print)
      values (:id, :batch, :brand, :format, :content, :print)
      """;

  private static final String FIND =
      """
      select id, content from payout_file
       where brand = :brand and batch_id = :batch and format = :format
      """;

  private final Jdbi jdbi;
  private final PayeeSecrets secrets;
  private final CurrentBrand brand;
  private final List<PaymentFormat> formats;

  PaymentFiles(
      Jdbi jdbi, PayeeSecrets secrets, CurrentBrand brand, @All List<PaymentFormat> formats) {
    this.jdbi = jdbi;
    this.secrets = secrets;
    this.brand = brand;
    this.formats = formats.stream().sorted(Comparator.comparing(PaymentFormat::name)).toList();
  }

  List<PaymentFileView> write(PaymentOrder order) {
    return formats.stream().map(format -> write(order, format)).toList();
  }

  private PaymentFileView write(PaymentOrder order, PaymentFormat format) {
    String content = format.of(order);
    UUID id = Ids.next();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("id", id)
                .bind("batch", order.batch())
                .bind("brand", brand.slug())
                .bind("format", format.name())
                .bind("content", secrets.seal(id, content))
                .bind("print", secrets.print())
                .execute());
    return new PaymentFileView(format.name(), format.mediaType(), Sha256.hex(content));
  }

  Optional<String> find(UUID batch, String format) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("brand", brand.slug())
                .bind("batch", batch)
                .bind("format", format)
                .map(
                    (row, context) ->
                        secrets.open(row.getObject("id", UUID.class), row.getBytes("content")))
                .findOne());
  }
}
