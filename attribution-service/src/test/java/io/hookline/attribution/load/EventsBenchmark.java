package io.hookline.attribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What storing events costs beside what PostgreSQL alone does with the same rows, one right after
 * the other, and what they cost once many are stored. Run by {@code benchmark/events}.
 */
class EventsBenchmark {

  private static final double SECONDS =
      Double.parseDouble(System.getProperty("events.seconds", "5"));
  private static final int ROUNDS = Integer.getInteger("events.rounds", 5);
  private static final long STORED = Long.getLong("events.stored", 1_000_000);

  private static final boolean LATER =
      System.getProperty("events.attribution", "now").equals("later");

  private static final double GOAL_OF_BATCHES = 0.8;
  private static final double GOAL_OF_SINGLES = 1.0;
  private static final double GOAL_OF_P99_MILLIS = 50;
  private static final double GOAL_OF_BYTES = 700;
  private static final double GOAL_OF_GROWTH = 1.15;

  private RunningService service;
  private BenchmarkShop shop;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService("384m");
    service.with("hookline.rate-limit.ingestion", "1000000000");
    if (LATER) {
      service.with("quarkus.scheduler.enabled", "false");
    }
    service.start();
    shop = BenchmarkShop.open(service, "bench");
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  @Test
  void events() throws Exception {
    long time = Clock.systemUTC().instant().getEpochSecond();
    TypicalEvents typical = new TypicalEvents(7, 20_000, time);
    Supplier<EventRequest> single = () -> shop.request(typical.next(1));
    Supplier<EventRequest> batch = () -> shop.request(typical.next(500));
    warmUp(2, batch, 200_000);
    warmUp(16, single, 50_000);
    EventsByHand byHand = new EventsByHand(service);
    List<Double> batches = new ArrayList<>();
    List<Double> singles = new ArrayList<>();
    List<Double> p99s = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      settle();
      EventClients.Sent sent = measured("batches of 500", 4, batch);
      settle();
      double alone = byHand.inSets(SECONDS);
      batches.add(sent.eventsASecond() / alone);
      tell(
          "batches of 500: %,.0f events/s, one connection alone %,.0f/s",
          sent.eventsASecond(), alone);
      sent = measured("single events", 16, single);
      settle();
      alone = byHand.oneByOne(SECONDS);
      singles.add(sent.eventsASecond() / alone);
      p99s.add(sent.p99Millis());
      tell(
          "single events: %,.0f/s, pgbench %,.0f/s; p99 %.1f ms",
          sent.eventsASecond(), alone, sent.p99Millis());
    }
    tell("batches of 500, ratio %.2f (goal %.1f; %s)", median(batches), GOAL_OF_BATCHES, batches);
    tell("single events, ratio %.2f (goal %.1f; %s)", median(singles), GOAL_OF_SINGLES, singles);
    tell("single events, p99 %.1f ms (goal %.0f)", median(p99s), GOAL_OF_P99_MILLIS);
    double growth = growth(batch);
    assertThat(bytes()).as("bytes per stored event").isLessThanOrEqualTo(GOAL_OF_BYTES);
    assertThat(growth).as("cost, full beside empty").isLessThanOrEqualTo(GOAL_OF_GROWTH);
    assertThat(median(p99s)).isLessThan(GOAL_OF_P99_MILLIS);
    assertThat(median(batches)).isGreaterThanOrEqualTo(GOAL_OF_BATCHES);
    assertThat(median(singles)).isGreaterThanOrEqualTo(GOAL_OF_SINGLES);
  }

  private EventClients.Sent measured(String what, int connections, Supplier<EventRequest> requests)
      throws Exception {
    Duration ofService = service.processorTime();
    Duration ofPostgres = service.processorTimeOfPostgres();
    EventClients.Sent sent =
        taken(EventClients.send(service.at("/"), connections, SECONDS, requests));
    double events = sent.eventsASecond() * SECONDS;
    tell(
        "%s: %.1f µs of the service's processor time an event, %.1f of PostgreSQL's",
        what,
        service.processorTime().minus(ofService).toNanos() / 1e3 / events,
        service.processorTimeOfPostgres().minus(ofPostgres).toNanos() / 1e3 / events);
    return sent;
  }

  /** A service that has run for a while is what is measured. */
  private void warmUp(int connections, Supplier<EventRequest> requests, long events)
      throws Exception {
    for (double sent = 0; sent < events; ) {
      sent +=
          taken(EventClients.send(service.at("/"), connections, 2, requests)).eventsASecond() * 2;
    }
  }

  private void settle() throws Exception {
    if (!LATER) {
      BenchmarkShop.settle(service);
    }
  }

  /** How much more processor time an event costs among many than among few. */
  private double growth(Supplier<EventRequest> batch) throws Exception {
    StoredBefore before = new StoredBefore(service);
    double few = 0;
    double cost = 0;
    for (long stored : new long[] {0, STORED / 10, STORED}) {
      before.fill(stored);
      settle();
      // What was filled in is not on the account of what comes next.
      service.execute("checkpoint");
      cost = cost(batch);
      few = stored == 0 ? cost : few;
      tell(
          "%,d events stored: %.1f µs of processor time an event, %.0f bytes on disk an event",
          service.count("select count(*) from event"), cost, bytes());
    }
    return cost / few;
  }

  /** Microseconds of the service and of PostgreSQL. */
  private double cost(Supplier<EventRequest> batch) throws Exception {
    Duration ofService = service.processorTime();
    Duration ofPostgres = service.processorTimeOfPostgres();
    long before = service.count("select count(*) from event where brand = 'bench'");
    taken(EventClients.send(service.at("/"), 2, 2 * SECONDS, batch));
    long events = service.count("select count(*) from event where brand = 'bench'") - before;
    double java = service.processorTime().minus(ofService).toNanos() / 1e3 / events;
    double postgres = service.processorTimeOfPostgres().minus(ofPostgres).toNanos() / 1e3 / events;
    tell("%.1f µs of the service's processor time an event, %.1f of PostgreSQL's", java, postgres);
    return java + postgres;
  }

  /** With all indexes, and keys for as long as they are remembered. */
  private double bytes() throws SQLException {
    return (double)
            service.count(
                """
                select sum(pg_total_relation_size(c.oid))::bigint
                  from pg_class c left join pg_inherits h on h.inhrelid = c.oid
                 where c.oid = 'event_key'::regclass or h.inhparent = 'event'::regclass""")
        / service.count("select count(*) from event");
  }

  private static EventClients.Sent taken(EventClients.Sent sent) {
    assertThat(sent.wrong()).as("answers that did not accept all").isZero();
    return sent;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  static void tell(String what, Object... values) {
    System.out.println("events: " + String.format(Locale.ROOT, what, values));
  }
}
