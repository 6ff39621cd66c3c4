package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.BankAccount;
import io.hookline.kit.csv.Formulas;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same payments as a table, for banks and people without ISO 20022; RFC 4180. */
@Singleton
class PaymentCsv implements PaymentFormat {

  private static final String HEAD =
      "endToEndId,payoutId,creatorId,accountHolder,street,postcode,town,country,iban,bic,"
          + "accountNumber,clearing,clearingCode,amount,currency\r\n";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public String of(PaymentOrder order) {
    return order.payments().stream()
        .map(PaymentCsv::line)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String line(Payment payment) {
    PayoutView payout = payment.payout();
    BankAccount account = payment.to().account();
    return Stream.of(
                payout.endToEndId(),
                payout.id(),
                payout.creatorId(),
                payment.to().accountHolder(),
                payment.to().street(),
                payment.to().postcode(),
                payment.to().town(),
                payment.to().country(),
                account.iban(),
                account.bic(),
                account.number(),
                account.clearing(),
                account.clearingCode(),
                payout.amount().amount().toPlainString(),
                payout.amount().currency())
            .map(PaymentCsv::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String cell(Object value) {
    String text = value == null ? "" : Formulas.disarm(value.toString());
    return text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
