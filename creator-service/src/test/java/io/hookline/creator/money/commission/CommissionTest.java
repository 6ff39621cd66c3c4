package io.hookline.creator.money.commission;

import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
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
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
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

  @Inject CommissionWorker worker;
  @Inject Earnings earnings;
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

  private void tell(ObjectNode... facts) {
    Feeds.apply(facts);
    worker.work();
  }

  private static ObjectNode at(UUID id, String value, String instant) {
    ObjectNode told = conversion(id, value, 0, "");
    told.withObject("data").put("occurredAt", instant);
    return told;
  }

  private static String partnership(String creator, String cap) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
             "terms": {"pay": {"currency": "USD",
               "commission": {"percent": "10", "base": "NET_VALUE", "cap": %s}}}}"""
                .formatted(creator, cap)));
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
