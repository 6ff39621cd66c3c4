package io.hookline.creator.door.front;

import io.hookline.creator.door.own.OwnBalanceView;
import io.hookline.creator.door.own.OwnEarningView;
import io.hookline.creator.door.own.OwnInvoiceView;
import io.hookline.creator.door.own.OwnOrderView;
import io.hookline.creator.door.own.OwnPayoutView;
import io.hookline.creator.door.own.OwnStatementView;
import io.hookline.creator.door.own.WhyView;
import io.hookline.creator.money.earning.EarningStatus;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts what a door shows of money into lines of the page. */
final class MoneyLines {

  private static final Set<EarningStatus> WAITING =
      EnumSet.of(EarningStatus.HELD, EarningStatus.DISPUTED, EarningStatus.VOID);
  private static final Set<EarningStatus> NOT_NOW =
      EnumSet.of(EarningStatus.DISPUTED, EarningStatus.IN_PAYOUT);

  private final ZoneId zone;

  MoneyLines(ZoneId zone) {
    this.zone = zone;
  }

  DoorPage.Balance balance(OwnBalanceView one) {
    return new DoorPage.Balance(
        one.currency(),
        DoorWords.money(one.payable()),
        DoorWords.money(one.pending()),
        DoorWords.money(one.held()),
        DoorWords.money(one.disputed()),
        DoorWords.money(one.inPayout()),
        DoorWords.money(one.paid()));
  }

  DoorPage.Item item(OwnEarningView one) {
    List<String> why = new ArrayList<>();
    if (one.note() != null) {
      why.add(one.note());
    }
    one.why().forEach(reason -> why.add(reason.text()));
    if (one.status() == EarningStatus.PENDING && one.heldUntil() != null) {
      why.add("Until " + DoorWords.day(one.heldUntil(), zone) + ".");
    }
    return new DoorPage.Item(
        one.id().toString(),
        DoorWords.kind(one.kind()),
        DoorWords.day(one.earnedOn()) + (one.partnership() == null ? "" : ", " + one.partnership()),
        DoorWords.money(one.amount()),
        DoorWords.state(one.status()),
        WAITING.contains(one.status()) ? "no" : one.status() == EarningStatus.PAID ? "yes" : "open",
        why,
        one.reversesId() == null && !NOT_NOW.contains(one.status()));
  }

  DoorPage.Order order(OwnOrderView one) {
    return new DoorPage.Order(
        DoorWords.day(one.day()),
        one.partnership(),
        DoorWords.percent(one.share().movePointRight(2).stripTrailingZeros()),
        DoorWords.money(one.credited()),
        DoorWords.percent(one.percent()),
        DoorWords.money(one.commission()),
        one.takenBack().amount().signum() == 0 ? null : DoorWords.money(one.takenBack()),
        one.why().stream().map(WhyView::text).toList());
  }

  DoorPage.Month month(OwnStatementView one) {
    return new DoorPage.Month(
        DoorWords.month(one.month()),
        DoorWords.money(one.opening()),
        DoorWords.money(one.earned()),
        DoorWords.money(one.paid()),
        DoorWords.money(one.closing()));
  }

  DoorPage.Payment payment(OwnPayoutView one) {
    return new DoorPage.Payment(
        DoorWords.day(one.settledAt() == null ? one.createdAt() : one.settledAt(), zone),
        DoorWords.money(one.amount()),
        DoorWords.state(one.status()),
        one.endToEndId());
  }

  DoorPage.Bill bill(OwnInvoiceView one) {
    return new DoorPage.Bill(
        DoorWords.month(one.month()),
        DoorWords.money(one.expected()),
        DoorWords.state(one.status()),
        one.number());
  }
}
