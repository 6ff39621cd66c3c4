package io.hookline.attribution.credit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.credit.engine.AskedRuns.Done;
import io.hookline.kit.test.RunningService;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL of the service, of one of its processes of PostgreSQL, and of all of PostgreSQL, in turn,
 * at moments that chance draws while a run is worked out: it goes on to the rows of one that was
 * left alone. Run by benchmark/runkills.
 */
class RunKillsBenchmark {

  private static final int KILLS = Integer.getInteger("runkills.times", 5);
  private static final long ORDERS = Long.getLong("runkills.orders", 20_000);

  private static final int SLICES = 40;

  /** All that a chain says, in words that do not depend on its numbers of sources. */
  private static final String SAID =
      """
      select count(*) || ' rows ' || md5(string_agg(c::text, chr(10) order by c::text collate "C"))
        from (
        select r.conversion_id::text, r.occurred_at::text, r.person_id::text, r.value_e4::text, r.counted,
               r.touch_ids::text, r.touched_at::text, r.kinds::text, r.shares_e10::text,
               r.values_e4::text, r.last_touch::text
          from run_credit r where r.chain_id = '%1$s' and r.until_run is null
        union all
        select concat_ws(' ', u.origin_id, u.link_id, u.since, u.promo_code_id), f.day::text,
               f.kind::text, f.credit_e10::text, true, f.value_e4::text, f.refunded_e4::text,
               f.touches::text, f.first_touches::text, f.last_touches::text, null
          from run_figure f
          left join units_of_chain('%2$s', '%1$s') u on u.unit = f.unit
         where f.chain_id = '%1$s' and f.until_run is null) c""";

  private final Random random = new Random(7);

  @Test
  void aRunThatWasKilledSaysWhatOneSaysThatWasNot() throws Exception {
    try (RunningService service = new RunningService("384m")) {
      service.with("hookline.runs.slice-orders", Long.toString(ORDERS / SLICES)).start();
      new DrawnBrand(service, ORDERS).fill();
      AskedRuns runs = new AskedRuns(service, DrawnBrand.SLUG);
      Done alone = runs.run(runs.setting("Left alone", "TIME_DECAY"));
      String said = said(service, alone.chain());
      say("left alone: %.1f s, %s", alone.seconds(), said);
      int killed = 0;
      for (int run = 0; killed < KILLS; run++) {
        UUID id = runs.ask(runs.setting("Killed " + run, "TIME_DECAY"));
        long done = lead(service, runs, id, random.nextInt(SLICES + 2));
        if (runs.status(id).equals("COMPLETED")) {
          continue;
        }
        String what = kill(service, killed++ % 3);
        runs.finish(id);
        Done disturbed = runs.done(id);
        say(
            "%s killed behind %d slices: ended after %.1f s, %s",
            what, done, disturbed.seconds(), said(service, disturbed.chain()));
        assertThat(said(service, disturbed.chain())).isEqualTo(said);
        assertThat(disturbed.conversions()).isEqualTo(ORDERS);
      }
      say("%d kills, each run ended with the rows of the one that was left alone", killed);
    }
  }

  /**
   * Waits until a run has done some slices, and is at a moment within the next one or behind all.
   */
  private long lead(RunningService service, AskedRuns runs, UUID id, int slices) throws Exception {
    long done = 0;
    while (done < slices && !runs.status(id).equals("COMPLETED")) {
      done = slicesDone(service, id);
    }
    Thread.sleep(random.nextInt(100));
    return done;
  }

  private static String kill(RunningService service, int what)
      throws IOException, InterruptedException, SQLException {
    switch (what) {
      case 0 -> {
        service.kill();
        service.start();
        return "service";
      }
      case 1 -> {
        ProcessHandle process = ProcessHandle.of(worker(service)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        return "one process of PostgreSQL";
      }
      default -> {
        service.killPostgres();
        return "PostgreSQL";
      }
    }
  }

  /** A process of PostgreSQL that works for the service, on a run if there is one at present. */
  private static long worker(RunningService service) throws SQLException {
    try (Connection other = service.connectAsService();
        Statement sql = other.createStatement();
        ResultSet row =
            sql.executeQuery(
                """
                select pid from pg_stat_activity
                 where usename = current_user and pid <> pg_backend_pid()
                 order by backend_xid is null, state <> 'active', xact_start nulls last limit 1""")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static long slicesDone(RunningService service, UUID run) throws SQLException {
    return service.count(
        "select count(*) from credit_run_slice where done_at is not null and run_id = '%s'"
            .formatted(run));
  }

  private static String said(RunningService service, UUID chain) throws SQLException {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(SAID.formatted(chain, DrawnBrand.SLUG))) {
      row.next();
      return row.getString(1);
    }
  }

  private static void say(String what, Object... values) {
    System.out.printf(Locale.ROOT, "runkills: " + what + "%n", values);
  }
}
