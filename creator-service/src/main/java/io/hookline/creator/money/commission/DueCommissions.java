package io.hookline.creator.money.commission;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.DueRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Orders whose commissions have to be worked out. */
@ApplicationScoped
public class DueCommissions {

  private static final String UNRATED =
      """
      select distinct brand, conversion_id from credited_order
       where brand = :brand and net_value is null
      """;

  private static final String OF_PARTNERSHIP =
      """
      select distinct d.brand, d.conversion_id
        from credit_decision d
       where d.brand = :brand
         and d.credits @> jsonb_build_array(jsonb_build_object('partnershipId', :partnership::text))
      """;

  private final DueRows rows;
  private final CurrentBrand brand;

  DueCommissions(Jdbi jdbi, CurrentBrand brand) {
    this.rows = new DueRows(jdbi, "commission_due", "conversion_id", "brands_with_due_commissions");
    this.brand = brand;
  }

  void add(String brand, Collection<UUID> conversions) {
    rows.add(brand, conversions);
  }

  /** Those that wait for an exchange rate. */
  void addUnrated(String brand) {
    rows.addFound(brand, UNRATED, Map.of());
  }

  /** All that are credited under a partnership of the present brand. */
  void addOf(UUID partnership) {
    rows.addFound(brand.slug(), OF_PARTNERSHIP, Map.of("partnership", partnership.toString()));
  }

  /** Takes those out that nobody else has taken. */
  List<UUID> take(Collection<UUID> ids) {
    return rows.take(brand.slug(), ids);
  }

  DueRows rows() {
    return rows;
  }
}
