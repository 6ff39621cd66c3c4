package io.hookline.creator.money.payee;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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

  @Column(name = "proposed_account")
  private byte[] proposed;

  @Column(name = "proposed_mask")
  private String proposedMask;

  @Column(name = "proposed_hash")
  private String proposedHash;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "held_until")
  private Instant heldUntil;

  /** Takes the place of another proposal. */
  void propose(UUID payee, BankAccount told, PayeeSecrets secrets, String by, Instant now) {
    proposed = secrets.seal(payee, told);
    proposedMask = told.mask();
    proposedHash = secrets.hash(told);
    proposedBy = by;
    proposedAt = now;
  }

  /**
   * @param hold how long payouts wait if another account was paid to before
   * @throws Problem BANK_DETAILS_NOT_PROPOSED, SECOND_PERSON_REQUIRED
   */
  void approve(String by, Duration hold, Instant now) {
    requireProposed();
    if (proposedBy.equals(by)) {
      throw new Problem(
          PayeeProblem.SECOND_PERSON_REQUIRED, "You proposed it yourself at " + proposedAt + ".");
    }
    if (account != null && !proposedHash.equals(hash)) {
      heldUntil = now.plus(hold);
    }
    account = proposed;
    mask = proposedMask;
    hash = proposedHash;
    forgetProposed();
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
    return new BankDetailsView(mask, proposedMask, proposedBy, proposedAt, heldUntil);
  }
}
