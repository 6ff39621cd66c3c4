package io.hookline.creator.door.own;

import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.earning.HoldRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reasons in words for the creator. Rules against fraud are named by what is looked at, and neither
 * by their figures nor by anything of a shopper.
 */
enum Why {
  HOLDING_PERIOD("It becomes payable when the time in which orders can be given back is over."),
  ORDER_CHECK("The order behind it is being checked before it is paid."),
  ORDERS_CHECK("Orders that count for it are being checked before it is paid."),
  ACCOUNT_CHECK("Your account with the brand is being checked before it is paid."),
  CODE_CHECK("It is being checked how the promo code came to be used."),
  BRAND_CHECK("The brand is looking at it before it is paid."),
  DISPUTE_OPEN("It waits until the dispute about it is resolved."),
  ON_ITS_WAY("It is in a payment that is on its way."),
  TAKEN_BACK("It takes back something that you had earned before."),
  NOT_OWED("The brand has decided that it is not owed; you can dispute that."),
  ORDER_GIVEN_BACK("The order, or a part of it, was given back or cancelled."),
  CREDIT_MOVED("The order is not credited to you any more."),
  NO_COMMISSION("Your terms pay no commission for it."),
  CAP_REACHED("The most that your terms pay as commission was reached."),
  NO_RATE_YET("It is worked out when the exchange rate of the day is known.");

  private final String text;

  Why(String text) {
    this.text = text;
  }

  WhyView view() {
    return new WhyView(name(), text);
  }

  /**
   * Of an earning.
   *
   * @param rules by which it is held
   * @param takesBack whether it is a clawback
   */
  static List<WhyView> of(EarningStatus status, List<HoldRule> rules, boolean takesBack) {
    List<Why> found = new ArrayList<>();
    if (takesBack) {
      found.add(TAKEN_BACK);
    }
    switch (status) {
      case PENDING -> found.add(HOLDING_PERIOD);
      case HELD -> {
        rules.stream().map(Why::of).forEach(found::add);
        if (rules.isEmpty()) {
          found.add(BRAND_CHECK);
        }
      }
      case DISPUTED -> found.add(DISPUTE_OPEN);
      case IN_PAYOUT -> found.add(ON_ITS_WAY);
      case VOID -> found.add(NOT_OWED);
      case PAYABLE, PAID -> {}
    }
    return found.stream().distinct().map(Why::view).toList();
  }

  private static Why of(HoldRule rule) {
    return switch (rule) {
      case SELF_PURCHASE, DISPOSABLE_EMAIL, BANNED_REFERRER, REFUND_RATE -> ORDER_CHECK;
      case ORDERS_HELD -> ORDERS_CHECK;
      case DUPLICATE_ACCOUNT -> ACCOUNT_CHECK;
      case CODE_LEAK -> CODE_CHECK;
      case MANUAL -> BRAND_CHECK;
    };
  }

  /** Of a row. */
  static List<HoldRule> rules(ResultSet row) throws SQLException {
    return Stream.of((String[]) row.getArray("rules").getArray()).map(HoldRule::valueOf).toList();
  }
}
