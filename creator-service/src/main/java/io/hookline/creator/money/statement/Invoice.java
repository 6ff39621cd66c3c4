package io.hookline.creator.money.statement;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a creator bills for a month. */
@Entity
@Table(name = "invoice")
class Invoice {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  private LocalDate month;

  @Column(name = "expected_amount")
  private BigDecimal expectedAmount;

  @Column(name = "expected_currency")
  private String expectedCurrency;

  @Enumerated(EnumType.STRING)
  private InvoiceStatus status = InvoiceStatus.EXPECTED;

  private String number;

  @Column(name = "number_key")
  private String numberKey;

  @Column(name = "billed_amount")
  private BigDecimal billedAmount;

  @Column(name = "billed_currency")
  private String billedCurrency;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private String note;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Invoice() {}

  Invoice(UUID id, NewInvoice body, String by, Instant now) {
    this.id = id;
    creatorId = body.creatorId();
    month = YearMonth.parse(body.month()).atDay(1);
    expectedAmount = body.expected().amount();
    expectedCurrency = body.expected().currency();
    changedBy = by;
    createdAt = now;
    updatedAt = now;
  }

  /**
   * @throws Problem INVOICE_NOT_EXPECTED
   */
  void receive(NewInvoiceReceipt told, String by, Instant now) {
    take(InvoiceStep.RECEIVE, by, now);
    number = told.number();
    numberKey = key(told.number());
    billedAmount = told.billed().amount();
    billedCurrency = told.billed().currency();
    issuedOn = told.issuedOn();
    note = null;
  }

  private static String key(String number) {
    return Normalizer.normalize(number, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{C}]", "")
        .toUpperCase(Locale.ROOT);
  }

  /**
   * @throws Problem INVOICE_NOT_RECEIVED, INVOICE_AMOUNT_DIFFERS
   */
  void match(String by, Instant now) {
    take(InvoiceStep.MATCH, by, now);
    if (!billedCurrency.equals(expectedCurrency) || billedAmount.compareTo(expectedAmount) != 0) {
      throw new Problem(
          InvoiceProblem.INVOICE_AMOUNT_DIFFERS,
          "It bills %s %s, and %s %s is expected."
              .formatted(
                  billedAmount.toPlainString(),
                  billedCurrency,
                  expectedAmount.toPlainString(),
                  expectedCurrency));
    }
  }

  /**
   * @throws Problem INVOICE_NOT_TO_DISPUTE
   */
  void dispute(String what, String by, Instant now) {
    take(InvoiceStep.DISPUTE, by, now);
    note = what;
  }

  private void take(InvoiceStep step, String by, Instant now) {
    status = step.from(status);
    changedBy = by;
    updatedAt = now;
  }

  UUID creatorId() {
    return creatorId;
  }

  LocalDate month() {
    return month;
  }

  String currency() {
    return expectedCurrency;
  }

  /** Null until it was received. */
  String numberKey() {
    return numberKey;
  }

  InvoiceView view() {
    return new InvoiceView(
        id,
        creatorId,
        YearMonth.from(month).toString(),
        new Money(expectedAmount.stripTrailingZeros(), expectedCurrency),
        status,
        number,
        billedAmount == null ? null : new Money(billedAmount.stripTrailingZeros(), billedCurrency),
        issuedOn,
        note,
        changedBy,
        version,
        createdAt,
        updatedAt);
  }
}
