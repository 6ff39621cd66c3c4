package io.hookline.content.measure.upload;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the job of an upload has done so far; beside the upload, whose every change is audited. */
@ApplicationScoped
class UploadProgress {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  UploadProgress(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void begin(UUID upload) {
    jdbi.useHandle(
        handle -> handle.execute("delete from upload_progress where upload_id = ?", upload));
  }

  void add(UUID upload, AppliedRows rows) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into upload_progress as p
                  (brand, upload_id, recorded, unchanged, unclaimed, refused)
                values (?, ?, ?, ?, ?, ?)
                on conflict (upload_id) do update
                   set recorded = p.recorded + excluded.recorded,
                       unchanged = p.unchanged + excluded.unchanged,
                       unclaimed = p.unclaimed + excluded.unclaimed,
                       refused = p.refused + excluded.refused
                """,
                brand.slug(),
                upload,
                rows.recorded(),
                rows.unchanged(),
                rows.unclaimed(),
                rows.refused()));
  }

  AppliedRows all(UUID upload) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select recorded, unchanged, unclaimed, refused
                      from upload_progress where upload_id = :upload
                    """)
                .bind("upload", upload)
                .map(
                    (row, context) ->
                        new AppliedRows(
                            row.getLong("recorded"),
                            row.getLong("unchanged"),
                            row.getLong("unclaimed"),
                            row.getLong("refused")))
                .findOne()
                .orElse(AppliedRows.NONE));
  }
}
