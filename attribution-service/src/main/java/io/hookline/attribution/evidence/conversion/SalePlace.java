package io.hookline.attribution.evidence.conversion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The branch of an order.
 *
 * @param told as its events name it
 * @param id the place that has this id or code; null while there is none
 */
@Schema(name = "SalePlace")
record SalePlace(
    @Schema(examples = "NYC-05") String told,
    @Schema(nullable = true, description = "Null while no place has this id or code") UUID id) {

  /** Columns that {@link #read} wants, of conversion c. An id goes before a code like one. */
  static final String COLUMNS =
      """
      (select f.value from conversion_fact f
        where f.brand = c.brand and f.conversion_id = c.id and f.kind = 'PLACE') as place,
      (select coalesce(
                (select p.id from place p
                  where p.brand = f.brand
                    and p.id = case when f.value ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                                    then f.value::uuid end),
                (select p.id from place p
                  where p.brand = f.brand and lower(p.code) = lower(f.value)))
         from conversion_fact f
        where f.brand = c.brand and f.conversion_id = c.id and f.kind = 'PLACE') as place_id
      """;

  static SalePlace read(ResultSet row) throws SQLException {
    String told = row.getString("place");
    return told == null ? null : new SalePlace(told, row.getObject("place_id", UUID.class));
  }
}
