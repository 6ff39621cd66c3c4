package io.hookline.creator.money.earning;

import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettleTargetsTest {

  private static final Instant EARNED = Instant.parse("2026-09-01T10:00:00Z");

  @Inject SettleTargets targets;
  @Inject Earnings earnings;
  @Inject Ledger ledger;
  @Inject InBrand acme;

  private final String order = UUID.randomUUID().toString();
  private UUID mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = UUID.fromString(creator("mia"));
  }

  @Test
  void theSumIsTheTargetHoweverItGotThere() {
    for (String target : List.of("10", "10", "12.50", "0", "0", "7", "3", "9")) {
      settle(target);
      assertThat(balance(AccountKind.PAYABLE)).as(target).isEqualByComparingTo("-" + target);
    }
  }

  @Test
  void whatWasEarnedLastIsTakenBackFirst() {
    UUID first = settle("10").get(0).id();
    UUID second = settle("15").get(0).id();
    List<EarningView> back = settle("4");
    assertThat(back).extracting(EarningView::reversesId).containsExactly(second, first);
    assertThat(back)
        .extracting(e -> e.amount().amount().toString())
        .containsExactly("-5.00", "-6.00");
    assertThat(settle("4")).isEmpty();
  }

  @Test
  void whatIsPaidIsTakenBackFromWhatFollows() {
    settle("10");
    UUID payout = UUID.randomUUID();
    acme.run(() -> earnings.takePayable(List.of(mia), "USD", BigDecimal.ONE, payout));
    acme.run(() -> earnings.confirm(payout));
    settle("4");
    assertThat(balance(AccountKind.PAYABLE)).isEqualByComparingTo("6");
  }

  @Test
  void afterAVoidNothingMoreIsEarned() {
    UUID id = settle("10").get(0).id();
    acme.run(() -> earnings.makeVoid(List.of(id), "Fraud"));
    assertThat(settle("14")).extracting(EarningView::status).containsExactly(EarningStatus.VOID);
    assertThat(settle("2")).extracting(EarningView::status).containsOnly(EarningStatus.VOID);
    assertThat(balance(AccountKind.PAYABLE)).isZero();
  }

  private List<EarningView> settle(String amount) {
    Target target =
        new Target(
            mia,
            null,
            null,
            null,
            SourceKind.CONVERSION,
            order,
            new Money(new BigDecimal(amount), "USD"),
            EARNED,
            null,
            true);
    return acme.call(() -> targets.settle(List.of(target)));
  }

  private BigDecimal balance(AccountKind kind) {
    return acme.call(() -> ledger.balance(kind, mia, "USD"));
  }
}
