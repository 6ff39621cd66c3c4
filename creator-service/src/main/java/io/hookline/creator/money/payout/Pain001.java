package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.BankText;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The order to the bank, as a CustomerCreditTransferInitiation of ISO 20022, pain.001.001.09: SEPA
 * transfers and others as a group each. Made of the same batch it is the same to the byte.
 */
@Singleton
class Pain001 implements PaymentFormat {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final int NAME = 70;
  private static final DateTimeFormatter AT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public String of(PaymentOrder order) {
    StringWriter out = new StringWriter();
    try (XmlTree xml = new XmlTree(out)) {
      xml.root("Document", NAMESPACE);
      xml.in("CstmrCdtTrfInitn", () -> message(xml, order));
      xml.end();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString();
  }

  private static void message(XmlTree xml, PaymentOrder order) throws XMLStreamException {
    xml.in(
        "GrpHdr",
        () -> {
          xml.leaf("MsgId", order.messageId());
          xml.leaf(
              "CreDtTm",
              AT.format(order.writtenAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                  + "Z");
          totals(xml, order.payments());
          xml.in("InitgPty", () -> xml.leaf("Nm", name(order.facts().debtor().name())));
        });
    group(xml, order, "S", order.payments().stream().filter(Payment::isSepa).toList());
    group(xml, order, "X", order.payments().stream().filter(payment -> !payment.isSepa()).toList());
  }

  private static void totals(XmlTree xml, List<Payment> payments) throws XMLStreamException {
    xml.leaf("NbOfTxs", String.valueOf(payments.size()));
    xml.leaf(
        "CtrlSum",
        payments.stream()
            .map(payment -> payment.payout().amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .toPlainString());
  }

  private static void group(XmlTree xml, PaymentOrder order, String suffix, List<Payment> payments)
      throws XMLStreamException {
    if (payments.isEmpty()) {
      return;
    }
    Debtor debtor = order.facts().debtor();
    boolean sepa = payments.get(0).isSepa();
    xml.in(
        "PmtInf",
        () -> {
          xml.leaf("PmtInfId", order.messageId() + suffix);
          xml.leaf("PmtMtd", "TRF");
          totals(xml, payments);
          if (sepa) {
            xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.leaf("Cd", "SEPA")));
          }
          xml.in("ReqdExctnDt", () -> xml.leaf("Dt", executeOn(order).toString()));
          xml.in("Dbtr", () -> xml.leaf("Nm", name(debtor.name())));
          xml.in("DbtrAcct", () -> xml.in("Id", () -> xml.leaf("IBAN", debtor.iban())));
          xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> debtorsBank(xml, debtor)));
          xml.leaf("ChrgBr", sepa ? "SLEV" : "SHAR");
          for (Payment payment : payments) {
            xml.in("CdtTrfTxInf", () -> new Transfer(xml, payment).write());
          }
        });
  }

  /** Banks refuse a day that is over, as when the approval took longer than was planned. */
  private static LocalDate executeOn(PaymentOrder order) {
    LocalDate written = LocalDate.ofInstant(order.writtenAt(), ZoneOffset.UTC);
    LocalDate planned = order.facts().executeOn();
    return planned.isBefore(written) ? written : planned;
  }

  private static void debtorsBank(XmlTree xml, Debtor debtor) throws XMLStreamException {
    if (debtor.bic() == null) {
      xml.in("Othr", () -> xml.leaf("Id", "NOTPROVIDED"));
    } else {
      xml.leaf("BICFI", debtor.bic());
    }
  }

  private static String name(String text) {
    return BankText.of(text, NAME).orElseThrow();
  }
}
