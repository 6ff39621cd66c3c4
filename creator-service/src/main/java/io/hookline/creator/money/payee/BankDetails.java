package io.hookline.creator.money.payee;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The account that is paid to, and one that waits for a second person. */
@Embeddable
class BankDetails {

  private byte[] account;

  @Column(name = "account_mask")
  private String mask;

  @Column(name = "account_hash")
  private String hash;

  @Column(name = "account_identity")
  private String identity;

  @Embedded
  @AttributeOverride(name = "bic", column = @Column(name = "account_bic"))
  @AttributeOverride(name = "clearing", column = @Column(name = "account_clearing"))
  @AttributeOverride(name = "clearingCode", column = @Column(name = "account_clearing_code"))
  private AccountBank bank;

  @Column(name = "proposed_account")
  private byte[] proposed;

  @Column(name = "proposed_mask")
  private String proposedMask;

  @Column(name = "proposed_hash")
  private String proposedHash;

  @Embedded
  @AttributeOverride(name = "bic", column = @Column(name = "proposed_bic"))
  @AttributeOverride(name = "clearing", column = @Column(name = "proposed_clearing"))
  @AttributeOverride(name = "clearingCode", column = @Column(name = "proposed_clearing_code"))
  private AccountBank proposedBank;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "held_until")
  private Instant heldUntil;

  /**
   * Not in the place of another proposal, which somebody may be about to approve.
   *
   * @throws Problem BANK_DETAILS_ALREADY_PROPOSED
   */
  void propose(UUID payee, BankAccount told, PayeeSecrets secrets, String by, Instant now) {
    if (proposed != null) {
      throw new Problem(
          PayeeProblem.BANK_DETAILS_ALREADY_PROPOSED,
          "It was at " + proposedAt + ": approve or reject that first.");
    }
    proposed = secrets.seal(payee, told);
    proposedMask = told.mask();
    proposedHash = secrets.hash(told);
    proposedBank = AccountBank.of(told);
    proposedBy = by;
    proposedAt = now;
  }

  /**
   * @param hold how long payouts wait if another account was paid to before
   * @param firstWaits whether that may be so though this is the first account
   * @throws Problem BANK_DETAILS_NOT_PROPOSED, SECOND_PERSON_REQUIRED
   */
  void approve(
      UUID payee, PayeeSecrets secrets, String by, Duration hold, boolean firstWaits, Instant now) {
    requireProposed();
    if (proposedBy.equals(by)) {
      throw new Problem(
          PayeeProblem.SECOND_PERSON_REQUIRED, "You proposed it yourself at " + proposedAt + ".");
    }
    if (account == null ? firstWaits : !proposedHash.equals(hash)) {
      hold(hold, now);
    }
    identity = secrets.identity(secrets.account(payee, proposed));
    account = proposed;
    mask = proposedMask;
    hash = proposedHash;
    bank = proposedBank;
    forgetProposed();
  }

  /** Whoever is paid to the account, payouts wait. */
  void hold(Duration time, Instant now) {
    Instant until = now.plus(time);
    heldUntil = heldUntil == null || until.isAfter(heldUntil) ? until : heldUntil;
  }

  boolean isSecret() {
    return account != null || proposed != null;
  }

  /**
   * @throws Problem BANK_DETAILS_NOT_PROPOSED
   */
  void reject() {
    requireProposed();
    forgetProposed();
  }

  private void requireProposed() {
    if (proposed == null) {
      throw new Problem(PayeeProblem.BANK_DETAILS_NOT_PROPOSED, "Propose an account first.");
    }
  }

  private void forgetProposed() {
    proposed = null;
    proposedMask = null;
    proposedHash = null;
    proposedBank = null;
    proposedBy = null;
    proposedAt = null;
  }

  List<Obstacle> obstacles(Instant now) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (account == null) {
      obstacles.add(Obstacle.BANK_DETAILS_MISSING);
    }
    if (proposed != null) {
      obstacles.add(Obstacle.BANK_DETAILS_PROPOSED);
    }
    if (heldUntil != null && heldUntil.isAfter(now)) {
      obstacles.add(Obstacle.BANK_DETAILS_CHANGED);
    }
    return obstacles;
  }

  String hash() {
    return hash;
  }

  BankAccount account(UUID payee, PayeeSecrets secrets) {
    return secrets.account(payee, account);
  }

  BankDetailsView view() {
    return new BankDetailsView(
        mask, bank, proposedMask, proposedBank, proposedBy, proposedAt, heldUntil);
  }
}
