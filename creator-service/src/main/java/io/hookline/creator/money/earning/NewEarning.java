package io.hookline.creator.money.earning;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was earned.
 *
 * @param partnershipId under which it was, with the version of its terms and its campaign; or null
 * @param amount in whole minor units; less than zero for a clawback
 * @param holdUntil end of the holding period, or null for none
 * @param reasons why it is held from the beginning; empty if it is not
 * @param reversesId what a clawback takes back: it has that one's status until that is paid
 * @param voided whether it counts for nothing from the beginning
 */
public record NewEarning(
    UUID creatorId,
    UUID partnershipId,
    Integer termsVersion,
    UUID campaignId,
    EarningKind kind,
    Money amount,
    Instant earnedAt,
    EarningSource source,
    Instant holdUntil,
    List<HoldReason> reasons,
    UUID reversesId,
    boolean voided,
    String note) {

  public NewEarning {
    reasons = List.copyOf(reasons);
    if (amount.amount().scale() > Money.minorDigits(amount.currency())) {
      throw new IllegalArgumentException("Nobody can pay " + amount);
    }
  }

  /** Outside of partnerships, due at once. */
  public static NewEarning of(
      UUID creator, EarningKind kind, Money amount, Instant earnedAt, EarningSource source) {
    return new NewEarning(
        creator, null, null, null, kind, amount, earnedAt, source, null, List.of(), null, false,
        null);
  }

  /** Under a version of a partnership's terms. */
  public NewEarning under(UUID partnership, Integer version, UUID campaign) {
    return new NewEarning(
        creatorId,
        partnership,
        version,
        campaign,
        kind,
        amount,
        earnedAt,
        source,
        holdUntil,
        reasons,
        reversesId,
        voided,
        note);
  }

  public NewEarning pendingUntil(Instant end) {
    return new NewEarning(
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount,
        earnedAt,
        source,
        end,
        reasons,
        reversesId,
        voided,
        note);
  }

  public NewEarning heldBecause(List<HoldReason> why) {
    return new NewEarning(
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount,
        earnedAt,
        source,
        holdUntil,
        why,
        reversesId,
        voided,
        note);
  }

  public NewEarning reversing(UUID earning) {
    return new NewEarning(
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount,
        earnedAt,
        source,
        holdUntil,
        reasons,
        earning,
        voided,
        note);
  }

  public NewEarning voidFromTheStart(boolean isVoid) {
    return new NewEarning(
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount,
        earnedAt,
        source,
        holdUntil,
        reasons,
        reversesId,
        isVoid,
        note);
  }

  public NewEarning withNote(String text) {
    return new NewEarning(
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount,
        earnedAt,
        source,
        holdUntil,
        reasons,
        reversesId,
        voided,
        text);
  }
}
