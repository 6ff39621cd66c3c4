package io.hookline.creator.deal.leak;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A sign that a promo code has leaked, until and after somebody judges it. */
@Entity
@Table(name = "code_leak")
class CodeLeak {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "promo_code_id")
  private UUID promoCodeId;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Enumerated(EnumType.STRING)
  private LeakKind kind;

  @Enumerated(EnumType.STRING)
  private LeakState state = LeakState.OPEN;

  @Column(name = "opened_at")
  private Instant openedAt;

  private String explanation;

  @Convert(converter = FiguresColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private LeakFigures figures;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "judged_by")
  private String judgedBy;

  private String reason;

  @Version private long version;

  protected CodeLeak() {}

  CodeLeak(UUID id, LeakSign sign, Instant now) {
    this.id = id;
    this.promoCodeId = sign.promoCode();
    this.creatorId = sign.creator();
    this.kind = sign.kind();
    this.explanation = sign.explanation();
    this.figures = sign.figures();
    this.openedAt = now;
  }

  /**
   * @throws Problem CODE_LEAK_JUDGED
   */
  void judge(LeakState judgement, String reason, String by, Instant now) {
    this.state = state.judged(judgement);
    this.reason = reason;
    this.judgedBy = by;
    this.judgedAt = now;
  }

  CodeLeakView view() {
    return new CodeLeakView(
        id,
        promoCodeId,
        creatorId,
        kind,
        state,
        openedAt,
        explanation,
        figures,
        judgedAt,
        judgedBy,
        reason,
        version);
  }
}
