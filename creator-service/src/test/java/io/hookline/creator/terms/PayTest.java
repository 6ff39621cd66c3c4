package io.hookline.creator.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource({"0,0", "9999.99,0", "10000,500", "19999,500", "20000,1300", "30000,1300"})
  void amountsOfTiersAreEachPaidOnceTheyAreReached(String revenue, String bonus) {
    Pay pay =
        bonuses(
            tier(BonusMetric.REVENUE, "10000", "500", null, null),
            tier(BonusMetric.REVENUE, "20000", "800", null, null),
            tier(BonusMetric.VIEWS, "1", "99", null, null));
    assertThat(pay.bonus(BonusMetric.REVENUE, new BigDecimal(revenue))).isEqualByComparingTo(bonus);
  }

  @ParameterizedTest
  @CsvSource({"10000,0", "15000,100", "20000,200", "25000,450", "40000,1000", "99000,1000"})
  void percentagesAreOfWhatLiesBetweenTiersUpToTheirCap(String revenue, String bonus) {
    Pay pay =
        bonuses(
            tier(BonusMetric.REVENUE, "20000", null, "5", "800"),
            tier(BonusMetric.REVENUE, "10000", null, "2", null));
    assertThat(pay.bonus(BonusMetric.REVENUE, new BigDecimal(revenue))).isEqualByComparingTo(bonus);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,0.008", "125000,1000", "375000,3000", "900000,3000"})
  void aBountyIsExactUpToItsCap(long views, String earned) {
    Bounty bounty = new Bounty(new BigDecimal("8"), new BigDecimal("3000"), 30);
    assertThat(bounty.earned(views)).isEqualByComparingTo(earned);
  }

  @Test
  void equalPayIsEqualHoweverItIsWritten() {
    assertThat(Pay.flat(new Money(new BigDecimal("5000"), "USD")))
        .isEqualTo(
            Pay.nothing("USD").withFlatFee(FlatFee.onActivation(new BigDecimal("5000.0000"))));
  }

  @Test
  void productsAloneArePayWithoutMoney() {
    GivenProduct serum = new GivenProduct("Serum", null, 3, new BigDecimal("12.40"));
    Pay pay = new Pay("USD", null, null, null, null, null, List.of(serum));
    assertThat(pay.productsAlone()).isTrue();
    assertThat(serum.cost()).isEqualByComparingTo("37.20");
    assertThat(pay.withFlatFee(FlatFee.onActivation(BigDecimal.ONE)).productsAlone()).isFalse();
  }

  @Test
  void everyContradictionIsNamed() {
    Pay pay =
        new Pay(
            "JPY",
            new FlatFee(
                new BigDecimal("100"),
                FeeDue.ON_DATES,
                List.of(
                    new Instalment(FIRST, new BigDecimal("40")),
                    new Instalment(FIRST, new BigDecimal("50.5")))),
            List.of(
                new DeliverableRate(DeliverableType.VIDEO, BigDecimal.TEN),
                new DeliverableRate(DeliverableType.VIDEO, BigDecimal.ONE)),
            new Commission(
                BigDecimal.TEN,
                CommissionBase.NET_VALUE,
                List.of(
                    new CommissionRule(null, null, null, null, BigDecimal.ONE),
                    new CommissionRule("A", "Skin", null, null, BigDecimal.ONE)),
                null),
            List.of(
                tier(BonusMetric.VIEWS, "1", null, "2", null),
                tier(BonusMetric.VIEWS, "1", "5", "2", null)),
            null,
            null);
    assertThat(fields(Terms.of(pay), null))
        .containsExactly(
            "terms.pay.flatFee.instalments[1].amount",
            "terms.pay.flatFee.instalments",
            "terms.pay.flatFee.instalments",
            "terms.pay.perDeliverable[1].type",
            "terms.pay.commission.rules[0]",
            "terms.pay.commission.rules[1].category",
            "terms.pay.bonuses[0].percent",
            "terms.pay.bonuses[1]",
            "terms.pay.bonuses[1].percent",
            "terms.pay.bonuses[1].from");
  }

  @Test
  void rightsEndAfterTheyBegin() {
    LocalDate before = FIRST.minusDays(1);
    Terms terms =
        new Terms(
            null,
            new Exclusivity(List.of("Skincare", "SKINCARE"), before),
            new UsageRights(List.of(UsageChannel.WEBSITE), FIRST.plusDays(2), FIRST.plusDays(1)),
            new Whitelisting(null, before),
            null,
            List.of(new PlannedDeliverable(null, DeliverableType.VIDEO, 1, "Unboxing", before)),
            null);
    assertThat(fields(terms, null))
        .containsExactly(
            "terms.exclusivity.categories[1]",
            "terms.exclusivity.until",
            "terms.usageRights.until",
            "terms.whitelisting.until",
            "terms.deliverables[0].dueOn");
  }

  @Test
  void sharedCategoriesAreFoundHoweverTheyAreWritten() {
    Exclusivity ours = new Exclusivity(List.of("Skincare", "ﬁtness", "Tea"), null);
    Exclusivity theirs = new Exclusivity(List.of(" SKINCARE", "Fitness"), null);
    assertThat(ours.shared(theirs)).containsExactly("Skincare", "ﬁtness");
  }

  private static List<String> fields(Terms terms, LocalDate endsOn) {
    List<Violation> violations = new ArrayList<>();
    terms.check(FIRST, endsOn, violations);
    return violations.stream().map(Violation::field).toList();
  }

  private static Pay bonuses(BonusTier... tiers) {
    return new Pay("USD", null, null, null, List.of(tiers), null, null);
  }

  private static BonusTier tier(
      BonusMetric metric, String from, String amount, String percent, String cap) {
    return new BonusTier(metric, decimal(from), decimal(amount), decimal(percent), decimal(cap));
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
