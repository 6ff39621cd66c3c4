package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.batch;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.step;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bank answers: what it paid, what it did not, what it gave back. */
@QuarkusTest
class BankAnswersTest {

  @Inject Ledger ledger;

  @Inject InBrand acme;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void resultsOfTheBankAreImportedAndToldTwiceChangeNothing() {
    String mia = earner("mia", "100.00");
    String ida = earner("ida", "50.00");
    String id = written(mia, ida);
    List<String> ends = endToEndIds(id);
    String results =
        """
        endToEndId,outcome,reason,bankReference
        %s,PAID,,2026113000042
        %s,FAILED,AC04 closed account,
        %s,FAILED,AC04 closed account,
        HL00000000000000000000000000000000,PAID,,
        """
            .formatted(ends.get(0), ends.get(1), ends.get(0));
    imported(results, true).body(at("applied", equalTo(2)));
    get(id).body(at("status", equalTo("FILE_WRITTEN")));
    imported(results, false)
        .body(at("applied", equalTo(2)))
        .body(at("failed", equalTo(2)))
        .body(at("rows[*].code", hasItems("PAYOUT_NOT_SENT", "PAYOUT_NOT_FOUND")));
    get(id).body(at("status", equalTo("CONFIRMED")));
    imported(results, false).body(at("unchanged", equalTo(2))).body(at("applied", equalTo(0)));
    BigDecimal paid = bank().negate();
    assertThat(
            paid.add(owed(AccountKind.PAYABLE, mia).add(owed(AccountKind.PAYABLE, ida)).negate()))
        .isEqualByComparingTo("150");
  }

  @Test
  void whatTheBankGivesBackIsPayableAgainAndIsPaidWithTheNextBatch() {
    String mia = earner("mia", "100.00");
    String id = written(mia);
    String payout = payoutOf(id);
    comeBack(payout).statusCode(409).body(at("code", equalTo("PAYOUT_NOT_PAID")));
    step(id, "confirm");
    comeBack(payout)
        .statusCode(200)
        .body(at("status", equalTo("RETURNED")))
        .body(at("failureReason", equalTo("AC06 blocked account")));
    comeBack(payout).statusCode(409).body(at("code", equalTo("PAYOUT_NOT_PAID")));
    assertThat(bank()).isZero();
    assertThat(owed(AccountKind.PAYABLE, mia)).isEqualByComparingTo("-100");
    get(id).body(at("status", equalTo("CONFIRMED")));
    step(written(mia), "confirm");
    assertThat(bank()).isEqualByComparingTo("-100");
  }

  @Test
  void aFileOfResultsTellsWhatCameBackOnce() {
    String mia = earner("mia", "100.00");
    String id = written(mia);
    String end = endToEndIds(id).get(0);
    String early = "endToEndId,outcome,reason,bankReference\n%s,RETURNED,AC06,\n".formatted(end);
    imported(early, false).body(at("rows[0].code", equalTo("PAYOUT_NOT_PAID")));
    String results =
        """
        endToEndId,outcome,reason,bankReference
        %1$s,PAID,,2026113000042
        %1$s,RETURNED,AC06 blocked account,
        %1$s,RETURNED,,
        """
            .formatted(end);
    imported(results, false).body(at("applied", equalTo(2))).body(at("failed", equalTo(1)));
    imported(results, false).body(at("applied", equalTo(0))).body(at("unchanged", equalTo(2)));
    asFinance(Role.ANALYST)
        .get(acme("payouts?batchId=" + id))
        .then()
        .statusCode(200)
        .body(at("items[0].status", equalTo("RETURNED")))
        .body(at("items[0].bankReference", equalTo("2026113000042")));
    assertThat(bank()).isZero();
    assertThat(owed(AccountKind.PAYABLE, mia)).isEqualByComparingTo("-100");
  }

  private static ValidatableResponse comeBack(String payout) {
    return asFinance(Role.ADMIN)
        .body("{\"reason\": \"AC06 blocked account\"}")
        .post(acme("payouts/" + payout + "/return"))
        .then();
  }

  private static ValidatableResponse get(String batch) {
    return asFinance(Role.ANALYST).get(acme("payout-batches/" + batch)).then().statusCode(200);
  }

  private static List<String> endToEndIds(String batch) {
    return asFinance(Role.ANALYST)
        .get(acme("payouts?batchId=" + batch))
        .as(Json.class)
        .getList("items[*].endToEndId")
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static ValidatableResponse imported(String results, boolean dryRun) {
    return asFinance(Role.ADMIN)
        .contentType("text/csv")
        .body(results)
        .post(acme("payouts/results/imports?dryRun=" + dryRun))
        .then()
        .statusCode(200);
  }

  private BigDecimal owed(AccountKind kind, String creator) {
    return acme.call(() -> ledger.balance(kind, UUID.fromString(creator), "USD"));
  }

  private BigDecimal bank() {
    return acme.call(() -> ledger.balance(AccountKind.BANK, null, "USD"));
  }
}
