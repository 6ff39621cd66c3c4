package io.hookline.creator.money.earning;

import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarningsTest {

  private static final Instant EARNED = Instant.parse("2026-09-01T10:00:00Z");

  @Inject Earnings earnings;
  @Inject EarningSteps steps;
  @Inject MatureEarnings mature;
  @Inject Ledger ledger;
  @Inject InBrand acme;

  private UUID mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = UUID.fromString(creator("mia"));
  }

  @Test
  void whatIsEarnedIsOwedAndACost() {
    EarningView fee = make(earned("100"));
    assertThat(fee.status()).isEqualTo(EarningStatus.PAYABLE);
    assertThat(fee.brandAmount()).isEqualTo(fee.amount());
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-100");
    assertThat(cost(AccountKind.COST_COMMISSION)).isEqualByComparingTo("100");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.EarningMade");
    assertThat(PublishedChanges.read().getString("[-1].data.amount.amount")).isEqualTo("100.00");
  }

  @Test
  void aSourceEarnsOnce() {
    NewEarning fee = earned("100");
    make(fee);
    assertThat(acme.call(() -> earnings.make(List.of(fee)))).isEmpty();
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-100");
  }

  @Test
  void itsLifeIsKeptWithWhoAndWhy() {
    UUID id = make(earned("100").pendingUntil(future())).id();
    hold(id, "Looks odd");
    acme.run(() -> earnings.release(List.of(id), "It was her sister"));
    assertThat(status(id)).isEqualTo(EarningStatus.PENDING);
    acme.run(() -> earnings.makeVoid(List.of(id), "Cancelled"));
    List<EarningStepView> life = acme.call(() -> steps.of(id, new UUID(-1L, -1L), 10));
    assertThat(life)
        .extracting(EarningStepView::step)
        .containsExactly("VOID", "RELEASE", "HOLD", "MADE");
    assertThat(life)
        .extracting(EarningStepView::note)
        .containsExactly("Cancelled", "It was her sister", "Looks odd", null);
    assertThat(life).extracting(EarningStepView::by).containsOnly("system:creator-service");
    assertThat(life.get(2).reasons())
        .extracting(HoldReason::rule)
        .containsExactly(HoldRule.CODE_LEAK);
    assertThat(cost(AccountKind.COST_COMMISSION)).isZero();
  }

  @Test
  void aHoldingPeriodEndsByItself() {
    UUID id = make(earned("100").pendingUntil(Instant.now().plusMillis(30))).id();
    UUID later = make(earned("50").pendingUntil(future())).id();
    assertThat(status(id)).isEqualTo(EarningStatus.PENDING);
    org.awaitility.Awaitility.await()
        .until(
            () -> {
              mature.work();
              return status(id) == EarningStatus.PAYABLE;
            });
    assertThat(status(later)).isEqualTo(EarningStatus.PENDING);
    assertThat(balance(AccountKind.PENDING)).isEqualByComparingTo("-50");
  }

  @Test
  void aClawbackGoesWithWhatItTakesBackUntilThatIsPaid() {
    EarningView root = make(earned("100").pendingUntil(future()));
    EarningView back = make(back(root, "-40", 1));
    assertThat(back.status()).isEqualTo(EarningStatus.PENDING);
    assertThat(back.holdUntil()).isEqualTo(root.holdUntil());
    HoldReason reason = new HoldReason(HoldRule.MANUAL, "Odd", Map.of());
    acme.run(() -> earnings.hold(Map.of(root.id(), List.of(reason)), "Odd"));
    assertThat(status(back.id())).isEqualTo(EarningStatus.HELD);
    assertThatThrownBy(() -> acme.run(() -> earnings.release(List.of(back.id()), "No")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("takes back a part of earning");
    acme.run(() -> earnings.dispute(root.id(), "I did not"));
    acme.run(() -> earnings.settle(root.id(), "You did"));
    assertThat(List.of(status(root.id()), status(back.id()))).containsOnly(EarningStatus.HELD);
    assertThat(balance(AccountKind.HELD)).isEqualByComparingTo("-60");
    acme.run(() -> earnings.makeVoid(List.of(root.id()), "Fraud"));
    assertThat(status(back.id())).isEqualTo(EarningStatus.VOID);
    EarningView more = make(back(root, "-60", 2));
    assertThat(more.status()).isEqualTo(EarningStatus.VOID);
    assertThat(balance(AccountKind.HELD)).isZero();
    assertThat(cost(AccountKind.COST_CLAWBACK)).isZero();
  }

  @Test
  void whatIsTakenBackAfterItWasPaidComesOffTheNextPayout() {
    EarningView root = make(earned("100"));
    UUID payout = UUID.randomUUID();
    assertThat(take(payout, "1")).hasSize(1);
    EarningView back = make(back(root, "-40", 1));
    assertThat(back.status()).isEqualTo(EarningStatus.PENDING);
    assertThat(take(UUID.randomUUID(), "0")).as("it waits for the bank").isEmpty();
    acme.run(() -> earnings.confirm(payout));
    assertThat(status(back.id())).isEqualTo(EarningStatus.PAYABLE);
    assertThat(status(root.id())).isEqualTo(EarningStatus.PAID);
    assertThat(take(UUID.randomUUID(), "0")).as("nothing to pay").isEmpty();
    make(earned("100"));
    assertThat(take(UUID.randomUUID(), "60")).hasSize(2);
    assertThat(balance(AccountKind.IN_PAYOUT)).isEqualByComparingTo("-60");
    assertThat(cost(AccountKind.BANK)).isEqualByComparingTo("-100");
  }

  @Test
  void lessThanAPayoutIsWorthIsLeft() {
    make(earned("9.99"));
    assertThat(take(UUID.randomUUID(), "10")).isEmpty();
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-9.99");
  }

  @Test
  void aPayoutThatFailsIsPayableAgain() {
    UUID id = make(earned("100")).id();
    UUID payout = UUID.randomUUID();
    take(payout, "1");
    for (int i = 0; i < 2; i++) {
      acme.run(() -> earnings.fail(payout, "Account closed"));
    }
    assertThat(acme.call(() -> earnings.confirm(payout))).isEmpty();
    EarningView now = acme.call(() -> earnings.get(id));
    assertThat(now.status()).isEqualTo(EarningStatus.PAYABLE);
    assertThat(now.payoutId()).isNull();
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-100");
  }

  @Test
  void twoAtOnceTakeNothingTwice() {
    for (int i = 0; i < 20; i++) {
      make(earned("1"));
    }
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<Integer>> takers =
        Stream.generate(
                () ->
                    Background.supply(
                        () -> {
                          await(start);
                          return take(UUID.randomUUID(), "1").size();
                        }))
            .limit(4)
            .toList();
    start.countDown();
    assertThat(takers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(20, 0, 0, 0);
    assertThat(balance(AccountKind.IN_PAYOUT)).isEqualByComparingTo("-20");
  }

  @Test
  void aGiftIsACostThatNobodyPays() {
    NewEarning gift =
        NewEarning.of(
            mia,
            EarningKind.GIFT,
            usd("30"),
            EARNED,
            EarningSource.of(SourceKind.EXPENSE, UUID.randomUUID()));
    UUID id = make(gift).id();
    assertThat(take(UUID.randomUUID(), "0")).isEmpty();
    assertThat(cost(AccountKind.COST_GIFT)).isEqualByComparingTo("30");
    assertThat(cost(AccountKind.GOODS)).isEqualByComparingTo("-30");
    acme.run(() -> earnings.makeVoid(List.of(id), "It came back"));
    assertThat(cost(AccountKind.COST_GIFT)).isZero();
  }

  @Test
  void ofASetAllMoveOrNone() {
    UUID held = make(earned("1")).id();
    UUID payable = make(earned("2")).id();
    hold(held, "Odd");
    assertThatThrownBy(() -> acme.run(() -> earnings.release(List.of(held, payable), "Fine")))
        .isInstanceOf(Problem.class);
    assertThat(status(held)).isEqualTo(EarningStatus.HELD);
  }

  @Test
  void whatCameBackIsPayableAgainWithWhatWasTakenBackMeanwhile() {
    EarningView root = make(earned("100"));
    UUID payout = UUID.randomUUID();
    take(payout, "1");
    acme.run(() -> earnings.confirm(payout));
    EarningView back = make(back(root, "-40", 1));
    for (int i = 0; i < 2; i++) {
      acme.run(() -> earnings.giveBack(payout, "AC06"));
    }
    assertThat(List.of(status(root.id()), status(back.id()))).containsOnly(EarningStatus.PAYABLE);
    assertThat(cost(AccountKind.BANK)).isZero();
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-60");
    hold(root.id(), "Look");
    assertThat(status(back.id())).isEqualTo(EarningStatus.HELD);
    assertThat(PublishedChanges.read().<String>getList("[*].type"))
        .contains("io.hookline.creator.EarningReturned");
  }

  @Test
  void whatWasTakenOffAnotherPayoutIsNotMadeVoid() {
    EarningView root = make(earned("100"));
    UUID first = UUID.randomUUID();
    take(first, "1");
    acme.run(() -> earnings.confirm(first));
    make(back(root, "-40", 1));
    make(earned("50"));
    UUID second = UUID.randomUUID();
    take(second, "1");
    acme.run(() -> earnings.confirm(second));
    acme.run(() -> earnings.giveBack(first, "AC06"));
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-100");
    assertThatThrownBy(() -> acme.run(() -> earnings.makeVoid(List.of(root.id()), "Fraud")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("taken off another payout");
    acme.run(() -> earnings.giveBack(second, "AC06"));
    acme.run(() -> earnings.makeVoid(List.of(root.id()), "Fraud"));
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("-50");
  }

  @Test
  void aClawbackThatStandsElsewhereGoesWithWhatIsMadeVoid() {
    EarningView root = make(earned("100"));
    UUID payout = UUID.randomUUID();
    take(payout, "1");
    EarningView back = make(back(root, "-40", 1));
    hold(back.id(), "Look");
    acme.run(() -> earnings.fail(payout, "AC04"));
    assertThat(status(back.id())).isEqualTo(EarningStatus.HELD);
    acme.run(() -> earnings.makeVoid(List.of(root.id()), "Fraud"));
    assertThat(status(back.id())).isEqualTo(EarningStatus.VOID);
    assertThat(balance(AccountKind.HELD)).isZero();
    assertThat(balance(AccountKind.PAYABLE)).isZero();
    assertThat(cost(AccountKind.COST_CLAWBACK)).isZero();
  }

  @Test
  void whatIsTakenBackIsInTheBrandsCurrencyAPartOfWhatThatWas() {
    exchangeRate("EUR", "USD", "2026-09-01", "1.11111");
    exchangeRate("EUR", "USD", "2026-09-10", "2");
    EarningView root = make(in("EUR", "100.00", null, 0, EARNED));
    assertThat(root.brandAmount().amount()).isEqualByComparingTo("111.11");
    assertThat(inBrands(root, "-33.33", 1)).isEqualByComparingTo("-37.03");
    assertThat(inBrands(root, "-33.33", 2)).isEqualByComparingTo("-37.03");
    assertThat(inBrands(root, "-33.34", 3)).isEqualByComparingTo("-37.05");
  }

  @Test
  void whatIsTakenBackOfSomethingUnratedIsRatedWithIt() {
    EarningView root = make(in("GBP", "100.00", null, 0, EARNED));
    exchangeRate("GBP", "USD", "2026-09-10", "2");
    EarningView part = make(in("GBP", "-60.00", root, 1, EARNED.plus(9, ChronoUnit.DAYS)));
    EarningView rest = make(in("GBP", "-40.00", root, 2, EARNED.plus(9, ChronoUnit.DAYS)));
    assertThat(List.of(root, part, rest)).allMatch(earning -> earning.brandAmount() == null);
    exchangeRate("GBP", "USD", "2026-09-01", "1.33333");
    assertThat(List.of(root, part, rest))
        .extracting(
            earning ->
                acme.call(() -> earnings.get(earning.id()))
                    .brandAmount()
                    .amount()
                    .stripTrailingZeros()
                    .toPlainString())
        .containsExactly("133.33", "-80", "-53.33");
  }

  private BigDecimal inBrands(EarningView root, String amount, int sequence) {
    Instant later = EARNED.plus(9, ChronoUnit.DAYS);
    return make(in("EUR", amount, root, sequence, later)).brandAmount().amount();
  }

  private NewEarning in(
      String currency, String amount, EarningView root, int sequence, Instant at) {
    NewEarning earning =
        NewEarning.of(
            mia,
            root == null ? EarningKind.COMMISSION : EarningKind.CLAWBACK,
            new Money(new BigDecimal(amount), currency),
            at,
            root == null
                ? EarningSource.of(SourceKind.CONVERSION, UUID.randomUUID())
                : new EarningSource(root.source().kind(), root.source().id(), sequence));
    return root == null ? earning : earning.reversing(root.id());
  }

  private NewEarning earned(String amount) {
    return NewEarning.of(
        mia,
        EarningKind.COMMISSION,
        usd(amount),
        EARNED,
        EarningSource.of(SourceKind.CONVERSION, UUID.randomUUID()));
  }

  private NewEarning back(EarningView root, String amount, int sequence) {
    return NewEarning.of(
            mia,
            EarningKind.CLAWBACK,
            usd(amount),
            EARNED,
            new EarningSource(root.source().kind(), root.source().id(), sequence))
        .reversing(root.id());
  }

  private EarningView make(NewEarning earning) {
    return acme.call(() -> earnings.make(List.of(earning)).get(0));
  }

  private List<EarningView> take(UUID payout, String least) {
    return acme.call(
        () -> earnings.takePayable(List.of(mia), "USD", new BigDecimal(least), payout));
  }

  private void hold(UUID id, String note) {
    HoldReason reason =
        new HoldReason(HoldRule.CODE_LEAK, "Ten times the usual", Map.of("factor", "10"));
    acme.run(() -> earnings.hold(Map.of(id, List.of(reason)), note));
  }

  private EarningStatus status(UUID id) {
    return acme.call(() -> earnings.get(id).status());
  }

  private BigDecimal balance(AccountKind kind) {
    return acme.call(() -> ledger.balance(kind, mia, "USD"));
  }

  private BigDecimal cost(AccountKind kind) {
    return acme.call(() -> ledger.balance(kind, null, "USD"));
  }

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), "USD");
  }

  private static Instant future() {
    return Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
