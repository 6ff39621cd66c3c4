package io.hookline.creator.door.front;

import io.hookline.creator.deal.deliverable.DeliverableStatus;
import io.hookline.creator.money.dispute.DisputeStatus;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.payout.PayoutStatus;
import io.hookline.creator.money.statement.InvoiceStatus;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Words, days and amounts as a creator reads them. */
final class DoorWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Map<String, String> NETWORKS =
      Map.of("TIKTOK", "TikTok", "INSTAGRAM", "Instagram", "YOUTUBE", "YouTube");

  private DoorWords() {}

  static String day(Instant at, ZoneId zone) {
    return at == null ? "" : DAY.format(at.atZone(zone));
  }

  static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  static String month(String month) {
    return MONTH.format(YearMonth.parse(month));
  }

  /** With the minus sign that is as wide as a plus. */
  static String money(Money money) {
    if (money == null) {
      return "not known yet";
    }
    BigDecimal amount = money.amount();
    return (amount.signum() < 0 ? "−" : "")
        + String.format(Locale.ENGLISH, "%,." + amount.scale() + "f", amount.abs())
        + "\u00a0"
        + money.currency();
  }

  static String percent(BigDecimal percent) {
    return percent == null ? "–" : percent.toPlainString() + "\u00a0%";
  }

  static String network(String network) {
    return NETWORKS.getOrDefault(network, network);
  }

  static String kind(EarningKind kind) {
    return switch (kind) {
      case FLAT_FEE -> "Fee";
      case DELIVERABLE -> "Deliverable";
      case COMMISSION -> "Commission";
      case BONUS -> "Bonus";
      case BOUNTY -> "Pay for views";
      case EXPENSE -> "Expense";
      case GIFT -> "Goods that you keep";
      case CLAWBACK -> "Taken back";
      case ADJUSTMENT -> "Adjustment";
    };
  }

  static String state(EarningStatus status) {
    return switch (status) {
      case PENDING -> "Pending";
      case HELD -> "Held";
      case PAYABLE -> "Payable";
      case IN_PAYOUT -> "On its way";
      case PAID -> "Paid";
      case DISPUTED -> "Disputed";
      case VOID -> "Not owed";
    };
  }

  static String state(DeliverableStatus status, boolean overdue) {
    return switch (status) {
      case DUE -> overdue ? "Overdue" : "To hand in";
      case CHANGES_REQUESTED -> overdue ? "Changes wanted, overdue" : "Changes wanted";
      case SUBMITTED -> "With the brand";
      case ACCEPTED -> "Accepted";
      case REJECTED -> "Not accepted";
      case CANCELLED -> "Not needed any more";
    };
  }

  static String state(DisputeStatus status) {
    return switch (status) {
      case OPEN -> "With the brand";
      case ANSWERED -> "Your answer is awaited";
      case UPHELD -> "You were right";
      case REJECTED -> "Not followed";
      case WITHDRAWN -> "Taken back";
    };
  }

  static String state(PayoutStatus status) {
    return switch (status) {
      case PAID -> "Paid";
      case RETURNED -> "Came back: ask the brand to check your bank details";
      case FAILED -> "Failed: ask the brand to check your bank details";
      default -> "With the bank";
    };
  }

  static String state(InvoiceStatus status) {
    return switch (status) {
      case EXPECTED -> "Please send it";
      case RECEIVED -> "Received";
      case MATCHED -> "In order";
      case DISPUTED -> "Something is wrong with it: ask the brand";
    };
  }

  static String step(String step) {
    return switch (step) {
      case "SUBMIT" -> "You handed in";
      case "REQUEST_CHANGES" -> "The brand asked for changes";
      case "ACCEPT" -> "The brand accepted it";
      case "REJECT" -> "The brand did not accept it";
      default -> "The brand does without it";
    };
  }

  /** {@code PAID_PARTNERSHIP} is Paid partnership. */
  static String plain(String name) {
    String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
