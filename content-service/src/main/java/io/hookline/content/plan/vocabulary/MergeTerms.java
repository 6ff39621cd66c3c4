package io.hookline.content.plan.vocabulary;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes one term mean another one, and with it all that were merged into it before. */
@Singleton
class MergeTerms {

  private final TermRepository terms;
  private final Clock clock;

  MergeTerms(TermRepository terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * @throws Problem TERM_NOT_FOUND, REFERENCE_UNKNOWN, TERM_STATE_FORBIDS, TERM_MERGE_REFUSED
   */
  TermView merge(UUID id, String into) {
    Vocabulary vocabulary = terms.get(id).vocabulary();
    Optional<UUID> target = terms.byKey(vocabulary, into).map(Term::id);
    References.require("into", into, "term", key -> target.isPresent());
    // Locked in one order, so that two merges of the same terms wait for each other.
    Stream.of(id, target.orElseThrow()).sorted().forEach(terms::findLocked);
    Term term = terms.get(id);
    Term other = terms.get(target.get());
    Instant now = clock.instant();
    List<Term> before = terms.mergedInto(term);
    term.mergeInto(other, now);
    TermView view = terms.save(term, TermEvent.Merged::new);
    for (Term follower : before) {
      follower.follow(other, now);
      terms.save(follower, TermEvent.Merged::new);
    }
    return view;
  }
}
