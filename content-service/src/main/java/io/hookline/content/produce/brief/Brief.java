package io.hookline.content.produce.brief;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What somebody is asked to make: an answer belongs to the version that was sent. */
@Entity
@Table(name = "brief")
class Brief {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Enumerated(EnumType.STRING)
  private BriefState state = BriefState.DRAFT;

  @JdbcTypeCode(SqlTypes.JSON)
  private BriefContent content;

  @Column(name = "content_version")
  private int contentVersion = 1;

  @Column(name = "sent_version")
  private Integer sentVersion;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String reason;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Brief() {}

  Brief(
      UUID id,
      UUID creatorId,
      UUID partnershipId,
      UUID campaignId,
      BriefContent content,
      Instant now) {
    this.id = id;
    this.creatorId = creatorId;
    this.partnershipId = partnershipId;
    this.campaignId = campaignId;
    this.createdAt = now;
    ask(content, now);
  }

  private void ask(BriefContent wanted, Instant now) {
    content = wanted;
    dueOn = wanted.dueOn();
    updatedAt = now;
  }

  /**
   * @return whether it asks for something else now, which has to be sent again
   * @throws Problem BRIEF_STATE_FORBIDS
   */
  boolean revise(BriefContent wanted, Instant now) {
    BriefState next = BriefStep.REVISE.take(state);
    if (wanted.equals(content)) {
      return false;
    }
    state = next;
    contentVersion++;
    answeredAt = null;
    reason = null;
    ask(wanted, now);
    return true;
  }

  /**
   * @throws Problem BRIEF_STATE_FORBIDS, BRIEF_WITHOUT_DELIVERABLES
   */
  void send(Instant now) {
    BriefState next = BriefStep.SEND.take(state);
    if (content.deliverables().isEmpty()) {
      throw new Problem(
          BriefProblem.BRIEF_WITHOUT_DELIVERABLES, "Say what is to be handed in, first.");
    }
    state = next;
    sentVersion = contentVersion;
    sentAt = now;
    updatedAt = now;
  }

  /**
   * @param read the version that is answered
   * @throws Problem BRIEF_STATE_FORBIDS, BRIEF_VERSION_OUTDATED
   */
  void accept(int read, Instant now) {
    answer(BriefStep.ACCEPT, read, null, now);
  }

  /**
   * @param read the version that is answered
   * @throws Problem BRIEF_STATE_FORBIDS, BRIEF_VERSION_OUTDATED
   */
  void decline(int read, String why, Instant now) {
    answer(BriefStep.DECLINE, read, why, now);
  }

  private void answer(BriefStep step, int read, String why, Instant now) {
    BriefState next = step.take(state);
    if (read != contentVersion) {
      throw new Problem(
          BriefProblem.BRIEF_VERSION_OUTDATED,
          "Version " + contentVersion + " was sent; " + read + " was read.");
    }
    state = next;
    answeredAt = now;
    reason = why;
    updatedAt = now;
  }

  /**
   * @throws Problem BRIEF_STATE_FORBIDS
   */
  void withdraw(String why, Instant now) {
    state = BriefStep.WITHDRAW.take(state);
    reason = why;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID creatorId() {
    return creatorId;
  }

  BriefContent content() {
    return content;
  }

  BriefView view() {
    return new BriefView(
        id,
        creatorId,
        partnershipId,
        campaignId,
        state,
        content,
        contentVersion,
        sentVersion,
        sentAt,
        answeredAt,
        reason,
        dueOn,
        version,
        createdAt,
        updatedAt);
  }
}
