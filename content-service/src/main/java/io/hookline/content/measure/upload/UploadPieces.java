package io.hookline.content.measure.upload;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The bytes of files, each piece in a short transaction of its own. */
@ApplicationScoped
class UploadPieces {

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  UploadPieces(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  UUID begin() {
    UUID id = Ids.next();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into upload_file (id, brand, begun_at) values (?, ?, ?)",
                id,
                brand.slug(),
                clock.instant()));
    return id;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void add(UUID file, int seq, byte[] bytes) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into upload_piece (brand, file_id, seq, bytes) values (?, ?, ?, ?)",
                brand.slug(),
                file,
                seq,
                bytes));
  }

  /** Empty behind the last one. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<byte[]> get(UUID file, int seq) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select bytes from upload_piece where file_id = :file and seq = :seq")
                .bind("file", file)
                .bind("seq", seq)
                .mapTo(byte[].class)
                .findOne());
  }

  /** With all that was made of it. */
  @Transactional
  void forget(UUID file) {
    jdbi.useHandle(handle -> handle.execute("delete from upload_file where id = ?", file));
  }
}
