package io.hookline.content.produce.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the author has said so far. */
@Embeddable
class RightsAnswer {

  @Column(name = "granted_channels")
  private String[] channels;

  @Column(name = "granted_usages")
  private String[] usages;

  @Column(name = "granted_edits")
  private Boolean edits;

  @Column(name = "valid_from")
  private Instant from;

  @Column(name = "valid_until")
  private Instant until;

  private String conditions;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  private String reason;

  protected RightsAnswer() {}

  void grant(RightsScope scope, Term term, String conditions, Instant at) {
    channels = Names.of(scope.channels());
    usages = Names.of(scope.usages());
    edits = scope.edits();
    from = term.from();
    until = term.until();
    this.conditions = conditions;
    answeredAt = at;
  }

  void refuse(String reason, Instant at) {
    this.reason = reason;
    answeredAt = at;
  }

  void withdraw(String reason, Instant at) {
    this.reason = reason;
    withdrawnAt = at;
  }

  /** Null unless something was granted. */
  RightsScope scope() {
    return channels == null ? null : Names.scope(channels, usages, edits);
  }

  /** Null unless something was granted. */
  Term term() {
    return from == null ? null : new Term(from, until);
  }

  boolean covers(Use use, Instant at) {
    return from != null && term().cutAt(withdrawnAt).contains(at) && scope().covers(use);
  }

  String inWords() {
    Term term = term().cutAt(withdrawnAt);
    return scope()
        + ", from "
        + term.from()
        + (term.until() == null ? "" : " until " + term.until());
  }

  String conditions() {
    return conditions;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }

  String reason() {
    return reason;
  }
}
