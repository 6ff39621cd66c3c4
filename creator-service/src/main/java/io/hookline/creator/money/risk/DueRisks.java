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

/** Orders that have to be judged. */
@ApplicationScoped
class DueRisks {

  /** Of orders without a commission to hold only those that a bonus may be reached with. */
  private static final String OPEN =
      """
      with person as materialized (
        select distinct coalesce(c.merged_into, c.id) as id from creator c
         where c.brand = :brand and c.id = any(cast(:creators as uuid[]))),
      record as materialized (
        select r.id from person p
          join creator r on r.brand = :brand and (r.id = p.id or r.merged_into = p.id))
      select e.brand, e.source_id::uuid from earning e
       where e.brand = :brand and e.source_kind = :source
         and e.status in ('PENDING', 'PAYABLE', 'HELD')
         and (:all or e.creator_id = any(array(select id from record)))
      union
      select o.brand, o.conversion_id from credited_order o
       where o.brand = :brand and o.net_value > 0
         and (:all or o.creator_id = any(array(select id from record)))
         and exists (
               select 1 from partnership_terms t
                where t.brand = o.brand and t.partnership_id = o.partnership_id
                  and t.pay -> 'bonuses' <> '[]')
         and
      """
          + Candidates.NONE_TO_HOLD;

  private final DueRows rows;
  private final CurrentBrand brand;

  DueRisks(Jdbi jdbi, CurrentBrand brand) {
    this.rows = new DueRows(jdbi, "risk_due", "conversion_id", "brands_with_due_risks");
    this.brand = brand;
  }

  void add(Collection<UUID> conversions) {
    rows.add(brand.slug(), conversions);
  }

  /** All that are not paid, or that a bonus may be reached with. */
  void addOpen() {
    add(true, List.of());
  }

  /** Those of the creators, and of all records that stand for the same person. */
  void addOpen(Collection<UUID> creators) {
    add(false, creators);
  }

  private void add(boolean all, Collection<UUID> creators) {
    rows.addFound(
        brand.slug(),
        OPEN,
        Map.of(
            "all", all,
            "source", SourceKind.CONVERSION.name(),
            "creators", creators.toArray(UUID[]::new)));
  }

  List<UUID> take(Collection<UUID> ids) {
    return rows.take(brand.slug(), ids);
  }

  DueRows rows() {
    return rows;
  }
}
