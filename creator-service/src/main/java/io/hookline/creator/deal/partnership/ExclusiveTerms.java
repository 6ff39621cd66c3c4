package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.Creators;
import io.hookline.creator.terms.Exclusivity;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a creator is bound twice. A brand that pays for the same exclusivity in two partnerships
 * hardly means to, and two last days are two answers to one question; so it has to say so.
 */
@ApplicationScoped
class ExclusiveTerms {

  private final PartnershipRepository partnerships;
  private final Creators creators;

  ExclusiveTerms(PartnershipRepository partnerships, Creators creators) {
    this.partnerships = partnerships;
    this.creators = creators;
  }

  /**
   * @throws Problem EXCLUSIVITY_OVERLAPS
   */
  void requireNoOverlap(Partnership partnership) {
    List<ExclusivityOverlapView> found = overlaps(partnership);
    if (!found.isEmpty()) {
      throw new Problem(
          PartnershipProblem.EXCLUSIVITY_OVERLAPS,
          found.stream()
                  .map(overlap -> overlap.name() + ": " + String.join(", ", overlap.categories()))
                  .collect(Collectors.joining("; "))
              + ". Say acceptOverlap to mean it.");
    }
  }

  List<ExclusivityOverlapView> overlaps(Partnership partnership) {
    if (partnership.agreement().terms().exclusivity() == null) {
      return List.of();
    }
    return partnerships.runningOf(creators.records(partnership.creatorId())).stream()
        .filter(other -> !other.id().equals(partnership.id()))
        .flatMap(other -> overlap(partnership, other).stream())
        .toList();
  }

  private static Optional<ExclusivityOverlapView> overlap(Partnership one, Partnership other) {
    Exclusivity theirs = other.agreement().terms().exclusivity();
    if (theirs == null) {
      return Optional.empty();
    }
    List<String> shared = one.agreement().terms().exclusivity().shared(theirs);
    LocalDate from = later(one.agreement().startsOn(), other.agreement().startsOn());
    LocalDate until = earlier(last(one.agreement()), last(other.agreement()));
    return shared.isEmpty() || until != null && until.isBefore(from)
        ? Optional.empty()
        : Optional.of(new ExclusivityOverlapView(other.id(), other.name(), shared, from, until));
  }

  private static LocalDate last(Agreement agreed) {
    LocalDate until = agreed.terms().exclusivity().until();
    return until == null ? agreed.endsOn() : until;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
