package io.hookline.creator.money.due;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.refund;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.commission.CommissionWorker;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueTest {

  @Inject DueWorker due;
  @Inject CommissionWorker commissions;

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void aFeeOnActivationIsDueOnce() {
    String draft =
        partnership("\"flatFee\": {\"amount\": \"5000.00\", \"due\": \"ON_ACTIVATION\"}");
    due.work();
    assertThat(earned()).isEmpty();
    activated(draft);
    due.work();
    due.work();
    assertThat(earned()).containsExactly("FLAT_FEE 5000.00 PAYABLE");
  }

  @Test
  void aFeeOfDaysIsDueWhenTheyCome() {
    activated(
        partnership(
            """
            "flatFee": {"amount": "300.00", "due": "ON_DATES", "instalments": [
              {"on": "2026-09-02", "amount": "100.00"}, {"on": "2098-09-03", "amount": "200.00"}]}"""));
    due.newDays();
    due.work();
    assertThat(earned()).containsExactly("FLAT_FEE 100.00 PAYABLE");
  }

  @Test
  void aBonusIsReachedByOrdersAndTakenBackByRefunds() {
    String under =
        activated(
            partnership(
                """
                "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]"""));
    UUID order = UUID.randomUUID();
    Feeds.apply(conversion(order, "120", 0, ""), credit(order, mia, under, 1));
    work();
    assertThat(earned()).hasSize(1).allMatch(earning -> earning.startsWith("BONUS 50.00"));
    Feeds.apply(refund(UUID.randomUUID(), order, "30"));
    work();
    work();
    assertThat(earned()).hasSize(2);
    assertThat(earned().get(0)).startsWith("CLAWBACK -50.00");
  }

  private void work() {
    commissions.work();
    due.work();
  }

  private String partnership(String pay) {
    return draftPartnership(
        """
        {"creatorId": "%s", "name": "Deal", "startsOn": "2026-09-01",
         "terms": {"pay": {"currency": "USD", %s}}}"""
            .formatted(mia, pay));
  }

  private static List<String> earned() {
    Json found =
        asFinance(Role.ANALYST)
            .get(acme("earnings"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    return java.util.stream.IntStream.range(0, found.getList("items").size())
        .mapToObj(i -> "items[" + i + "].")
        .map(
            item ->
                found.getString(item + "kind")
                    + " "
                    + found.getString(item + "amount.amount")
                    + " "
                    + found.getString(item + "status"))
        .toList();
  }
}
