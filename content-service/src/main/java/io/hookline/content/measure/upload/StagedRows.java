package io.hookline.content.measure.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of files that wait to be applied, many to a piece. */
@ApplicationScoped
class StagedRows {

  private static final TypeReference<List<StagedRow>> ROWS = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  StagedRows(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    this.brand = brand;
  }

  /** The number that the rows of another reading of a file get; of no other reading. */
  @Transactional
  int nextRevision() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select nextval('upload_revision')").mapTo(Integer.class).one());
  }

  /** In a transaction of its own: reading a file may take long. */
  @Transactional(TxType.REQUIRES_NEW)
  void add(UUID file, int revision, int seq, List<StagedRow> rows) {
    String written = OwnJson.write(json, rows);
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into upload_rows (brand, upload_id, revision, seq, rows)
                values (?, ?, ?, ?, ?)
                """,
                brand.slug(),
                file,
                revision,
                seq,
                written));
  }

  /** Empty behind the last one. */
  Optional<List<StagedRow>> get(UUID file, int revision, long seq) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select rows from upload_rows
                         where upload_id = :file and revision = :revision and seq = :seq
                        """)
                    .bind("file", file)
                    .bind("revision", revision)
                    .bind("seq", seq)
                    .mapTo(String.class)
                    .findOne())
        .map(rows -> OwnJson.read(json, rows, ROWS));
  }

  /** Those of other readings of the file. */
  @Transactional
  void forgetOthers(UUID file, int revision) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from upload_rows where upload_id = ? and revision <> ?", file, revision));
  }

  /** Those of a reading that came to nothing. */
  @Transactional
  void forget(UUID file, int revision) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from upload_rows where upload_id = ? and revision = ?", file, revision));
  }

  @Transactional
  void forgetAll(UUID file) {
    jdbi.useHandle(handle -> handle.execute("delete from upload_rows where upload_id = ?", file));
  }
}
