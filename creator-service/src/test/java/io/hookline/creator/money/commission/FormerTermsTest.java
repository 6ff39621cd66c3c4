package io.hookline.creator.money.commission;

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

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders of before an amendment are paid, and taken back, by the terms of then. */
@QuarkusTest
class FormerTermsTest {

  @Inject CommissionWorker worker;

  private String mia;
  private String under;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    under =
        activated(
            draftPartnership(
                """
                {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01", "terms": {%s}}"""
                    .formatted(mia, pay("10"))));
  }

  @Test
  void aRefundTakesBackByTheRateOfTheOrder() {
    UUID order = UUID.randomUUID();
    tell(conversion(order, "80", 0, ""), credit(order, mia, under, 1));
    amend("25");
    tell(refund(UUID.randomUUID(), order, "20"));
    assertThat(earned()).isEqualByComparingTo("6");
    tell(refund(UUID.randomUUID(), order, "60"));
    assertThat(earned()).isZero();
  }

  @Test
  void anOrderThatIsToldLateIsPaidByTheRateOfItsInstant() {
    amend("25");
    UUID before = UUID.randomUUID();
    tell(conversion(before, "80", 0, ""), credit(before, mia, under, 1));
    assertThat(earned()).isEqualByComparingTo("8");
    UUID after = UUID.randomUUID();
    tell(now(conversion(after, "80", 0, "")), now(credit(after, mia, under, 1)));
    assertThat(earned()).isEqualByComparingTo("28");
    tell(refund(UUID.randomUUID(), after, "80"));
    assertThat(earned()).isEqualByComparingTo("8");
  }

  private void amend(String percent) {
    asFinance(Role.ADMIN)
        .body("{\"terms\": {" + pay(percent) + "}}")
        .post(acme("partnerships/" + under + "/amendments"))
        .then()
        .statusCode(200);
  }

  private static String pay(String percent) {
    return """
        "pay": {"currency": "USD", "commission": {"percent": "%s", "base": "NET_VALUE"}}"""
        .formatted(percent);
  }

  private static ObjectNode now(ObjectNode fact) {
    ((ObjectNode) fact.get("data")).put("occurredAt", Instant.now().plusSeconds(1).toString());
    return fact;
  }

  private void tell(ObjectNode... facts) {
    Feeds.apply(facts);
    worker.work();
  }

  private BigDecimal earned() {
    return asFinance(Role.ANALYST)
        .get(acme("earnings?creatorId=" + mia))
        .as(Json.class)
        .<String>getList("items[*].amount.amount")
        .stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
