package io.hookline.attribution.lift.platformresult;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What was corrected: nobody can change or delete it, the service neither. */
@Singleton
class PlatformResultCorrections {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PlatformResultCorrections(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  void add(UUID result, PlatformResultCorrectionView correction) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into platform_result_correction
                           (brand, result_id, number, why, before, corrected_by, corrected_at)
                    values (:brand, :result, :number, :why, cast(:before as jsonb), :by, :at)
                    """)
                .bind("brand", brand.slug())
                .bind("result", result)
                .bind("number", correction.number())
                .bind("why", correction.why())
                .bind("before", OwnJson.write(json, correction.before()))
                .bind("by", correction.correctedBy())
                .bind("at", correction.correctedAt())
                .execute());
  }

  /** The latest first. */
  List<PlatformResultCorrectionView> of(UUID result, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select number, why, before::text as before, corrected_by, corrected_at
                      from platform_result_correction
                     where brand = :brand and result_id = :result and number < :before
                     order by number desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("result", result)
                .bind("before", before)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new PlatformResultCorrectionView(
                            row.getLong("number"),
                            row.getString("why"),
                            OwnJson.read(json, row.getString("before"), NewPlatformResult.class),
                            row.getString("corrected_by"),
                            row.getObject("corrected_at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
