package io.hookline.creator.money.commission;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.credits;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.MatureEarnings;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.SisterEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommissionTest {

  private static final String LESS =
      """
      , "refunded": {"amount": "20.00", "currency": "USD"},
      "netValue": {"amount": "60.00", "currency": "USD"}""";

  @Inject CommissionWorker worker;
  @Inject Earnings earnings;
  @Inject MatureEarnings maturing;
  @Inject InBrand acme;

  private final UUID order = UUID.randomUUID();
  private String mia;
  private String underMia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    underMia = partnership(mia, "null");
  }

  @Test
  void aCreditedOrderBringsItsPercentageOnce() {
    tell(conversion(order, "80.10", 0, ""), credit(order, mia, underMia, 1));
    tell(conversion(order, "80.10", 1, ""), credit(order, mia, underMia, 2));
    assertThat(earned(mia)).isEqualByComparingTo("8.01");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aRefundTakesItsPartBackOnce() {
    UUID refund = UUID.randomUUID();
    tell(conversion(order, "80", 0, ""), credit(order, mia, underMia, 1));
    tell(refund(refund, order, "20"), refund(refund, order, "20"));
    assertThat(earned(mia)).isEqualByComparingTo("6");
    assertThat(count()).isEqualTo(2);
    tell(refund(UUID.randomUUID(), order, "100"));
    assertThat(earned(mia)).isZero();
  }

  /** A shop deletes a refund: it is told again, of nothing, and the order with it. */
  @Test
  void aRefundThatIsTakenBackIsEarnedAgainOnce() {
    UUID refund = UUID.randomUUID();
    tell(conversion(order, "80", 0, ""), credit(order, mia, underMia, 1));
    tell(refund(refund, order, "20", 1), conversion(order, "80", 1, LESS));
    assertThat(earned(mia)).isEqualByComparingTo("6");
    tell(refund(refund, order, "0", 2));
    assertThat(earned(mia)).as("the order's own word comes").isEqualByComparingTo("6");
    tell(conversion(order, "80", 2, ""));
    assertThat(earned(mia)).isEqualByComparingTo("8");
    tell(refund(refund, order, "20", 1), conversion(order, "80", 1, LESS));
    assertThat(earned(mia)).as("of before").isEqualByComparingTo("8");
    assertThat(count()).as("each change has an entry of its own day").isEqualTo(3);
    tell(refund(refund, order, "20", 3), conversion(order, "80", 3, LESS));
    assertThat(earned(mia)).isEqualByComparingTo("6");
  }

  @Test
  void creditThatMovesTakesTheCommissionAlong() {
    String leo = creator("leo");
    String underLeo = partnership(leo, "null");
    tell(conversion(order, "80", 0, ""), credit(order, mia, underMia, 1));
    tell(credits(order, 2, share(mia, underMia, "0.25"), share(leo, underLeo, "0.75")));
    assertThat(earned(mia)).isEqualByComparingTo("2");
    assertThat(earned(leo)).isEqualByComparingTo("6");
    tell(credits(order, 3));
    assertThat(earned(mia).add(earned(leo))).isZero();
  }

  @Test
  void aCapIsUsedUpInTheOrderOfTime() {
    String capped = partnership(mia, "\"10.00\"");
    UUID later = UUID.randomUUID();
    tell(at(later, "60", "2026-09-12T00:00:00Z"), credit(later, mia, capped, 1));
    tell(at(order, "70", "2026-09-11T00:00:00Z"), credit(order, mia, capped, 1));
    assertThat(earned(mia)).isEqualByComparingTo("10");
    assertThat(ofOrder(order)).isEqualByComparingTo("7");
    assertThat(ofOrder(later)).isEqualByComparingTo("3");
    tell(refund(UUID.randomUUID(), order, "70"));
    assertThat(ofOrder(later)).isEqualByComparingTo("6");
    assertThat(earned(mia)).isEqualByComparingTo("6");
  }

  /** A law, tried with sequences made at random: whatever comes first, there is one end. */
  @Test
  void orderAndRepetitionOfFactsDoNotMatter() {
    String leo = creator("leo");
    String underLeo = partnership(leo, "\"12.00\"");
    Random random = new Random(20261129);
    for (int round = 0; round < 12; round++) {
      List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
      List<ObjectNode> facts = new ArrayList<>();
      BigDecimal expected = BigDecimal.ZERO;
      for (UUID id : ids) {
        int value = 1 + random.nextInt(200);
        int refunded = random.nextInt(3) == 0 ? random.nextInt(220) : 0;
        boolean hers = random.nextBoolean();
        facts.add(conversion(id, String.valueOf(value + 5), 0, ""));
        facts.add(conversion(id, String.valueOf(value), 1, ""));
        facts.add(credit(id, leo, underLeo, 1));
        facts.add(hers ? credit(id, mia, underMia, 2) : credits(id, 2));
        if (refunded > 0) {
          facts.add(refund(UUID.randomUUID(), id, String.valueOf(refunded)));
        }
        if (hers) {
          expected = expected.add(BigDecimal.valueOf(Math.max(0, value - refunded), 1));
        }
      }
      facts.addAll(facts.subList(0, facts.size() / 2));
      Collections.shuffle(facts, random);
      BigDecimal before = earned(mia);
      for (ObjectNode fact : facts) {
        Feeds.apply(fact);
        if (random.nextInt(3) == 0) {
          worker.work();
        }
      }
      worker.work();
      assertThat(earned(mia).subtract(before)).as("round " + round).isEqualByComparingTo(expected);
      assertThat(earned(leo)).isZero();
    }
  }

  /** What was paid meanwhile is neither paid nor taken back a second time. */
  @Test
  void payoutsBetweenFactsDoNotMatterEither() {
    Random random = new Random(20261130);
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal expected = BigDecimal.ZERO;
    for (int round = 0; round < 12; round++) {
      List<ObjectNode> facts = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        UUID id = UUID.randomUUID();
        int value = 1 + random.nextInt(200);
        int refunded = random.nextInt(2) * random.nextInt(220);
        boolean hers = random.nextInt(4) > 0;
        facts.add(conversion(id, String.valueOf(value + 50), 0, ""));
        facts.add(conversion(id, String.valueOf(value), 1, ""));
        facts.add(credit(id, mia, underMia, 1));
        facts.add(hers ? credits(id, 2, share(mia, underMia, "0.5")) : credits(id, 2));
        if (refunded > 0) {
          facts.add(refund(UUID.randomUUID(), id, String.valueOf(refunded)));
        }
        if (hers) {
          expected = expected.add(BigDecimal.valueOf(Math.max(0, value - refunded) * 5L, 2));
        }
      }
      facts.addAll(facts.subList(0, facts.size() / 2));
      Collections.shuffle(facts, random);
      for (ObjectNode fact : facts) {
        Feeds.apply(fact);
        if (random.nextInt(2) == 0) {
          worker.work();
          paid = paid.add(pay(random));
        }
      }
      worker.work();
      assertThat(earned(mia)).as("round " + round).isEqualByComparingTo(expected);
      assertThat(owed()).as("round " + round).isEqualByComparingTo(paid.subtract(expected));
    }
    assertThat(paid).as("what was paid").isPositive();
  }

  /** All that is payable to her, if the bank does; returns what left it. */
  private BigDecimal pay(Random random) {
    UUID payout = UUID.randomUUID();
    BigDecimal taken =
        acme
            .call(
                () ->
                    earnings.takePayable(
                        List.of(UUID.fromString(mia)), "USD", BigDecimal.ZERO, payout))
            .stream()
            .map(earning -> earning.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (random.nextInt(3) == 0) {
      worker.work();
      acme.run(() -> earnings.fail(payout, "AC04"));
      return BigDecimal.ZERO;
    }
    acme.run(() -> earnings.confirm(payout));
    return taken;
  }

  @Test
  void aPaidCommissionIsTakenBackFromWhatFollows() {
    tell(conversion(order, "80", 0, ""), credit(order, mia, underMia, 1));
    UUID id = idOf(order);
    acme.run(() -> earnings.hold(java.util.Map.of(id, List.of()), "Look"));
    acme.run(() -> earnings.makeVoid(List.of(id), "Fraud"));
    tell(conversion(order, "90", 1, ""), refund(UUID.randomUUID(), order, "30"));
    assertThat(owed()).isZero();
    assertThat(acme.call(() -> earnings.get(id)).status()).isEqualTo(EarningStatus.VOID);
  }

  @Test
  void aRefundThatIsToldBeforeItsOrderCountsOnceTheOrderIsThere() {
    UUID refund = UUID.randomUUID();
    tell(refund(refund, null, "20", 0));
    tell(refund(refund, order, "20", 1), credit(order, mia, underMia, 1));
    assertThat(earned(mia)).isZero();
    tell(conversion(order, "80", 0, ""));
    assertThat(earned(mia)).isEqualByComparingTo("6");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aPartAndThenTheRestAreTakenBackToNothing() {
    tell(conversion(order, "33.33", 0, ""), credit(order, mia, underMia, 1));
    assertThat(earned(mia)).isEqualByComparingTo("3.33");
    tell(refund(UUID.randomUUID(), order, "11.11"));
    assertThat(earned(mia)).isEqualByComparingTo("2.22");
    tell(refund(UUID.randomUUID(), order, "22.22"));
    assertThat(earned(mia)).isZero();
    tell(refund(UUID.randomUUID(), order, "33.33"));
    assertThat(earned(mia)).as("no more than was earned").isZero();
    assertThat(owed()).isZero();
  }

  @Test
  void aRefundAfterThePayoutComesOffTheNextOneOnce() {
    tell(conversion(order, "80", 0, ""), credit(order, mia, underMia, 1));
    UUID earning = idOf(order);
    mature(earning);
    maturing.work();
    UUID payout = UUID.randomUUID();
    List<UUID> hers = List.of(UUID.fromString(mia));
    acme.run(() -> earnings.takePayable(hers, "USD", BigDecimal.ZERO, payout));
    UUID refund = UUID.randomUUID();
    tell(refund(refund, order, "20"));
    acme.run(() -> earnings.confirm(payout));
    tell(refund(refund, order, "20"), conversion(order, "80", 1, ""));
    assertThat(earned(mia)).isEqualByComparingTo("6");
    assertThat(owed()).as("two dollars that she owes").isEqualByComparingTo("2");
    tell(refund(UUID.randomUUID(), order, "60"));
    assertThat(owed()).isEqualByComparingTo("8");
    assertThat(acme.call(() -> earnings.get(earning)).status()).isEqualTo(EarningStatus.PAID);
    assertThat(
            acme.call(() -> earnings.takePayable(hers, "USD", BigDecimal.ZERO, UUID.randomUUID())))
        .isEmpty();
  }

  @Test
  void sharesOfACentAreRoundedEachForItself() {
    String leo = creator("leo");
    String underLeo = partnership(leo, "null");
    String eva = creator("eva");
    String underEva = partnership(eva, "null");
    String third = "0.333333333333";
    tell(
        conversion(order, "0.30", 0, ""),
        credits(
            order,
            1,
            share(mia, underMia, third),
            share(leo, underLeo, third),
            share(eva, underEva, "0.333333333334")));
    for (String creator : List.of(mia, leo, eva)) {
      assertThat(earned(creator)).isEqualByComparingTo("0.01");
    }
    UUID other = UUID.randomUUID();
    tell(
        conversion(other, "0.12", 0, ""),
        credits(other, 1, share(mia, underMia, third), share(leo, underLeo, third)));
    assertThat(earned(mia))
        .as("a third of 0.012 is nothing that can be paid")
        .isEqualByComparingTo("0.01");
  }

  @Test
  void currenciesHaveTheirOwnMinorUnits() {
    String yen = partnership(mia, "null", "JPY");
    String dinar = partnership(mia, "null", "KWD");
    exchangeRate("USD", "JPY", "2026-09-10", "149.505");
    exchangeRate("USD", "KWD", "2026-09-10", "0.30715");
    UUID other = UUID.randomUUID();
    tell(conversion(order, "80.10", 0, ""), credit(order, mia, yen, 1));
    tell(conversion(other, "80.10", 0, ""), credit(other, mia, dinar, 1));
    assertThat(ofOrder(order)).isEqualByComparingTo("1198");
    assertThat(ofOrder(other)).isEqualByComparingTo("2.460");
    tell(refund(UUID.randomUUID(), other, "80.10"));
    assertThat(ofOrder(other)).isZero();
  }

  @Test
  void anOrderInACurrencyOfWhichNoRateIsKnownWaitsForOne() {
    String euros = partnership(mia, "null", "EUR");
    tell(conversion(order, "100", 0, ""), credit(order, mia, euros, 1));
    assertThat(count()).isZero();
    exchangeRate("EUR", "USD", "2026-09-09", "1.25");
    Feeds.apply(
        SisterEvent.of("creator", "ExchangeRateRecorded")
            .with(
                """
                {"id": "%s", "from": "EUR", "to": "USD", "day": "2026-09-09", "rate": "1.25",
                 "source": "ECB", "version": 1, "recordedAt": "2026-09-10T00:00:00Z"}"""
                    .formatted(UUID.randomUUID()))
            .in(ACME));
    worker.work();
    assertThat(ofOrder(order)).isEqualByComparingTo("8");
    exchangeRate("EUR", "USD", "2026-09-09", "1.00");
    tell(refund(UUID.randomUUID(), order, "100"));
    assertThat(ofOrder(order)).as("taken back to nothing whatever the rate").isZero();
  }

  @Test
  void anOrderOfWhichNoValueIsKnownHoldsUpNoOther() {
    UUID unvalued = UUID.randomUUID();
    ObjectNode told = conversion(unvalued, "0", 0, "");
    told.withObject("data").putNull("value").putNull("refunded").putNull("netValue");
    UUID later = UUID.randomUUID();
    tell(
        told,
        credit(unvalued, mia, underMia, 1),
        credit(later, mia, underMia, 1),
        conversion(order, "80", 0, ""),
        credit(order, mia, underMia, 1));
    assertThat(earned(mia)).isEqualByComparingTo("8");
    tell(conversion(later, "20", 0, ""));
    assertThat(ofOrder(later)).isEqualByComparingTo("2");
    assertThat(ofOrder(unvalued)).isZero();
  }

  @Test
  void anOrderWithWhichSomethingIsWrongIsPutOffAndHoldsUpNoOther() {
    UUID broken = UUID.randomUUID();
    Feeds.apply(
        conversion(broken, "10", 0, ""),
        credit(broken, mia, underMia, 1),
        conversion(order, "80", 0, ""),
        credit(order, mia, underMia, 1));
    asOwner(
        "update credit_decision set credits = jsonb_set(credits, '{0,share}', '\"half\"')"
            + " where conversion_id = '"
            + broken
            + "'");
    worker.work();
    assertThat(earned(mia)).isEqualByComparingTo("8");
    assertThat(text("select conversion_id::text from commission_due where brand <> ?", ""))
        .isEqualTo(broken.toString());
    worker.work();
    tell(credit(broken, mia, underMia, 2));
    assertThat(earned(mia)).isEqualByComparingTo("9");
    assertThat(text("select conversion_id::text from commission_due where brand <> ?", ""))
        .isNull();
  }

  @Test
  void anOrderThatWasConvertedKeepsItsRate() {
    String euros = partnership(mia, "null", "EUR");
    exchangeRate("EUR", "USD", "2026-09-10", "1.25");
    tell(conversion(order, "100", 0, ""), credit(order, mia, euros, 1));
    assertThat(ofOrder(order)).isEqualByComparingTo("8");
    exchangeRate("EUR", "USD", "2026-09-10", "1.00");
    tell(conversion(order, "100", 1, ""), credit(order, mia, euros, 2));
    assertThat(ofOrder(order)).isEqualByComparingTo("8");
    tell(refund(UUID.randomUUID(), order, "50"));
    assertThat(ofOrder(order)).isEqualByComparingTo("4");
    UUID other = UUID.randomUUID();
    tell(conversion(other, "100", 0, ""), credit(other, mia, euros, 1));
    assertThat(ofOrder(other)).isEqualByComparingTo("10");
  }

  @Test
  void whatIsMadeVoidLeavesItsPlaceUnderTheCapToHonestOrders() {
    String capped = partnership(mia, "\"10.00\"");
    UUID later = UUID.randomUUID();
    tell(
        at(order, "70", "2026-09-11T00:00:00Z"),
        credit(order, mia, capped, 1),
        at(later, "60", "2026-09-12T00:00:00Z"),
        credit(later, mia, capped, 1));
    assertThat(ofOrder(later)).isEqualByComparingTo("3");
    UUID fraud = idOf(order);
    acme.run(() -> earnings.makeVoid(List.of(fraud), "Fraud"));
    worker.work();
    assertThat(ofOrder(later)).isEqualByComparingTo("6");
    assertThat(owed()).as("a credit in the books").isEqualByComparingTo("-6");
    tell(refund(UUID.randomUUID(), order, "70"));
    assertThat(ofOrder(later)).isEqualByComparingTo("6");
  }

  private void tell(ObjectNode... facts) {
    Feeds.apply(facts);
    worker.work();
  }

  /** As if its holding period were over. */
  private static void mature(UUID earning) {
    asOwner("update earning set hold_until = now() where id = '" + earning + "'");
  }

  private static void asOwner(String statement) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql = owner.prepareStatement(statement)) {
      sql.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static ObjectNode at(UUID id, String value, String instant) {
    ObjectNode told = conversion(id, value, 0, "");
    told.withObject("data").put("occurredAt", instant);
    return told;
  }

  private static String partnership(String creator, String cap) {
    return partnership(creator, cap, "USD");
  }

  private static String partnership(String creator, String cap, String currency) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
             "terms": {"pay": {"currency": "%s",
               "commission": {"percent": "10", "base": "NET_VALUE", "cap": %s}}}}"""
                .formatted(creator, currency, cap)));
  }

  private static BigDecimal earned(String creator) {
    return number("select sum(amount) from earning where creator_id::text = ?", creator);
  }

  private static BigDecimal ofOrder(UUID order) {
    return number("select sum(amount) from earning where source_id = ?", order.toString());
  }

  private static BigDecimal owed() {
    return number(
        "select sum(p.amount) from ledger_posting p join ledger_account a on a.id = p.account_id"
            + " where a.creator_id is not null and a.brand <> ?",
        "");
  }

  private static int count() {
    return number("select count(*) from earning where brand <> ?", "").intValue();
  }

  private static UUID idOf(UUID order) {
    return UUID.fromString(
        text("select id::text from earning where source_id = ?", order.toString()));
  }

  private static BigDecimal number(String query, String value) {
    String found = text(query, value);
    return found == null ? BigDecimal.ZERO : new BigDecimal(found);
  }

  private static String text(String query, String value) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql = owner.prepareStatement(query)) {
      sql.setString(1, value);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
