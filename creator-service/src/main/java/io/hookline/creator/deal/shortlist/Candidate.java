package io.hookline.creator.deal.shortlist;

import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A creator who is proposed, and what the client says. */
@Entity
@Table(name = "shortlist_candidate")
class Candidate {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "shortlist_id")
  private UUID shortlistId;

  @Column(name = "creator_id")
  private UUID creatorId;

  private int position;

  @Column(name = "agency_comment")
  private String agencyComment;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  @Column(name = "client_comment")
  private String clientComment;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Candidate() {}

  Candidate(UUID shortlistId, NewCandidate body) {
    this.id = Ids.next();
    this.shortlistId = shortlistId;
    this.creatorId = body.creatorId();
  }

  void take(NewCandidate body, int place) {
    agencyComment = body.agencyComment();
    position = place;
  }

  boolean isAs(NewCandidate body) {
    return creatorId.equals(body.creatorId())
        && Objects.equals(agencyComment, body.agencyComment());
  }

  /**
   * @return whether that is news
   */
  boolean decide(DecisionUpdate said, Instant now) {
    if (said.decision() == decision && Objects.equals(said.comment(), clientComment)) {
      return false;
    }
    decision = said.decision();
    clientComment = said.comment();
    decidedBy = said.name();
    decidedAt = now;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID creatorId() {
    return creatorId;
  }

  int position() {
    return position;
  }

  boolean isDecided() {
    return decision != null;
  }

  CandidateView view() {
    return new CandidateView(
        id, creatorId, agencyComment, decision, clientComment, decidedBy, decidedAt);
  }
}
