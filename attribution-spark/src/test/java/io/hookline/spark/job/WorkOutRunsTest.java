package io.hookline.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.attribution.credit.engine.TwoRuns;
import io.hookline.attribution.credit.run.RunScope;
import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.setting.SettingRules;
import io.hookline.attribution.credit.setting.Windows;
import io.hookline.engine.credit.Counting;
import io.hookline.spark.engine.LocalSpark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job beside PostgreSQL's own engine, over a real database with what the service has there. */
class WorkOutRunsTest {

  private static final Windows WIDE = new Windows(168, 24, 72, 168, 1, 48, 24);
  private static final SettingRules LINEAR = rules(CreditModel.LINEAR, Counting.EVERY);
  private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO);

  private static ServiceDatabase database;
  private static Handle owner;
  private static TwoRuns runs;

  @BeforeAll
  static void open() throws Exception {
    LocalSpark.session();
    database = new ServiceDatabase();
    owner = database.owner();
    runs = new TwoRuns(owner);
  }

  @AfterAll
  static void close() throws Exception {
    owner.close();
    database.close();
  }

  private static SettingRules rules(CreditModel model, Counting counting) {
    return TwoRuns.rules(model, WIDE, counting);
  }

  static Stream<SettingRules> rules() {
    return Stream.of(
        TwoRuns.rules(
            CreditModel.LAST_TOUCH, new Windows(168, 24, 24, 168, 168, 168, 0), Counting.EVERY),
        rules(CreditModel.FIRST_TOUCH, Counting.ONCE),
        rules(CreditModel.LAST_NON_DIRECT, Counting.EVERY),
        rules(CreditModel.LINEAR, Counting.ONCE),
        rules(CreditModel.POSITION_BASED, Counting.EVERY),
        rules(CreditModel.TIME_DECAY, Counting.EVERY),
        rules(CreditModel.MARKOV, Counting.EVERY));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRowIsWhatPostgresWrites(SettingRules rules) {
    RunScope byPostgres = runs.begin(rules, null);
    runs.byPostgres(byPostgres);
    RunScope bySpark = runs.begin(rules, null);

    assertThat(job("--brand", TwoRuns.BRAND, "--run", bySpark.run().toString()))
        .isEqualTo(CreditJob.DONE);

    assertThat(runs.stored(bySpark)).hasSize(150).isEqualTo(runs.stored(byPostgres));
    assertThat(done(bySpark)).isEqualTo(done(byPostgres));
    if (!rules.model().isDataDriven()) {
      assertThat(runs.rows(bySpark)).isEqualTo(runs.expected(bySpark));
    }
  }

  @Test
  void ordersBeforeTheBeginningOfAChainAreOutOfIt() {
    Instant from = Instant.parse("2026-09-21T00:00:00Z");
    RunScope byPostgres = runs.begin(rules(CreditModel.LINEAR, Counting.ONCE), from);
    runs.byPostgres(byPostgres);
    RunScope bySpark = runs.begin(rules(CreditModel.LINEAR, Counting.ONCE), from);

    assertThat(job("--brand", TwoRuns.BRAND)).isEqualTo(CreditJob.DONE);

    assertThat(runs.stored(bySpark)).hasSizeBetween(50, 100).isEqualTo(runs.stored(byPostgres));
  }

  /** Whatever died before: what is done is left as it is, and the rest is done. */
  @Test
  void slicesThatAreDoneAreDoneOnce() {
    RunScope byPostgres = runs.begin(LINEAR, null);
    runs.byPostgres(byPostgres);
    RunScope bySpark = runs.begin(LINEAR, null);
    runs.byPostgres(bySpark, 2, 5);

    assertThat(job("--all")).isEqualTo(CreditJob.DONE);
    assertThat(job("--all")).isEqualTo(CreditJob.DONE);

    assertThat(runs.stored(bySpark)).isEqualTo(runs.stored(byPostgres));
  }

  @Test
  @Timeout(60)
  void aSliceThatAnotherWorksOnIsLeftToIt() {
    RunScope bySpark = runs.begin(LINEAR, null);
    try (Handle other = database.owner()) {
      other.begin();
      other.execute(
          "select from credit_run_slice where run_id = ? and slice = 1 for update", bySpark.run());

      assertThat(without(bySpark)).isEqualTo(CreditJob.FAILED);
      assertThat(left(bySpark)).containsExactly(1);
      other.rollback();
    }
    assertThat(without(bySpark)).isEqualTo(CreditJob.DONE);
    assertThat(left(bySpark)).isEmpty();
  }

  /** Another of the brand's replicas does nothing of it either. */
  @Test
  void aSliceWaitsForItsNumbers() {
    RunScope bySpark = runs.begin(LINEAR, null);
    owner.execute(
        "update credit_run_slice set numbered_at = null where run_id = ? and slice <> 6",
        bySpark.run());

    assertThat(without(bySpark)).isEqualTo(CreditJob.FAILED);
    assertThat(left(bySpark)).containsExactly(1, 2, 3, 4, 5);

    owner.execute(
        "update credit_run_slice set numbered_at = now() where run_id = ?", bySpark.run());
    assertThat(without(bySpark)).isEqualTo(CreditJob.DONE);
  }

  @Test
  void aRunThatIsNotUnderWayIsRefused() {
    RunScope cancelled = runs.begin(LINEAR, null);
    owner.execute("update credit_run set status = 'CANCELLED' where id = ?", cancelled.run());
    String[] wanted = {"--brand", TwoRuns.BRAND, "--run", cancelled.run().toString()};

    assertThat(job(wanted)).isEqualTo(CreditJob.REFUSED);
    assertThat(job("--brand", "nordlys", "--run", cancelled.run().toString()))
        .isEqualTo(CreditJob.REFUSED);
    assertThat(runs.stored(cancelled)).isEmpty();
    assertThatThrownBy(() -> without(cancelled))
        .hasMessage(
            "There is nothing to do of run %s of %s".formatted(cancelled.run(), TwoRuns.BRAND));
  }

  private static int job(String... of) {
    String[] args = Stream.concat(Stream.of("run"), Stream.of(of)).toArray(String[]::new);
    return CreditJob.run(database.environment(), args);
  }

  /** The job on one run, which does not wait for anything. */
  private static int without(RunScope run) {
    return new WorkOutRuns(Database.of(database.environment()), NONE)
        .of(new Arguments.Runs(TwoRuns.BRAND, run.run()));
  }

  private static List<Integer> left(RunScope run) {
    return owner
        .createQuery(
            "select slice from credit_run_slice where run_id = :run and done_at is null order by slice")
        .bind("run", run.run())
        .mapTo(Integer.class)
        .list();
  }

  private static List<Long> done(RunScope run) {
    return owner
        .createQuery("select conversions from credit_run_slice where run_id = :run order by slice")
        .bind("run", run.run())
        .mapTo(Long.class)
        .list();
  }
}
