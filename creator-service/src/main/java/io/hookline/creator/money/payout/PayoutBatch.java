package io.hookline.creator.money.payout;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A batch of payouts, up to the file for the bank. */
@Entity
@Table(name = "payout_batch")
class PayoutBatch {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private BatchStatus status = BatchStatus.DRAFT;

  private String currency;

  @Column(name = "execute_on")
  private LocalDate executeOn;

  @Column(name = "debtor_name")
  private String debtorName;

  @Column(name = "debtor_iban")
  private String debtorIban;

  @Column(name = "debtor_bic")
  private String debtorBic;

  private BigDecimal minimum;
  private int payouts;
  private BigDecimal total = BigDecimal.ZERO;
  private String note;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "changed_by")
  private String[] changedBy = {};

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "file_written_at")
  private Instant fileWrittenAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PaymentFileView> files = List.of();

  @Column(name = "settled_at")
  private Instant settledAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected PayoutBatch() {}

  PayoutBatch(UUID id, NewPayoutBatch body, Debtor debtor, String by, Instant now) {
    this.id = id;
    currency = body.currency();
    executeOn = body.executeOn();
    debtorName = debtor.name();
    debtorIban = debtor.iban();
    debtorBic = debtor.bic();
    minimum = body.minimum() == null ? BigDecimal.ZERO : body.minimum().amount();
    note = body.note();
    madeBy = by;
    createdAt = now;
    updatedAt = now;
  }

  void add(BigDecimal amount) {
    payouts++;
    total = total.add(amount);
  }

  /** Something is not paid after all; not a step of anybody's. */
  void leaveOut(PayoutView payout) {
    payouts--;
    total = total.subtract(payout.amount().amount());
  }

  /**
   * @throws Problem PAYOUT_BATCH_NOT_A_DRAFT
   */
  void drop(PayoutView payout, String by, Instant now) {
    take(BatchStep.CHANGE, now);
    leaveOut(payout);
    changedBy =
        Stream.concat(Stream.of(changedBy), Stream.of(by)).distinct().toArray(String[]::new);
  }

  /**
   * @throws Problem PAYOUT_BATCH_NOT_A_DRAFT, NOTHING_TO_PAY
   */
  void submit(String by, Instant now) {
    take(BatchStep.SUBMIT, now);
    requireSome();
    submittedBy = by;
  }

  /**
   * @throws Problem PAYOUT_BATCH_NOT_SUBMITTED, PAYOUT_BATCH_OWN
   */
  void approve(String by, Instant now) {
    take(BatchStep.APPROVE, now);
    if (by.equals(madeBy) || by.equals(submittedBy) || List.of(changedBy).contains(by)) {
      throw new Problem(
          PayoutProblem.PAYOUT_BATCH_OWN, "You made it, changed it or submitted it yourself.");
    }
    approvedBy = by;
    approvedAt = now;
  }

  /**
   * @throws Problem PAYOUT_BATCH_NOT_APPROVED, NOTHING_TO_PAY
   */
  void writeFiles(List<PaymentFileView> written, Instant now) {
    take(BatchStep.WRITE_FILE, now);
    requireSome();
    fileWrittenAt = now;
    files = written;
  }

  private void requireSome() {
    if (payouts == 0) {
      throw new Problem(PayoutProblem.NOTHING_TO_PAY, "The batch has no payouts.");
    }
  }

  /**
   * @throws Problem the step's code
   */
  void take(BatchStep step, Instant now) {
    status = step.from(status);
    updatedAt = now;
  }

  PayoutBatchView view() {
    return new PayoutBatchView(
        id,
        status,
        executeOn,
        new Debtor(debtorName, debtorIban, debtorBic),
        new Money(minimum.stripTrailingZeros(), currency),
        payouts,
        new Money(total.stripTrailingZeros(), currency),
        note,
        madeBy,
        List.of(changedBy),
        submittedBy,
        approvedBy,
        approvedAt,
        fileWrittenAt,
        files,
        settledAt,
        version,
        createdAt,
        updatedAt);
  }
}
