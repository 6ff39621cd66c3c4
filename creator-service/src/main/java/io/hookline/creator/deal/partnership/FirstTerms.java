package io.hookline.creator.deal.partnership;

import io.hookline.creator.deal.standard.GroupTerms;
import io.hookline.creator.people.creator.Creators;
import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * What holds of what a new partnership leaves out: the terms of the creator's group, or nothing.
 */
@ApplicationScoped
class FirstTerms {

  private final Creators creators;
  private final GroupTerms standard;
  private final PartnershipClock clock;

  FirstTerms(Creators creators, GroupTerms standard, PartnershipClock clock) {
    this.creators = creators;
    this.standard = standard;
    this.clock = clock;
  }

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED where the group's are wanted and
   *     cannot be had
   */
  Terms of(NewPartnership body) {
    boolean wanted = Boolean.TRUE.equals(body.termsFromGroup());
    if (wanted && body.terms() != null) {
      throw new Violation("termsFromGroup", "must be left out: terms says what is agreed")
          .asProblem();
    }
    if (body.terms() != null || Boolean.FALSE.equals(body.termsFromGroup())) {
      return nothing();
    }
    Optional<Terms> ofGroup = standard.copy(creators.groupOf(body.creatorId()).orElse(null));
    if (wanted && ofGroup.isEmpty()) {
      throw new Violation("termsFromGroup", "is for creators of a group that has terms")
          .asProblem();
    }
    return ofGroup.orElseGet(this::nothing);
  }

  private Terms nothing() {
    return Terms.of(Pay.nothing(clock.currency()));
  }
}
