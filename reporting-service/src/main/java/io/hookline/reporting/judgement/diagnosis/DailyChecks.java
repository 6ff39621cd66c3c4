package io.hookline.reporting.judgement.diagnosis;

import io.hookline.reporting.facts.brand.EachBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the rules of each brand once on each of its days. */
@ApplicationScoped
class DailyChecks {

  private final EachBrand brands;
  private final CheckRules rules;

  DailyChecks(EachBrand brands, CheckRules rules) {
    this.brands = brands;
    this.rules = rules;
  }

  @Scheduled(
      every = "15m",
      delayed = "2m",
      identity = "diagnoses",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    brands.run("Asking the rules", rules::checkOnceADay);
  }
}
