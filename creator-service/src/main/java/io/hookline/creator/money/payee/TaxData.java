package io.hookline.creator.money.payee;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is known of a payee's tax. */
@Embeddable
class TaxData {

  private static final int SHOWN = 4;

  @Enumerated(EnumType.STRING)
  @Column(name = "tax_status")
  private TaxStatus status = TaxStatus.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "tax_kind")
  private TaxKind kind;

  @Column(name = "tax_number")
  private byte[] number;

  @Column(name = "tax_mask")
  private String mask;

  @Column(name = "tax_valid_until")
  private LocalDate validUntil;

  @Column(name = "tax_changed_by")
  private String changedBy;

  @Column(name = "tax_changed_at")
  private Instant changedAt;

  /**
   * @param today by which verified data may have expired
   * @throws Problem the step's code
   */
  void take(TaxStep step, LocalDate today, String by, Instant now) {
    status = step.from(status(today));
    changedBy = by;
    changedAt = now;
  }

  /**
   * @throws Problem TAX_DATA_NOT_TO_PROVIDE
   */
  void provide(
      UUID payee, NewTaxData told, PayeeSecrets secrets, LocalDate today, String by, Instant now) {
    take(TaxStep.PROVIDE, today, by, now);
    kind = told.kind();
    number = told.taxNumber() == null ? null : secrets.seal(payee, told.taxNumber());
    mask = told.taxNumber() == null ? null : mask(told.taxNumber());
    validUntil = told.validUntil();
  }

  private static String mask(String number) {
    int from = Math.max(number.length() - SHOWN, number.length() / 2);
    return "••••" + number.substring(from);
  }

  boolean isSecret() {
    return number != null;
  }

  void erase() {
    number = null;
    mask = null;
  }

  private TaxStatus status(LocalDate today) {
    return status == TaxStatus.VERIFIED && validUntil != null && validUntil.isBefore(today)
        ? TaxStatus.EXPIRED
        : status;
  }

  List<Obstacle> obstacles(LocalDate today) {
    return switch (status(today)) {
      case VERIFIED -> List.of();
      case EXPIRED -> List.of(Obstacle.TAX_DATA_EXPIRED);
      default -> List.of(Obstacle.TAX_DATA_MISSING);
    };
  }

  TaxDataView view(LocalDate today) {
    return new TaxDataView(status(today), kind, mask, validUntil, changedBy, changedAt);
  }
}
