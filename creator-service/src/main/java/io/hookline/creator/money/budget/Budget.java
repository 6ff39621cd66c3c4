package io.hookline.creator.money.budget;

import io.hookline.kit.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What a campaign may cost. */
@Entity
@Table(name = "budget")
class Budget {

  private static final List<Integer> USUAL = List.of(80, 100);

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Convert(converter = StepsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<BudgetStep> steps;

  private BigDecimal planned;
  private String currency;

  @Convert(converter = ThresholdsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Integer> thresholds;

  private Integer reached;

  @Enumerated(EnumType.STRING)
  @Column(name = "when_overspent")
  private WhenOverspent whenOverspent;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Budget() {}

  Budget(UUID id, UUID campaignId, BudgetUpdate facts, String currency, Instant now) {
    this.id = id;
    this.campaignId = campaignId;
    this.currency = currency;
    createdAt = now;
    update(facts, now);
  }

  /** It is warned anew of what is reached under other figures. */
  final void update(BudgetUpdate facts, Instant now) {
    steps = List.copyOf(facts.steps());
    planned = facts.planned();
    thresholds =
        facts.thresholds() == null
            ? USUAL
            : facts.thresholds().stream().distinct().sorted().toList();
    whenOverspent = facts.whenOverspent() == null ? WhenOverspent.WARN : facts.whenOverspent();
    reached = null;
    updatedAt = now;
  }

  /**
   * @param used what is committed, owed and paid
   * @return whether that is a threshold of which was not warned yet
   */
  boolean reach(BigDecimal used, Instant now) {
    if (!reaches(used)) {
      return false;
    }
    reached = highest(used);
    updatedAt = now;
    return true;
  }

  /** Whether a threshold is reached of which was not warned. */
  boolean reaches(BigDecimal used) {
    Integer highest = highest(used);
    return highest != null && (reached == null || highest > reached);
  }

  private Integer highest(BigDecimal used) {
    return thresholds.stream()
        .filter(
            share ->
                used.scaleByPowerOfTen(2).compareTo(planned.multiply(BigDecimal.valueOf(share)))
                    >= 0)
        .max(Integer::compareTo)
        .orElse(null);
  }

  boolean refuses() {
    return whenOverspent == WhenOverspent.REFUSE;
  }

  boolean refuses(BigDecimal used) {
    return refuses() && used.compareTo(planned) > 0;
  }

  UUID campaignId() {
    return campaignId;
  }

  String currency() {
    return currency;
  }

  BudgetView view() {
    return new BudgetView(
        id,
        campaignId,
        new Money(planned.stripTrailingZeros(), currency),
        steps,
        thresholds,
        whenOverspent,
        reached,
        version,
        createdAt,
        updatedAt);
  }
}
