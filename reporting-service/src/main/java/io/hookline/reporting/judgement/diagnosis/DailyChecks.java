package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.RowSecurity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Asks the rules of each brand once on each of its days. */
@ApplicationScoped
class DailyChecks {

  private static final Logger LOG = Logger.getLogger(DailyChecks.class);

  private final CheckRules rules;
  private final BrandScope scope;
  private final RowSecurity rows;
  private final Jdbi jdbi;

  DailyChecks(CheckRules rules, BrandScope scope, RowSecurity rows, Jdbi jdbi) {
    this.rules = rules;
    this.scope = scope;
    this.rows = rows;
    this.jdbi = jdbi;
  }

  @Scheduled(
      every = "{hookline.diagnoses.every:15m}",
      delayed = "2m",
      identity = "diagnoses",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    brands().forEach(this::check);
  }

  private List<String> brands() {
    return of(
        CurrentBrand.AGENCY,
        () ->
            jdbi.withHandle(
                handle ->
                    handle
                        .createQuery("select slug from brand order by slug")
                        .mapTo(String.class)
                        .list()));
  }

  private void check(String brand) {
    try {
      of(brand, () -> rules.isChecked(brand) ? null : rules.check(brand));
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "The rules could not be asked about %s", brand);
    }
  }

  /** In a transaction that sees the brand's rows. */
  private <T> T of(String brand, Supplier<T> work) {
    return scope.call(
        brand,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      rows.bind(brand);
                      return work.get();
                    }));
  }
}
