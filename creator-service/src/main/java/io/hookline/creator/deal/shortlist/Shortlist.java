package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;

/** Creators whom the agency proposes to a client for a campaign. */
@Entity
@Table(name = "shortlist")
class Shortlist {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "campaign_id")
  private UUID campaignId;

  private String name;
  private String message;

  @Enumerated(EnumType.STRING)
  private ShortlistStatus status = ShortlistStatus.DRAFT;

  @Column(name = "status_since")
  private Instant statusSince;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "shortlist_id", insertable = false, updatable = false)
  @BatchSize(size = 200)
  private List<Candidate> candidates = new ArrayList<>();

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Shortlist() {}

  Shortlist(UUID id, UUID campaignId, ShortlistUpdate content, Instant now) {
    this.id = id;
    this.campaignId = campaignId;
    this.createdAt = now;
    this.statusSince = now;
    revise(content, now);
  }

  /**
   * @throws Problem SHORTLIST_STATE_FORBIDS, SHORTLIST_CANDIDATE_FIXED
   */
  final void revise(ShortlistUpdate content, Instant now) {
    ShortlistStep.REVISE.take(status, false);
    if (status != ShortlistStatus.DRAFT) {
      requireShownStays(content.candidates());
    }
    name = content.name();
    message = content.message();
    propose(content.candidates());
    move(ShortlistStep.REVISE, now);
  }

  private void propose(List<NewCandidate> wanted) {
    Map<UUID, Candidate> present = new HashMap<>();
    candidates.forEach(candidate -> present.put(candidate.creatorId(), candidate));
    candidates.removeIf(
        candidate -> wanted.stream().noneMatch(w -> w.creatorId().equals(candidate.creatorId())));
    for (int place = 0; place < wanted.size(); place++) {
      NewCandidate body = wanted.get(place);
      Candidate candidate = present.get(body.creatorId());
      if (candidate == null) {
        candidate = new Candidate(id, body);
        candidates.add(candidate);
      }
      candidate.take(body, place);
    }
  }

  /** A client may have decided by it. */
  private void requireShownStays(List<NewCandidate> wanted) {
    for (Candidate shown : candidates) {
      if (wanted.stream().noneMatch(shown::isAs)) {
        throw new Problem(
            ShortlistProblem.SHORTLIST_CANDIDATE_FIXED,
            "Creator " + shown.creatorId() + " was shown to the client; add others beside.");
      }
    }
  }

  /**
   * @throws Problem SHORTLIST_STATE_FORBIDS, SHORTLIST_EMPTY
   */
  void share(Instant now) {
    ShortlistStep.SHARE.take(status, false);
    if (candidates.isEmpty()) {
      throw new Problem(ShortlistProblem.SHORTLIST_EMPTY, "Propose somebody first.");
    }
    move(ShortlistStep.SHARE, now);
  }

  /**
   * @throws Problem SHORTLIST_STATE_FORBIDS
   */
  void requireDecidable() {
    ShortlistStep.DECIDE.take(status, false);
  }

  /**
   * @return whether that is news
   * @throws Problem SHORTLIST_STATE_FORBIDS, NOT_FOUND
   */
  boolean decide(UUID candidate, DecisionUpdate said, Instant now) {
    ShortlistStep.DECIDE.take(status, false);
    boolean news = candidate(candidate).decide(said, now);
    if (news) {
      move(ShortlistStep.DECIDE, now);
    }
    return news;
  }

  Candidate candidate(UUID candidate) {
    return candidates.stream()
        .filter(one -> one.id().equals(candidate))
        .findFirst()
        .orElseThrow(
            () -> new Problem(CommonProblem.NOT_FOUND, "Nobody is proposed as " + candidate + "."));
  }

  /**
   * @throws Problem SHORTLIST_STATE_FORBIDS
   */
  void close(Instant now) {
    move(ShortlistStep.CLOSE, now);
  }

  private void move(ShortlistStep step, Instant now) {
    ShortlistStatus next = step.take(status, candidates.stream().allMatch(Candidate::isDecided));
    if (next != status) {
      statusSince = now;
    }
    status = next;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  ShortlistView view() {
    return new ShortlistView(
        id,
        campaignId,
        name,
        message,
        status,
        statusSince,
        candidates.stream()
            .sorted(Comparator.comparingInt(Candidate::position))
            .map(Candidate::view)
            .toList(),
        version,
        createdAt,
        updatedAt);
  }
}
