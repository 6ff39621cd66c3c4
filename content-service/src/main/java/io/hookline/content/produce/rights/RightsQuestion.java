package io.hookline.content.produce.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the author was asked for. */
@Embeddable
class RightsQuestion {

  @Column(name = "asked_channels")
  private String[] channels;

  @Column(name = "asked_usages")
  private String[] usages;

  @Column(name = "asked_edits")
  private boolean edits;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answer_by")
  private Instant answerBy;

  private String message;

  protected RightsQuestion() {}

  RightsQuestion(NewRightsRequest body, Instant now) {
    channels = Names.of(body.scope().channels());
    usages = Names.of(body.scope().usages());
    edits = body.scope().edits();
    askedAt = body.askedAt() == null ? now : body.askedAt();
    answerBy = body.answerBy();
    message = body.message();
  }

  RightsScope scope() {
    return Names.scope(channels, usages, edits);
  }

  /** Whether no answer counts any more. */
  boolean isOver(Instant at) {
    return answerBy != null && !at.isBefore(answerBy);
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant answerBy() {
    return answerBy;
  }

  String message() {
    return message;
  }
}
