package io.hookline.content.produce.commitment;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A promise. It does not change, so that what it is measured by stays; it can be ended. */
@Entity
@Table(name = "commitment")
class Commitment {

  private static final int USUAL_DAYS = 90;

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "posts_per_week")
  private int postsPerWeek;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  private int days;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Commitment() {}

  Commitment(UUID id, NewCommitment body, LocalDate today, Instant now) {
    this.id = id;
    this.accountId = body.accountId();
    this.seriesId = body.seriesId();
    this.postsPerWeek = body.postsPerWeek();
    this.startsOn = body.startsOn() == null ? today : body.startsOn();
    this.days = body.days() == null ? USUAL_DAYS : body.days();
    this.createdAt = now;
    this.updatedAt = now;
  }

  /**
   * Today is its last day.
   *
   * @throws Problem COMMITMENT_OVER
   */
  void end(LocalDate today, Instant now) {
    if (endedOn != null || lastDay().isBefore(today)) {
      throw new Problem(CommitmentProblem.COMMITMENT_OVER, "Its last day was " + lastDay() + ".");
    }
    endedOn = today;
    updatedAt = now;
  }

  /** Whether both promise for the same posts on some day. */
  boolean overlaps(Commitment other) {
    return holds()
        && other.holds()
        && Objects.equals(accountId, other.accountId)
        && Objects.equals(seriesId, other.seriesId)
        && !startsOn.isAfter(other.lastDay())
        && !other.startsOn.isAfter(lastDay());
  }

  /** Whether it has a day; one that was ended before it began has none. */
  private boolean holds() {
    return !lastDay().isBefore(startsOn);
  }

  LocalDate lastDay() {
    LocalDate planned = startsOn.plusDays(days - 1L);
    return endedOn != null && endedOn.isBefore(planned) ? endedOn : planned;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  CommitmentView view() {
    return new CommitmentView(
        id,
        accountId,
        seriesId,
        postsPerWeek,
        startsOn,
        days,
        lastDay(),
        endedOn,
        version,
        createdAt,
        updatedAt);
  }
}
