package io.hookline.creator.deal.partnership;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Adds versions of terms to partnerships that run, and lets them hold when their time comes. */
@ApplicationScoped
class AmendTerms {

  private final PartnershipRepository partnerships;
  private final TermsVersions versions;
  private final Followers followers;

  AmendTerms(PartnershipRepository partnerships, TermsVersions versions, Followers followers) {
    this.partnerships = partnerships;
    this.versions = versions;
    this.followers = followers;
  }

  /**
   * @throws Problem PARTNERSHIP_STATE_FORBIDS, AMENDMENT_TOO_EARLY or VALIDATION_FAILED
   */
  PartnershipView amend(UUID id, NewAmendment body, Change change) {
    Partnership partnership = partnerships.getLocked(id);
    partnership.requireRunning();
    Instant from = body.validFrom() == null ? change.at() : body.validFrom();
    requireNothingEarned(id, from, change.at());
    List<TermsVersion> before = versions.all(id);
    Agreement agreed = agreed(partnership, body, before, from);
    versions.add(
        id, TermsVersion.of(before.get(0).version() + 1, from, agreed, body.note(), change));
    hold(partnership, change.at());
    PartnershipView saved = partnerships.save(partnership, PartnershipEvent.Amended::new);
    tell(partnership, before.get(0), change.at());
    return saved;
  }

  /** What an amendment leaves out is as in the terms that hold until then. */
  private static Agreement agreed(
      Partnership partnership, NewAmendment body, List<TermsVersion> before, Instant from) {
    Agreement last =
        before.stream()
            .filter(version -> version.holdsAt(from))
            .max(Comparator.comparingInt(TermsVersion::version))
            .map(TermsVersion::agreement)
            .orElse(partnership.agreement());
    return new Wording(last.startsOn(), body.endsOn(), null, body.terms()).after(last.terms());
  }

  private void requireNothingEarned(UUID id, Instant from, Instant now) {
    if (from.isBefore(now) && followers.hasEarned(id, from)) {
      throw new Problem(
          PartnershipProblem.AMENDMENT_TOO_EARLY,
          "Something was earned since " + from + "; let it hold from now on.",
          List.of(new Violation("validFrom", "must not be before what was earned")));
    }
  }

  /**
   * A version that was agreed earlier holds from now on.
   *
   * @return whether there was one; another replica may have been faster
   */
  boolean begin(UUID id, Instant now) {
    Partnership partnership = partnerships.findLocked(id).orElseThrow();
    if (!partnership.isDue(now)) {
      return false;
    }
    hold(partnership, now);
    partnerships.save(partnership, PartnershipEvent.TermsBegan::new);
    followers.termsChanged(id, now);
    return true;
  }

  private void hold(Partnership partnership, Instant now) {
    TermsVersion held = versions.at(partnership.id(), now).orElseThrow();
    NextTerms next =
        versions.all(partnership.id()).stream()
            .filter(version -> version.version() > held.version())
            .min(
                Comparator.comparing(TermsVersion::validFrom)
                    .thenComparing(TermsVersion::version, Comparator.reverseOrder()))
            .map(version -> new NextTerms(version.version(), version.validFrom()))
            .orElse(null);
    partnership.hold(held.version(), held.agreement(), next, now);
  }

  private void tell(Partnership partnership, TermsVersion before, Instant now) {
    if (partnership.termsVersion() > before.version()) {
      followers.termsChanged(partnership.id(), now);
    }
  }
}
