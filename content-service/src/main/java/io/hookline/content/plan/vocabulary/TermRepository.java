package io.hookline.content.plan.vocabulary;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Singleton
class TermRepository extends Aggregates<Term, TermView> {

  private final EntityManager entities;

  TermRepository(AggregateStore store, EntityManager entities) {
    super(store, Term.class, Term::view, TermProblem.TERM_NOT_FOUND);
    this.entities = entities;
  }

  Optional<Term> byKey(Vocabulary vocabulary, String key) {
    return entities
        .createQuery("from Term where vocabulary = :vocabulary and key = :key", Term.class)
        .setParameter("vocabulary", vocabulary)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  List<Term> mergedInto(Term term) {
    return entities
        .createQuery(
            "from Term where vocabulary = :vocabulary and mergedInto = :key order by id",
            Term.class)
        .setParameter("vocabulary", term.vocabulary())
        .setParameter("key", term.key())
        .getResultList();
  }
}
