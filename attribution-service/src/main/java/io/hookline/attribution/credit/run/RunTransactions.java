package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.sql.FreshPlans;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The transactions in which runs of the present brand are worked out. */
@Singleton
class RunTransactions {

  private final RowSecurity rows;
  private final CurrentBrand brand;
  private final RunConfig config;
  private final Jdbi jdbi;

  RunTransactions(RowSecurity rows, CurrentBrand brand, RunConfig config, Jdbi jdbi) {
    this.rows = rows;
    this.brand = brand;
    this.config = config;
    this.jdbi = jdbi;
  }

  <T> T call(Supplier<T> work) {
    return call("read committed", work);
  }

  /** All that the work reads is of one instant. */
  <T> T ofOneInstant(Supplier<T> work) {
    return call("repeatable read", work);
  }

  private <T> T call(String isolation, Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) config.longestStep().toSeconds())
        .call(
            () -> {
              // Before the first query, which is what tells the database the brand.
              jdbi.useHandle(
                  handle -> handle.execute("set transaction isolation level " + isolation));
              rows.bind(brand.slug());
              jdbi.useHandle(FreshPlans::use);
              return work.get();
            });
  }
}
