package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.unit.CreditUnits;
import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.attribution.credit.unit.UnitChain;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.sql.FreshPlans;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/**
 * Numbers sources in a transaction of its own, which is over before a slice is worked out: slices
 * at once have sources in common, and would wait for one another to their ends. Numbers that nobody
 * uses in the end do no harm.
 */
@Singleton
class NumberApart {

  private final CreditUnits units;
  private final RowSecurity rows;
  private final CurrentBrand brand;
  private final Jdbi jdbi;

  NumberApart(CreditUnits units, RowSecurity rows, CurrentBrand brand, Jdbi jdbi) {
    this.units = units;
    this.rows = rows;
    this.brand = brand;
    this.jdbi = jdbi;
  }

  void number(UnitChain chain, OrderScope orders) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              rows.bind(brand.slug());
              jdbi.useHandle(FreshPlans::use);
              units.number(chain, orders);
            });
  }
}
