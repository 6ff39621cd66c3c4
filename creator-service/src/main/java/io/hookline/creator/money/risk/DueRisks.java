package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.DueRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Orders whose commissions have to be judged. */
@ApplicationScoped
class DueRisks {

  private static final String OPEN =
      """
      select distinct e.brand, e.source_id::uuid from earning e
       where e.brand = :brand and e.source_kind = :source
         and e.status in ('PENDING', 'PAYABLE', 'HELD')
      """;

  /** All records of a person. */
  private static final String OF_CREATORS =
      OPEN
          + """
               and e.creator_id in (
                     select r.id from creator c
                       join creator r
                         on r.brand = c.brand
                        and coalesce(r.merged_into, r.id) = coalesce(c.merged_into, c.id)
                      where c.brand = :brand and c.id = any(cast(:creators as uuid[])))
            """;

  private final DueRows rows;
  private final CurrentBrand brand;

  DueRisks(Jdbi jdbi, CurrentBrand brand) {
    this.rows = new DueRows(jdbi, "risk_due", "conversion_id", "brands_with_due_risks");
    this.brand = brand;
  }

  void add(Collection<UUID> conversions) {
    rows.add(brand.slug(), conversions);
  }

  /** All that are not paid. */
  void addOpen() {
    rows.addFound(brand.slug(), OPEN, Map.of("source", SourceKind.CONVERSION.name()));
  }

  /** Those of the creators that are not paid, and of all records that stand for the same person. */
  void addOpen(Collection<UUID> creators) {
    rows.addFound(
        brand.slug(),
        OF_CREATORS,
        Map.of("source", SourceKind.CONVERSION.name(), "creators", creators.toArray(UUID[]::new)));
  }

  List<UUID> take(Collection<UUID> ids) {
    return rows.take(brand.slug(), ids);
  }

  DueRows rows() {
    return rows;
  }
}
