package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.batch;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.holdIsOver;
import static io.hookline.creator.PayoutFixtures.newBatch;
import static io.hookline.creator.PayoutFixtures.payee;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first account waits as a changed one does, where the money was another account's before. */
@QuarkusTest
class FirstAccountsTest {

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void ofOneRecordItIsPaidToAtOnce() {
    String mia = earner("mia", "60.00");
    obstacles(mia, empty());
    batch();
  }

  @Test
  void ofARecordToWhichEarningsCameWithAMergeItWaits() {
    String mia = earner("mia", "60.00");
    String fresh = creator("fresh");
    creatorMerge(mia, fresh);
    readyPayee(fresh);
    waits(fresh);
    holdIsOver();
    asFinance(Role.ANALYST)
        .get(acme("payout-batches/" + batch()))
        .then()
        .body(at("total.amount", equalTo("60.00")));
  }

  @Test
  void proposedBeforeTheMergeItWaitsAsWell() {
    String mia = earner("mia", "60.00");
    String fresh = creator("fresh");
    String payee = payee(fresh);
    creatorMerge(mia, fresh);
    holdIsOver();
    approve(payee).then().statusCode(200);
    asFinance(Role.ADMIN).post(acme("payees/" + payee + "/tax-data/verify")).then().statusCode(200);
    waits(fresh);
  }

  @Test
  void ofARecordThatWasPaidToAnothersAccountItWaits() {
    String mia = creator("mia");
    readyPayee(mia);
    String mya = creator("mya");
    earning(mya, "40.00");
    String merge = creatorMerge(mya, mia);
    holdIsOver();
    asFinance(Role.ADMIN).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
    readyPayee(mya);
    waits(mya);
  }

  @Test
  void approvedWhileTheMergeIsNotCommittedItIsApprovedAnew() throws SQLException {
    String mia = earner("mia", "60.00");
    String fresh = creator("fresh");
    String payee = payee(fresh);
    try (Connection other = Owner.connect();
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.execute("lock table creator_merge in share mode");
      CompletableFuture<String> merge = Background.supply(() -> creatorMerge(mia, fresh));
      Awaitility.await().until(() -> waiting() == 1);
      CompletableFuture<Response> approval = Background.supply(() -> approve(payee));
      Awaitility.await().until(() -> approval.isDone() || waiting() > 1);
      other.rollback();
      merge.join();
      expect(approval.join(), 412, "STALE");
    }
    approve(payee).then().statusCode(200);
    asFinance(Role.ADMIN).post(acme("payees/" + payee + "/tax-data/verify")).then().statusCode(200);
    waits(fresh);
  }

  private static Response approve(String payee) {
    return asFinance(Role.ADMIN)
        .header("If-Match", "*")
        .post(acme("payees/" + payee + "/bank-details/approve"));
  }

  private static long waiting() throws SQLException {
    try (Connection other = Owner.connect();
        Statement sql = other.createStatement();
        ResultSet row = sql.executeQuery("select count(*) from pg_locks where not granted")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void waits(String creator) {
    obstacles(creator, contains("BANK_DETAILS_CHANGED"));
    expect(
        asFinance(Role.OPERATOR).body(newBatch()).post(acme("payout-batches")),
        409,
        "NOTHING_TO_PAY");
  }

  private static void obstacles(String creator, Matcher<?> are) {
    asFinance(Role.ANALYST)
        .get(acme("payees?creatorId=" + creator))
        .then()
        .statusCode(200)
        .body(at("items[?(@.creatorId == '" + creator + "')].obstacles[*]", are));
  }
}
