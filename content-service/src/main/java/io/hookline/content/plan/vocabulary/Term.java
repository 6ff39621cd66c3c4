package io.hookline.content.plan.vocabulary;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;

/** A word of a vocabulary. */
@Entity
@Table(name = "term")
class Term {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private Vocabulary vocabulary;

  private String key;
  private String name;

  @Column(name = "former_names")
  private String[] formerNames = {};

  private String description;
  private boolean challenge;
  private boolean branded;
  private String link;

  @Enumerated(EnumType.STRING)
  private TermState state = TermState.ACTIVE;

  @Column(name = "merged_into")
  private String mergedInto;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Term() {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  Term(UUID id, Vocabulary vocabulary, TermUpdate facts, Instant now) {
    this.id = id;
    this.vocabulary = vocabulary;
    this.key = keyOf(vocabulary, facts.name());
    this.createdAt = now;
    apply(facts, now);
  }

  /**
   * @throws Problem VALIDATION_FAILED, TERM_STATE_FORBIDS for a merged term
   */
  void update(TermUpdate facts, Instant now) {
    require("changes", TermState.ACTIVE, TermState.RETIRED);
    keyOf(vocabulary, facts.name());
    if (!facts.name().equals(name)) {
      formerNames =
          Stream.concat(
                  Arrays.stream(formerNames).filter(former -> !former.equals(facts.name())),
                  Stream.of(name))
              .toArray(String[]::new);
    }
    apply(facts, now);
  }

  private void apply(TermUpdate facts, Instant now) {
    if (vocabulary != Vocabulary.HASHTAG && (facts.challenge() || facts.branded())) {
      throw invalid(facts.challenge() ? "challenge" : "branded", "is said of hashtags only");
    }
    name = facts.name();
    description = facts.description();
    challenge = facts.challenge();
    branded = facts.branded();
    link = facts.link() == null ? null : WebAddress.of(facts.link());
    updatedAt = now;
  }

  static String keyOf(Vocabulary vocabulary, String name) {
    String key = TermKey.of(vocabulary, name);
    if (key.isEmpty()) {
      throw invalid("name", "must have a letter or a digit");
    }
    return key;
  }

  private static Problem invalid(String field, String message) {
    return new Violation(field, message).asProblem();
  }

  /**
   * @throws Problem TERM_STATE_FORBIDS
   */
  void retire(Instant now) {
    require("is retired", TermState.ACTIVE);
    state = TermState.RETIRED;
    updatedAt = now;
  }

  /**
   * @throws Problem TERM_STATE_FORBIDS
   */
  void restore(Instant now) {
    require("is restored", TermState.RETIRED);
    state = TermState.ACTIVE;
    updatedAt = now;
  }

  /**
   * From now on means another term of its vocabulary.
   *
   * @throws Problem TERM_STATE_FORBIDS when one of the two is no term of its own any more,
   *     TERM_MERGE_REFUSED
   */
  void mergeInto(Term other, Instant now) {
    require("is merged", TermState.ACTIVE, TermState.RETIRED);
    if (other.id.equals(id) || other.vocabulary != vocabulary) {
      throw new Problem(
          TermProblem.TERM_MERGE_REFUSED,
          "A term is merged into another one of its own vocabulary, " + vocabulary + ".");
    }
    other.require("takes up another", TermState.ACTIVE);
    follow(other, now);
  }

  /** What was merged into this one means the other as well. */
  void follow(Term other, Instant now) {
    state = TermState.MERGED;
    mergedInto = other.key;
    updatedAt = now;
  }

  private void require(String what, TermState... allowed) {
    if (!List.of(allowed).contains(state)) {
      throw new Problem(
          TermProblem.TERM_STATE_FORBIDS, "No term that is " + state + " " + what + ".");
    }
  }

  UUID id() {
    return id;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  String key() {
    return key;
  }

  TermView view() {
    return new TermView(
        id,
        vocabulary,
        key,
        name,
        List.of(formerNames),
        description,
        challenge,
        branded,
        link,
        state,
        mergedInto,
        version,
        createdAt,
        updatedAt);
  }
}
