package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One version of a post's content on its way through the steps of a route. */
@Entity
@Table(name = "review")
class Review {

  @Id private UUID id;
  @TenantId private String brand;
  @Embedded private ReviewedContent content;

  @Column(name = "route_id")
  private UUID routeId;

  @Column(name = "route_version")
  private long routeVersion;

  @Embedded private ReviewSteps steps;

  @Enumerated(EnumType.STRING)
  private ReviewState state = ReviewState.OPEN;

  private String note;

  @Embedded
  @AttributeOverride(name = "subject", column = @Column(name = "submitter_subject"))
  @AttributeOverride(name = "name", column = @Column(name = "submitter_name"))
  @AttributeOverride(name = "client", column = @Column(name = "submitter_client"))
  private Author submitter;

  @Version private long version;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Review() {}

  /**
   * @param route null for a brand without one, which asks for no approval as one without steps
   */
  Review(
      UUID id,
      ReviewedContent content,
      ApprovalRoute route,
      String note,
      Author submitter,
      Instant now) {
    this.id = id;
    this.content = content;
    this.routeId = route == null ? null : route.id();
    this.routeVersion = route == null ? 0 : route.version();
    this.note = note;
    this.submitter = submitter;
    this.submittedAt = now;
    goOn(ReviewSteps.of(route == null ? List.of() : route.steps()), now);
  }

  private void goOn(ReviewSteps decided, Instant now) {
    steps = decided;
    if (decided.isEnded()) {
      close(ReviewState.APPROVED, now);
    }
  }

  private void close(ReviewState end, Instant now) {
    state = end;
    steps = steps.ended();
    closedAt = now;
  }

  /**
   * @param step that the reviewer has looked at
   * @throws Problem REVIEW_STALE, REVIEW_CLOSED, REVIEW_STEP_FORBIDS, REVIEWER_ROLE_TOO_SMALL or
   *     REVIEWER_IS_AUTHOR
   */
  void approve(int step, Reviewer reviewer, String text, Instant now) {
    goOn(decide(step, reviewer, Outcome.APPROVED, text, now), now);
  }

  /**
   * @throws Problem as {@link #approve}
   */
  void requestChanges(int step, Reviewer reviewer, String text, Instant now) {
    steps = decide(step, reviewer, Outcome.CHANGES_REQUESTED, text, now);
    close(ReviewState.CHANGES_REQUESTED, now);
  }

  private ReviewSteps decide(
      int step, Reviewer reviewer, Outcome outcome, String text, Instant now) {
    requireOpen();
    return steps.decide(
        step, reviewer, List.of(submitter.subject(), content.writtenBy()), outcome, text, now);
  }

  /**
   * @throws Problem REVIEW_STALE, REVIEW_CLOSED, REVIEW_OF_ANOTHER
   */
  void withdraw(Reviewer caller, Instant now) {
    requireOpen();
    if (!caller.author().subject().equals(submitter.subject()) && !caller.has(Role.ADMIN)) {
      throw new Problem(ApprovalProblem.REVIEW_OF_ANOTHER, "Somebody else has submitted it.");
    }
    close(ReviewState.WITHDRAWN, now);
  }

  private void requireOpen() {
    if (state == ReviewState.VOID) {
      throw new Problem(
          ApprovalProblem.REVIEW_STALE,
          "Version "
              + content.version()
              + " is not the post's content any more, or the post is out or given up.");
    }
    if (state != ReviewState.OPEN) {
      throw new Problem(ApprovalProblem.REVIEW_CLOSED, "It is " + state + ".");
    }
  }

  /**
   * The post's content is another one now, or the post is given up, or out.
   *
   * @param present the version of the content that the post has now, or that is out
   * @return whether that ends it
   */
  boolean lapse(int present, Instant now) {
    boolean ends =
        state == ReviewState.OPEN || state == ReviewState.APPROVED && content.version() != present;
    if (ends) {
      close(ReviewState.VOID, now);
    }
    return ends;
  }

  ReviewState state() {
    return state;
  }

  ReviewedContent content() {
    return content;
  }

  UUID id() {
    return id;
  }

  ReviewView view() {
    return new ReviewView(
        id,
        content.postId(),
        content.version(),
        content.plannedFor(),
        content.partnershipId(),
        routeId,
        routeVersion,
        state,
        steps.all(),
        steps.next(),
        note,
        submitter,
        submittedAt,
        closedAt,
        version);
  }
}
