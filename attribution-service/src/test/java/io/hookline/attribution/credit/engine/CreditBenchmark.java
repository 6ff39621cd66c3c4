package io.hookline.attribution.credit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.credit.engine.AskedRuns.Done;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Windows;
import io.hookline.kit.test.RunningService;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Credit of many orders by PostgreSQL beside DuckDB, to the last unit the same; runs of the
 * packaged service over all orders, and over what came in a day. Run by benchmark/credit.
 */
class CreditBenchmark {

  private static final long ORDERS = Long.getLong("credit.orders", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("credit.rounds", 5);
  private static final String HEAP = System.getProperty("credit.heap", "384m");

  private static final Windows WINDOWS = new Windows(168, 24, 24, 168, 168, 168, 0);
  private static final CreditRules RULES =
      new CreditRules(WINDOWS, RuleModel.TIME_DECAY, PositionShares.USUAL, 168, Counting.EVERY);

  /** Of a machine with memory for the brand's touches, as one that answers warm has. */
  private static final Map<String, String> SERVER =
      Map.of("shared_buffers", "2GB", "max_wal_size", "8GB");

  @Test
  void creditsAreAsFastAsTheyHaveToBe() throws Exception {
    try (RunningService service = new RunningService(HEAP, SERVER)) {
      service.start();
      DrawnBrand drawn = new DrawnBrand(service, ORDERS);
      drawn.fill();
      say("%,d touches, %,d orders; load %.1f", 10 * ORDERS, ORDERS, load());
      AskedRuns runs = new AskedRuns(service, DrawnBrand.SLUG);
      String setting = runs.setting("Half-life", "TIME_DECAY");
      Done full = timed(service, runs, setting, "run over all orders");
      compare(service, full.chain());
      drawn.fillMore();
      Done next = timed(service, runs, setting, "run over 1 % more");
      say("  %.1f %% of the run over all (goal 5)", 100 * next.seconds() / full.seconds());
      assertThat(next.conversions()).isEqualTo(ORDERS + ORDERS / 100);
      assertThat(kept(service, full.chain())).isEqualTo(ofTimeDecay(totals(service, full.chain())));
      say("service: at most %d MiB resident, heap %s (goal 1,024)", service.peakMebibytes(), HEAP);
      assertThat(service.peakMebibytes()).isLessThan(1_024);
    }
  }

  private static Done timed(RunningService service, AskedRuns runs, String setting, String what)
      throws Exception {
    Duration before = processor(service);
    Done run = runs.run(setting);
    say(
        "%s: %.1f s, %.1f s of processors, %,d orders said anew",
        what, run.seconds(), seconds(processor(service).minus(before)), run.changed());
    return run;
  }

  private static Duration processor(RunningService service) throws SQLException {
    return service.processorTime().plus(service.processorTimeOfPostgres());
  }

  /** In turn, so that both meet the same machine. */
  private static void compare(RunningService service, UUID chain) throws Exception {
    try (Connection owner = service.connect();
        DuckTotals duck = new DuckTotals(owner, chain);
        TwoLanes lanes = new TwoLanes(service, chain, RULES)) {
      List<Took> ours = new ArrayList<>();
      List<Took> ducks = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        Map<ModelSums.Key, ModelSums> found =
            took(ours, service::processorTimeOfPostgres, lanes::totals);
        Map<ModelSums.Key, ModelSums> expected =
            took(ducks, CreditBenchmark::processorOfThis, duck::totals);
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(1_000);
        say(
            "  round %d: PostgreSQL %.2f s, %.1f of processors; DuckDB %.2f s, %.1f; load %.1f",
            round,
            ours.get(round).clock(),
            ours.get(round).processors(),
            ducks.get(round).clock(),
            ducks.get(round).processors(),
            load());
      }
      assertThat(kept(service, chain)).isEqualTo(ofTimeDecay(lanes.totals()));
      Took postgres = Took.median(ours.subList(1, ours.size()));
      Took duckdb = Took.median(ducks.subList(1, ducks.size()));
      say(
          "%d models at once: PostgreSQL %.2f s (goal 10), %.1f s of processors; DuckDB %.2f s, %.1f",
          RuleModel.values().length,
          postgres.clock(),
          postgres.processors(),
          duckdb.clock(),
          duckdb.processors());
      say(
          "  PostgreSQL takes %.2f times as long (goal 3), %.2f times the processors; all sums are the same",
          postgres.clock() / duckdb.clock(), postgres.processors() / duckdb.processors());
    }
  }

  private static Map<ModelSums.Key, ModelSums> totals(RunningService service, UUID chain)
      throws Exception {
    try (TwoLanes lanes = new TwoLanes(service, chain, RULES)) {
      return lanes.totals();
    }
  }

  private static Map<ModelSums.Key, ModelSums> ofTimeDecay(Map<ModelSums.Key, ModelSums> all) {
    all.keySet().removeIf(key -> key.model() != RuleModel.TIME_DECAY);
    return all;
  }

  /** What the runs of a chain have stored, by unit. */
  private static Map<ModelSums.Key, ModelSums> kept(RunningService service, UUID chain)
      throws SQLException {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                """
                select unit, sum(credit_e10), sum(value_e4) from run_figure
                 where chain_id = '%s' and until_run is null and unit > 0 group by unit"""
                    .formatted(chain))) {
      return ModelSums.read(row, List.of(RuleModel.TIME_DECAY));
    }
  }

  /** Something that is timed. */
  private interface Work {
    Map<ModelSums.Key, ModelSums> done() throws Exception;
  }

  private interface Processor {
    Duration time() throws SQLException;
  }

  private static Map<ModelSums.Key, ModelSums> took(List<Took> all, Processor processor, Work work)
      throws Exception {
    Duration before = processor.time();
    long start = System.nanoTime();
    Map<ModelSums.Key, ModelSums> done = work.done();
    double clock = (System.nanoTime() - start) / 1e9;
    all.add(new Took(clock, seconds(processor.time().minus(before))));
    return done;
  }

  private static Duration processorOfThis() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(
        ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void say(String what, Object... values) {
    System.out.printf(Locale.ROOT, "credit: " + what + "%n", values);
  }
}
