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
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts of void commissions under a cap. */
@QuarkusTest
class CapTest {

  @Inject CommissionWorker commissions;
  @Inject Earnings earnings;
  @Inject InBrand inAcme;

  private final UUID order = UUID.randomUUID();
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
                {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
                 "terms": {"pay": {"currency": "USD",
                   "commission": {"percent": "10", "base": "NET_VALUE", "cap": "10.00"}}}}"""
                    .formatted(mia)));
  }

  @Test
  void aRefundThatTakesBackWhatWasVoidLeavesNoMoreThanTheCap() {
    UUID later = UUID.randomUUID();
    tell(at(order, "20", "2026-09-11T00:00:00Z"), credit(order, mia, under, 1));
    UUID payout = UUID.randomUUID();
    inAcme.run(
        () -> earnings.takePayable(List.of(UUID.fromString(mia)), "USD", BigDecimal.ZERO, payout));
    inAcme.run(() -> earnings.confirm(payout));
    ObjectNode more = conversion(order, "50", 1, "");
    more.withObject("data").put("occurredAt", "2026-09-11T00:00:00Z");
    tell(more);
    UUID added =
        UUID.fromString(
            asFinance(Role.ANALYST)
                .get(acme("earnings?status=PAYABLE&sourceId=" + order))
                .as(Json.class)
                .getString("items[0].id"));
    inAcme.run(() -> earnings.makeVoid(List.of(added), "Fraud"));
    tell(at(later, "100", "2026-09-12T00:00:00Z"), credit(later, mia, under, 1));
    assertThat(counts(later)).isEqualByComparingTo("8");
    tell(refund(UUID.randomUUID(), order, "30"));
    assertThat(counts(order)).isEqualByComparingTo("2");
    assertThat(counts(later)).isEqualByComparingTo("8");
  }

  @Test
  void whatIsVoidFromTheStartLeavesItsPlaceAtOnce() {
    UUID first = UUID.randomUUID();
    UUID later = UUID.randomUUID();
    tell(
        at(first, "80", "2026-09-11T00:00:00Z"),
        credit(first, mia, under, 1),
        at(order, "50", "2026-09-12T00:00:00Z"),
        credit(order, mia, under, 1));
    UUID fraud =
        UUID.fromString(
            asFinance(Role.ANALYST)
                .get(acme("earnings?sourceId=" + order))
                .as(Json.class)
                .getString("items[0].id"));
    inAcme.run(() -> earnings.makeVoid(List.of(fraud), "Fraud"));
    tell(at(later, "90", "2026-09-13T00:00:00Z"), credit(later, mia, under, 1));
    assertThat(counts(later)).isEqualByComparingTo("2");
    tell(refund(UUID.randomUUID(), first, "80"));
    assertThat(counts(later)).isEqualByComparingTo("9");
  }

  private static BigDecimal counts(UUID order) {
    Json found = asFinance(Role.ANALYST).get(acme("earnings?sourceId=" + order)).as(Json.class);
    List<String> amounts = found.getList("items[*].amount.amount");
    List<String> statuses = found.getList("items[*].status");
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < amounts.size(); i++) {
      sum = statuses.get(i).equals("VOID") ? sum : sum.add(new BigDecimal(amounts.get(i)));
    }
    return sum;
  }

  private void tell(ObjectNode... facts) {
    Feeds.apply(facts);
    commissions.work();
  }

  private static ObjectNode at(UUID id, String value, String instant) {
    ObjectNode told = conversion(id, value, 0, "");
    told.withObject("data").put("occurredAt", instant);
    return told;
  }
}
