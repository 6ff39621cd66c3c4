package io.hookline.attribution.credit.run;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.run;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.AttributionFixtures.workOnRuns;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.text;
import static io.hookline.attribution.Fixtures.texts;
import static io.hookline.attribution.Fixtures.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

/** Whatever dies while a run is worked out, the run ends as if nothing had. */
@QuarkusTest
class RunsSurviveTest extends CreditFixture {

  private static final int ORDERS = 30;

  /** Of one run; without an end it would have none either. */
  private static final int MOST_CUT = 4;

  /** PostgreSQL's code of a connection that an administrator ended. */
  private static final String CUT = "57P01";

  /**
   * What a chain says of orders and in sums, in words that do not depend on its numbers of units.
   */
  private static final String SAID =
      """
      select c::text from (
        select r.conversion_id::text as what, r.occurred_at::text as at, r.value_e4::text as value,
               r.counted, r.touch_ids::text, r.kinds::text, r.shares_e10::text, r.values_e4::text,
               r.last_touch, r.refunded_e4::text, r.refund_parts_e4::text
          from run_credit r where r.chain_id = '%1$s' and r.until_run is null
        union all
        select coalesce(u.link_id, u.origin_id, u.promo_code_id)::text, f.day::text,
               f.value_e4::text, true, f.kind::text, null, f.credit_e10::text, f.refunded_e4::text,
               f.touches::int, f.first_touches::text, f.last_touches::text
          from run_figure f
          left join credit_unit u on u.chain_id = f.chain_id and u.unit = f.unit
                                 and u.until_run is null
         where f.chain_id = '%1$s' and f.until_run is null) c
       order by 1
      """;

  @Inject RunPieces pieces;
  @Inject BrandScope scope;

  private static List<String> said(Json run) {
    return texts(SAID.formatted(run.getString("chainId")));
  }

  private void shoppers() {
    StringBuilder touches = new StringBuilder();
    for (int i = 0; i < ORDERS; i++) {
      for (int before = 0; before <= i % 3; before++) {
        touches
            .append(touches.isEmpty() ? "" : ",")
            .append(
                touch(
                    "t-" + i + "-" + before,
                    before == 1 ? leosLink : miasLink,
                    "CLICK",
                    order.minus(Duration.ofHours(2 + before)),
                    "click-" + i));
      }
    }
    importTouches("[" + touches + "]").then().statusCode(200);
    for (int i = 0; i < ORDERS; i++) {
      ordered("order-" + i, "click-" + i);
    }
    process();
  }

  private void ordered(String id, String click) {
    shop.purchase(id, click).at(order).post().then().statusCode(200);
  }

  /** Does some pieces of a run, one after the other. */
  private void pieces(String run, int some) {
    scope.run(
        ACME,
        () -> {
          for (int i = 0; i < some; i++) {
            pieces.next(UUID.fromString(run));
          }
        });
  }

  @Test
  void aRunWhoseConnectionsAreCutEndsAsOneThatWasNot() throws SQLException {
    shoppers();
    Json undisturbed = run(setting("Undisturbed").getString("id"));
    assertThat(undisturbed.getLong("credited")).isEqualTo(ORDERS);
    int cut = 0;
    for (int i = 0; cut < 20; i++) {
      String id = requestRun(setting("Cut " + i).getString("id")).getString("id");
      CompletableFuture<Void> work = Background.run(RunsSurviveTest::workWhileItLasts);
      for (int ofIt = 0; ofIt < MOST_CUT && !work.isDone(); ) {
        int now = cut();
        ofIt += now;
        cut += now;
      }
      work.join();
      Json run = read("/attribution-runs/" + id);
      assertThat(run.getString("status")).isEqualTo("COMPLETED");
      assertThat(said(run)).isEqualTo(said(undisturbed));
      assertThat(run.getLong("conversions")).isEqualTo(ORDERS);
    }
  }

  /** A run that was given up goes on, as people would have it. */
  private static void workWhileItLasts() {
    workInTurns();
    while (count("select count(*) from credit_run where status = 'FAILED'") > 0) {
      String failed = text("select id from credit_run where status = 'FAILED'");
      as(Tokens.operator(ACME))
          .post("/v1/brands/" + ACME + "/attribution-runs/" + failed + "/resume");
      workInTurns();
    }
  }

  /**
   * A turn may be given a connection of the pool that was cut behind its last commit. The schedule
   * begins the next one then.
   */
  private static void workInTurns() {
    boolean over = false;
    while (!over) {
      try {
        workOnRuns();
        over = true;
      } catch (UnableToExecuteStatementException cut) {
        assertThat(cut)
            .cause()
            .isInstanceOfSatisfying(
                SQLException.class, cause -> assertThat(cause.getSQLState()).isEqualTo(CUT));
      }
    }
  }

  /** Cuts connections that have written something of a run that is not committed. */
  private static int cut() throws SQLException {
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement();
        ResultSet cut =
            sql.executeQuery(
                """
                select count(*) filter (where pg_terminate_backend(a.pid))
                  from pg_stat_activity a
                 where a.backend_xid is not null and a.pid <> pg_backend_pid()
                   and exists (select from pg_locks l
                                where l.pid = a.pid
                                  and l.relation = 'credit_run_slice'::regclass)""")) {
      cut.next();
      return cut.getInt(1);
    }
  }

  @Test
  void whatChangesWhileItIsWorkedOutCountsForIt() {
    shoppers();
    String id = requestRun(setting("Disturbed").getString("id")).getString("id");
    pieces(id, 4);
    Json half = read("/attribution-runs/" + id);
    assertThat(half.getLong("progress.done")).isBetween(1L, half.getLong("progress.slices") - 1);
    touched("late", leosLink, "CLICK", Duration.ofMinutes(30));
    for (int i = 0; i < 6; i++) {
      ordered("late-" + i, "click-" + i);
    }
    process();
    pieces(id, 2);
    as(Tokens.operator(ACME)).post("/v1/brands/" + ACME + "/attribution-runs/" + id + "/cancel");
    ordered("latest", "click-7");
    process();
    as(Tokens.operator(ACME)).post("/v1/brands/" + ACME + "/attribution-runs/" + id + "/resume");
    workOnRuns();
    Json run = read("/attribution-runs/" + id);
    assertThat(run.getLong("conversions")).isEqualTo(ORDERS + 7);
    assertThat(said(run)).isEqualTo(said(run(setting("Undisturbed").getString("id"))));
  }

  @Test
  void manyChangesAreCutIntoSlicesBeforeARunIsCompleted() {
    shoppers();
    String setting = setting("Week").getString("id");
    run(setting);
    for (int i = 0; i < 10; i++) {
      ordered("more-" + i, "click-" + i);
    }
    process();
    String id = requestRun(setting).getString("id");
    pieces(id, 2);
    assertThat(read("/attribution-runs/" + id).getLong("progress.slices")).isEqualTo(3);
    workOnRuns();
    Json run = read("/attribution-runs/" + id);
    assertThat(run.getLong("changed")).isEqualTo(10);
    assertThat(said(run)).isEqualTo(said(run(setting("Undisturbed").getString("id"))));
  }

  @Test
  void aRunThatGetsNoFurtherIsGivenUpAndGoesOnWhenItIsResumed() {
    shoppers();
    String id = requestRun(setting("Week").getString("id")).getString("id");
    execute("alter table run_credit add constraint ck_run_credit_broken check (false) not valid");
    try {
      workOnRuns();
    } finally {
      execute("alter table run_credit drop constraint ck_run_credit_broken");
    }
    Json failed = read("/attribution-runs/" + id);
    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(failed.getString("failure.code")).isEqualTo("INTERNAL_ERROR");
    assertThat(events("AttributionRunFailed")).isEqualTo(1);
    as(Tokens.operator(ACME)).post("/v1/brands/" + ACME + "/attribution-runs/" + id + "/resume");
    workOnRuns();
    Json run = read("/attribution-runs/" + id);
    assertThat(run.getString("status")).isEqualTo("COMPLETED");
    assertThat(run.getString("failure")).isNull();
    assertThat(run.getLong("conversions")).isEqualTo(ORDERS);
  }
}
