package io.hookline.content.produce.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Which try has an attempt, and until when nobody else may take over.
 *
 * @param tries how many have had it, with this one
 */
@Embeddable
record Lease(
    String client,
    String reference,
    int tries,
    @Column(name = "claimed_at") Instant claimedAt,
    @Column(name = "lease_until") Instant until) {

  static Lease first(PublishClaim claim) {
    return new Lease(
        claim.claimant().client(),
        claim.claimant().reference(),
        1,
        claim.now(),
        claim.now().plus(claim.lease()));
  }

  Lease takenOver(PublishClaim claim) {
    return new Lease(
        claim.claimant().client(),
        claim.claimant().reference(),
        tries + 1,
        claim.now(),
        claim.now().plus(claim.lease()));
  }

  Lease extended(Duration lease, Instant now) {
    return new Lease(client, reference, tries, claimedAt, now.plus(lease));
  }

  Lease ended(Instant now) {
    return new Lease(client, reference, tries, claimedAt, now);
  }

  boolean isOf(Claimant claimant) {
    return client.equals(claimant.client()) && reference.equals(claimant.reference());
  }

  boolean runs(Instant now) {
    return now.isBefore(until);
  }
}
