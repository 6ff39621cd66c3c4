package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.BankAccount;
import io.hookline.creator.money.payee.BankText;
import io.hookline.creator.money.payee.PaidTo;
import javax.xml.stream.XMLStreamException;

/** One transfer of a payment order. */
final class Transfer {

  private static final int NAME = 70;
  private static final int STREET = 70;
  private static final int POSTCODE = 16;
  private static final int TOWN = 35;

  private final XmlTree xml;
  private final Payment payment;

  Transfer(XmlTree xml, Payment payment) {
    this.xml = xml;
    this.payment = payment;
  }

  void write() throws XMLStreamException {
    PayoutView payout = payment.payout();
    xml.in(
        "PmtId",
        () -> {
          xml.leaf("InstrId", payout.endToEndId());
          xml.leaf("EndToEndId", payout.endToEndId());
        });
    xml.in(
        "Amt",
        () ->
            xml.leaf(
                "InstdAmt",
                "Ccy",
                payout.amount().currency(),
                payout.amount().amount().toPlainString()));
    BankAccount account = payment.to().account();
    if (account.bic() != null || account.clearing() != null) {
      xml.in("CdtrAgt", () -> xml.in("FinInstnId", () -> bank(account)));
    }
    xml.in("Cdtr", () -> creditor(payment.to()));
    xml.in("CdtrAcct", () -> xml.in("Id", () -> account(account)));
    xml.in("RmtInf", () -> xml.leaf("Ustrd", "Payout " + payout.endToEndId()));
  }

  private void bank(BankAccount account) throws XMLStreamException {
    if (account.bic() != null) {
      xml.leaf("BICFI", account.bic());
    }
    if (account.clearing() != null) {
      xml.in(
          "ClrSysMmbId",
          () -> {
            xml.in("ClrSysId", () -> xml.leaf("Cd", account.clearing().name()));
            xml.leaf("MmbId", account.clearingCode());
          });
    }
  }

  private void account(BankAccount account) throws XMLStreamException {
    if (account.iban() != null) {
      xml.leaf("IBAN", account.iban());
    } else {
      xml.in("Othr", () -> xml.leaf("Id", account.number()));
    }
  }

  /** A part of the address that banks do not take is left out; the name is not. */
  private void creditor(PaidTo to) throws XMLStreamException {
    xml.leaf("Nm", BankText.of(to.accountHolder(), NAME).orElseThrow());
    xml.in(
        "PstlAdr",
        () -> {
          optional("StrtNm", to.street(), STREET);
          optional("PstCd", to.postcode(), POSTCODE);
          optional("TwnNm", to.town(), TOWN);
          xml.leaf("Ctry", to.country());
        });
  }

  private void optional(String name, String text, int most) throws XMLStreamException {
    String plain = text == null ? null : BankText.of(text, most).orElse(null);
    if (plain != null) {
      xml.leaf(name, plain);
    }
  }
}
