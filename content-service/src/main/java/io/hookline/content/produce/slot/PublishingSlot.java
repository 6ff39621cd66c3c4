package io.hookline.content.produce.slot;

import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A weekly time of an account. It never moves: what was planned for it stays true. */
@Entity
@Table(name = "publishing_slot")
class PublishingSlot {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private DayOfWeek weekday;

  @Column(name = "local_time")
  private LocalTime localTime;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected PublishingSlot() {}

  /**
   * @throws Problem VALIDATION_FAILED when it ends before it starts
   */
  PublishingSlot(UUID id, NewPublishingSlot body, LocalDate today, Instant now) {
    this.id = id;
    this.accountId = body.accountId();
    this.weekday = body.weekday();
    this.localTime = LocalTimes.read(body.localTime());
    this.startsOn = body.startsOn() == null ? today : body.startsOn();
    this.createdAt = now;
    end(body.endsOn(), now);
  }

  /**
   * @throws Problem VALIDATION_FAILED when days that are over would change
   */
  void update(PublishingSlotUpdate body, LocalDate today, Instant now) {
    LocalDate yesterday = today.minusDays(1);
    boolean wasOver = endsOn != null && endsOn.isBefore(yesterday);
    boolean wouldBeOver = body.endsOn() != null && body.endsOn().isBefore(yesterday);
    if (wasOver || wouldBeOver) {
      throw refused("must not be before yesterday: what has been stays, add another slot");
    }
    end(body.endsOn(), now);
  }

  private void end(LocalDate day, Instant now) {
    // A slot that ends the day before it starts has been taken back before it ever came up.
    if (day != null && day.isBefore(startsOn.minusDays(1))) {
      throw refused("must not be before startsOn");
    }
    endsOn = day;
    updatedAt = now;
  }

  private static Problem refused(String message) {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        "The days of the slot do not fit.",
        List.of(new Violation("endsOn", message)));
  }

  /** Whether both come up at one time of one week. */
  boolean meets(PublishingSlot other) {
    return !id.equals(other.id)
        && comesUp()
        && other.comesUp()
        && accountId.equals(other.accountId)
        && weekday == other.weekday
        && localTime.equals(other.localTime)
        && (endsOn == null || !other.startsOn.isAfter(endsOn))
        && (other.endsOn == null || !startsOn.isAfter(other.endsOn));
  }

  /** Whether it does so at all; not when it was taken back before it ever did. */
  boolean comesUp() {
    return endsOn == null || !endsOn.isBefore(startsOn);
  }

  boolean comesUpOn(LocalDate day) {
    return day.getDayOfWeek() == weekday
        && !day.isBefore(startsOn)
        && (endsOn == null || !day.isAfter(endsOn));
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  LocalTime localTime() {
    return localTime;
  }

  PublishingSlotView view() {
    return new PublishingSlotView(
        id,
        accountId,
        weekday,
        LocalTimes.write(localTime),
        startsOn,
        endsOn,
        version,
        createdAt,
        updatedAt);
  }
}
