package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;

/** A question to the author of a mention, and what came of it. */
@Entity
@Table(name = "rights_request")
class RightsRequest {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "mention_id")
  private UUID mentionId;

  @Enumerated(EnumType.STRING)
  private RightsStatus status = RightsStatus.ASKED;

  @Embedded private RightsQuestion question;
  @Embedded private RightsAnswer answer;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "rights_request_id", insertable = false, updatable = false)
  @BatchSize(size = 200)
  private List<Evidence> evidence = new ArrayList<>();

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected RightsRequest() {}

  RightsRequest(UUID id, NewRightsRequest body, Instant now) {
    this.id = id;
    this.mentionId = body.mentionId();
    this.question = new RightsQuestion(body, now);
    this.createdAt = now;
    add(RightsStatus.ASKED, body.evidence(), now);
    updatedAt = now;
  }

  /**
   * What the author says counts when it was said: an answer may be recorded late.
   *
   * @throws Problem RIGHTS_ALREADY_ANSWERED, RIGHTS_EXPIRED or VALIDATION_FAILED
   */
  void grant(RightsGrant body, Instant now) {
    Instant at = body.answeredAt() == null ? now : body.answeredAt();
    requireOpen(at);
    Steps.check("answeredAt", at, question.askedAt(), now, body.evidence());
    RightsScope scope = body.scope() == null ? question.scope() : body.scope();
    answer().grant(scope, body.term(at), body.conditions(), at);
    take(RightsStatus.GRANTED, body.evidence(), now);
  }

  /**
   * @throws Problem RIGHTS_ALREADY_ANSWERED, RIGHTS_EXPIRED or VALIDATION_FAILED
   */
  void refuse(RightsRefusal body, Instant now) {
    Instant at = body.answeredAt() == null ? now : body.answeredAt();
    requireOpen(at);
    Steps.check("answeredAt", at, question.askedAt(), now, body.evidence());
    answer().refuse(body.reason(), at);
    take(RightsStatus.REFUSED, body.evidence(), now);
  }

  /**
   * @throws Problem RIGHTS_NOT_TO_WITHDRAW, RIGHTS_EXPIRED or VALIDATION_FAILED
   */
  void withdraw(RightsWithdrawal body, Instant now) {
    Instant at = body.withdrawnAt() == null ? now : body.withdrawnAt();
    if (status == RightsStatus.REFUSED || status == RightsStatus.WITHDRAWN) {
      throw new Problem(RightsProblem.RIGHTS_NOT_TO_WITHDRAW, "It is " + status + ".");
    }
    requireNotExpired(at);
    Instant before = answer().answeredAt() == null ? question.askedAt() : answer().answeredAt();
    Steps.check("withdrawnAt", at, before, now, body.evidence());
    answer().withdraw(body.reason(), at);
    take(RightsStatus.WITHDRAWN, body.evidence(), now);
  }

  /** Writes down that it has expired, so that the author can be asked anew; or does nothing. */
  boolean expire(Instant now) {
    boolean expired = status != RightsStatus.EXPIRED && statusAt(now) == RightsStatus.EXPIRED;
    if (expired) {
      status = RightsStatus.EXPIRED;
      updatedAt = now;
    }
    return expired;
  }

  /** Hibernate leaves out an embedded object of which every column is null. */
  private RightsAnswer answer() {
    if (answer == null) {
      answer = new RightsAnswer();
    }
    return answer;
  }

  private void requireOpen(Instant at) {
    requireNotExpired(at);
    RightsStatus then = statusAt(at);
    if (then != RightsStatus.ASKED) {
      throw new Problem(RightsProblem.RIGHTS_ALREADY_ANSWERED, "It is " + then + ".");
    }
  }

  private void requireNotExpired(Instant at) {
    if (statusAt(at) == RightsStatus.EXPIRED) {
      throw new Problem(
          RightsProblem.RIGHTS_EXPIRED,
          answer().term() == null
              ? "An answer was due by " + question.answerBy() + "."
              : "It was granted until " + answer().term().until() + ".");
    }
  }

  private void take(RightsStatus step, NewEvidence shown, Instant now) {
    status = step;
    updatedAt = now;
    add(step, shown, now);
  }

  private void add(RightsStatus step, NewEvidence shown, Instant now) {
    if (shown != null) {
      evidence.add(new Evidence(id, step, shown, now));
    }
  }

  /** That a question was over is written down when the next is asked; until then it was open. */
  RightsStatus statusAt(Instant at) {
    return switch (status) {
      case ASKED, EXPIRED -> question.isOver(at) ? RightsStatus.EXPIRED : RightsStatus.ASKED;
      case GRANTED -> answer().term().hasPassed(at) ? RightsStatus.EXPIRED : status;
      case REFUSED, WITHDRAWN -> status;
    };
  }

  /** Whether the author allowed this use at this instant. */
  boolean covers(Use use, Instant at) {
    return answer().covers(use, at);
  }

  UUID id() {
    return id;
  }

  UUID mentionId() {
    return mentionId;
  }

  /** What was granted, for somebody who wants more. */
  String grantInWords() {
    return answer().inWords();
  }

  RightsRequestView view(Instant now) {
    Term term = answer().term();
    return new RightsRequestView(
        id,
        mentionId,
        statusAt(now),
        question.scope(),
        question.askedAt(),
        question.answerBy(),
        question.message(),
        answer().scope(),
        term == null ? null : term.from(),
        term == null ? null : term.until(),
        answer().conditions(),
        answer().answeredAt(),
        answer().withdrawnAt(),
        answer().reason(),
        evidence.stream().sorted(Comparator.comparing(Evidence::id)).map(Evidence::view).toList(),
        version,
        createdAt,
        updatedAt);
  }
}
