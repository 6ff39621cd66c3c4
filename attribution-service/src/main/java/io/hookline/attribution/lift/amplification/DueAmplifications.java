package io.hookline.attribution.lift.amplification;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.DueRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Posts that have to be measured. The database notes those whose ads are told of. */
@ApplicationScoped
class DueAmplifications {

  private static final String OPEN =
      """
      select distinct m.brand, m.post_id from amplification_measurement m
       where m.brand = :brand and m.ended_on >= :since and m.state <> 'WITHDRAWN'
      """;

  private final DueRows rows;
  private final CurrentBrand brand;

  DueAmplifications(Jdbi jdbi, CurrentBrand brand) {
    this.rows = new DueRows(jdbi, "amplification_due", "post_id", "brands_with_due_amplifications");
    this.brand = brand;
  }

  /** Posts whose ads ran on that day or later. */
  @Transactional
  public void addOpen(LocalDate since) {
    rows.addFound(brand.slug(), OPEN, Map.of("since", since));
  }

  List<UUID> take(Collection<UUID> posts) {
    return rows.take(brand.slug(), posts);
  }

  DueRows rows() {
    return rows;
  }
}
