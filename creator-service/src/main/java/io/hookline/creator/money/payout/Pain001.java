package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.BankText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/**
 * The order to the bank, as a CustomerCreditTransferInitiation of ISO 20022, pain.001.001.09: SEPA
 * transfers and others as a group each. Made of the same batch it is the same to the byte.
 */
final class Pain001 {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final int NAME = 70;
  private static final DateTimeFormatter AT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  private final UUID batch;
  private final PayoutBatchView facts;
  private final Instant writtenAt;

  Pain001(UUID batch, PayoutBatchView facts, Instant writtenAt) {
    this.batch = batch;
    this.facts = facts;
    this.writtenAt = writtenAt;
  }

  String of(List<Payment> payments) {
    StringWriter out = new StringWriter();
    try (XmlTree xml = new XmlTree(out)) {
      xml.root("Document", NAMESPACE);
      xml.in("CstmrCdtTrfInitn", () -> message(xml, payments));
      xml.end();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString();
  }

  private void message(XmlTree xml, List<Payment> payments) throws XMLStreamException {
    xml.in(
        "GrpHdr",
        () -> {
          xml.leaf("MsgId", MessageIds.of(batch));
          xml.leaf(
              "CreDtTm",
              AT.format(writtenAt.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)) + "Z");
          totals(xml, payments);
          xml.in("InitgPty", () -> xml.leaf("Nm", name(facts.debtor().name())));
        });
    group(xml, "S", payments.stream().filter(Payment::isSepa).toList());
    group(xml, "X", payments.stream().filter(payment -> !payment.isSepa()).toList());
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

  private void group(XmlTree xml, String suffix, List<Payment> payments) throws XMLStreamException {
    if (payments.isEmpty()) {
      return;
    }
    boolean sepa = payments.get(0).isSepa();
    xml.in(
        "PmtInf",
        () -> {
          xml.leaf("PmtInfId", MessageIds.of(batch) + suffix);
          xml.leaf("PmtMtd", "TRF");
          totals(xml, payments);
          if (sepa) {
            xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.leaf("Cd", "SEPA")));
          }
          xml.in("ReqdExctnDt", () -> xml.leaf("Dt", executeOn().toString()));
          xml.in("Dbtr", () -> xml.leaf("Nm", name(facts.debtor().name())));
          xml.in("DbtrAcct", () -> xml.in("Id", () -> xml.leaf("IBAN", facts.debtor().iban())));
          xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> debtorsBank(xml)));
          xml.leaf("ChrgBr", sepa ? "SLEV" : "SHAR");
          for (Payment payment : payments) {
            xml.in("CdtTrfTxInf", () -> new Transfer(xml, payment).write());
          }
        });
  }

  /** Banks refuse a day that is over, as when the approval took longer than was planned. */
  private LocalDate executeOn() {
    LocalDate written = LocalDate.ofInstant(writtenAt, ZoneOffset.UTC);
    return facts.executeOn().isBefore(written) ? written : facts.executeOn();
  }

  private void debtorsBank(XmlTree xml) throws XMLStreamException {
    if (facts.debtor().bic() == null) {
      xml.in("Othr", () -> xml.leaf("Id", "NOTPROVIDED"));
    } else {
      xml.leaf("BICFI", facts.debtor().bic());
    }
  }

  private static String name(String text) {
    return BankText.of(text, NAME).orElseThrow();
  }
}
