package io.hookline.attribution.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/**
 * What waits to be done behind the doors, as metrics over all brands: {@code
 * hookline.reading.behind}, {@code hookline.forwarding.behind} and {@code
 * hookline.shop.pending.behind} in seconds, {@code hookline.forwardings}, {@code
 * hookline.ad.accounts.trouble} and {@code hookline.set.aside} as counts.
 */
@ApplicationScoped
class BacklogGauges {

  private static final String SECONDS = ".behind";

  private record Measure(String name, String ofWhom) {}

  private final Jdbi jdbi;
  private final MeterRegistry metrics;
  private final Map<Measure, Double> values = new ConcurrentHashMap<>();

  BacklogGauges(Jdbi jdbi, MeterRegistry metrics) {
    this.jdbi = jdbi;
    this.metrics = metrics;
  }

  @Scheduled(
      every = "60s",
      delayed = "20s",
      identity = "backlogs",
      concurrentExecution = ConcurrentExecution.SKIP)
  void measure() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select measure, of_whom, amount from backlogs()")
                .map(
                    (row, context) ->
                        Map.entry(
                            new Measure(row.getString(1), row.getString(2)), row.getDouble(3)))
                .forEach(one -> set(one.getKey(), one.getValue())));
  }

  private void set(Measure measure, double value) {
    if (values.put(measure, value) == null) {
      Gauge.builder("hookline." + measure.name(), values, of -> of.get(measure))
          .tag("of", measure.ofWhom())
          .baseUnit(measure.name().endsWith(SECONDS) ? "seconds" : null)
          .register(metrics);
    }
  }
}
