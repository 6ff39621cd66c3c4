package io.hookline.kit.access;

import io.hookline.kit.sql.DueRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What of {@link DueTurns} is in a transaction, with the present brand's rows. */
@ApplicationScoped
class DueSteps {

  private final CurrentBrand brand;

  DueSteps(CurrentBrand brand) {
    this.brand = brand;
  }

  @Transactional
  public List<DueRows.Due> first(DueRows rows, int size) {
    return rows.first(brand.slug(), size);
  }

  @Transactional
  public void putOff(DueRows rows, DueRows.Due due) {
    rows.putOff(brand.slug(), due);
  }
}
