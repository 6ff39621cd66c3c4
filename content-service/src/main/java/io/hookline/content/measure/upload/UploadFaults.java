package io.hookline.content.measure.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of files that were not taken. */
@ApplicationScoped
class UploadFaults {

  private static final String ADD =
      """
      insert into upload_fault
        (brand, upload_id, revision, applied, table_name, line, code, field, message)
      select :brand, :upload, :revision, :applied, r."table", r.line, r.code, r.field, r.message
        from rows from (jsonb_to_recordset(:rows::jsonb)
               as ("table" text, line bigint, code text, field text, message text))
             with ordinality as r("table", line, code, field, message, place)
       order by r.place
          on conflict do nothing
      """;

  private static final String BEFORE =
      """
      select seq as id, table_name, line, code, field, message
        from upload_fault
       where upload_id = :upload and revision = :revision and seq < :place
       order by seq desc limit :limit
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  UploadFaults(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** In the present transaction, when rows are applied. */
  void add(UUID upload, int revision, List<UnderstoodFile.Fault> faults) {
    add(upload, revision, true, faults);
  }

  /** Beside the present transaction, which may yet be rolled back. */
  @Transactional(TxType.REQUIRES_NEW)
  void addBeside(UUID upload, int revision, boolean applied, List<UnderstoodFile.Fault> faults) {
    add(upload, revision, applied, faults);
  }

  private void add(UUID upload, int revision, boolean applied, List<UnderstoodFile.Fault> faults) {
    if (!faults.isEmpty()) {
      String rows = OwnJson.write(json, faults);
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(ADD)
                  .bind("brand", brand.slug())
                  .bind("upload", upload)
                  .bind("revision", revision)
                  .bind("applied", applied)
                  .bind("rows", rows)
                  .execute());
    }
  }

  /** What an earlier try to apply has found, which is looked for again. */
  @Transactional(TxType.REQUIRES_NEW)
  void forgetAppliedBeside(UUID upload) {
    forgetApplied(upload);
  }

  /** The same in the present transaction. */
  void forgetApplied(UUID upload) {
    jdbi.useHandle(
        handle ->
            handle.execute("delete from upload_fault where upload_id = ? and applied", upload));
  }

  /** Those of other readings of the file. */
  void forgetOthers(UUID upload, int revision) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from upload_fault where upload_id = ? and revision <> ?",
                upload,
                revision));
  }

  /** Those in front of a place, what was found last first. */
  List<UploadFaultView> before(UUID upload, int revision, long place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("upload", upload)
                .bind("revision", revision)
                .bind("place", place)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new UploadFaultView(
                            row.getLong("id"),
                            row.getString("table_name"),
                            row.getObject("line", Long.class),
                            row.getString("code"),
                            row.getString("field"),
                            row.getString("message")))
                .list());
  }
}
