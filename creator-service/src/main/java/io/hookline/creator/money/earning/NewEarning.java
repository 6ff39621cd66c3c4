package io.hookline.creator.money.earning;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that was earned, as it is added: outside of partnerships and due at once, unless told.
 */
public final class NewEarning {

  private final UUID creatorId;
  private final EarningKind kind;
  private final Money amount;
  private final Instant earnedAt;
  private final EarningSource source;
  private UUID partnershipId;
  private Integer termsVersion;
  private UUID campaignId;
  private Instant holdUntil;
  private UUID reversesId;
  private boolean voided;
  private String note;

  private NewEarning(
      UUID creatorId, EarningKind kind, Money amount, Instant earnedAt, EarningSource source) {
    if (amount.amount().scale() > Money.minorDigits(amount.currency())) {
      throw new IllegalArgumentException("Nobody can pay " + amount);
    }
    this.creatorId = creatorId;
    this.kind = kind;
    this.amount = amount;
    this.earnedAt = earnedAt;
    this.source = source;
  }

  /**
   * @param amount in whole minor units; less than zero for a clawback
   */
  public static NewEarning of(
      UUID creator, EarningKind kind, Money amount, Instant earnedAt, EarningSource source) {
    return new NewEarning(creator, kind, amount, earnedAt, source);
  }

  /** Under a version of a partnership's terms; any of the three may be null. */
  public NewEarning under(UUID partnership, Integer version, UUID campaign) {
    partnershipId = partnership;
    termsVersion = version;
    campaignId = campaign;
    return this;
  }

  /** With a holding period; null for none. */
  public NewEarning pendingUntil(Instant end) {
    holdUntil = end;
    return this;
  }

  /** A clawback of an earning: it has that one's status until that is paid. */
  public NewEarning reversing(UUID earning) {
    reversesId = earning;
    return this;
  }

  /** Whether it counts for nothing. */
  public NewEarning voidFromTheStart(boolean isVoid) {
    voided = isVoid;
    return this;
  }

  public NewEarning withNote(String text) {
    note = text;
    return this;
  }

  Money amount() {
    return amount;
  }

  Instant earnedAt() {
    return earnedAt;
  }

  UUID reversesId() {
    return reversesId;
  }

  /**
   * @param ids of earnings that are void: what takes them back is so as well
   */
  boolean isVoid(Set<?> ids) {
    return voided || reversesId != null && ids.contains(reversesId);
  }

  /** Where it begins. */
  EarningStatus begins(EarningView reversed, Instant now) {
    if (voided) {
      return EarningStatus.VOID;
    }
    if (reversed != null) {
      return switch (reversed.status()) {
        // Until the bank has paid, or has not: only then is known whether it goes its own way.
        case IN_PAYOUT -> EarningStatus.PENDING;
        case PAID -> EarningStatus.PAYABLE;
        default -> reversed.status();
      };
    }
    if (kind == EarningKind.GIFT) {
      return EarningStatus.PAID;
    }
    return holdUntil != null && holdUntil.isAfter(now)
        ? EarningStatus.PENDING
        : EarningStatus.PAYABLE;
  }

  /**
   * As it is written.
   *
   * @param reversed what it takes back, or null: while that is open, both stand at the same place
   */
  NewRow row(UUID id, EarningView reversed, EarningStatus status, BigDecimal brandAmount) {
    boolean follows = reversed != null && reversed.status() == status;
    return new NewRow(
        id,
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount.amount(),
        amount.currency(),
        brandAmount,
        earnedAt,
        source.kind(),
        source.id(),
        source.sequence(),
        status,
        follows ? reversed.disputedFrom() : null,
        follows ? reversed.holdUntil() : holdUntil,
        follows ? reversed.reasons() : List.of(),
        reversesId,
        note);
  }
}
