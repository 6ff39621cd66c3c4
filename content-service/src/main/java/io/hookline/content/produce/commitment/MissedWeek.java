package io.hookline.content.produce.commitment;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.value.Texts;
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
import org.hibernate.annotations.TenantId;

/** A person's word on a week; whether it was missed is worked out. */
@Entity
@Table(name = "missed_week")
class MissedWeek {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "commitment_id")
  private UUID commitmentId;

  private LocalDate monday;

  @Enumerated(EnumType.STRING)
  private MissCause cause;

  private String note;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected MissedWeek() {}

  MissedWeek(
      UUID id, UUID commitmentId, IsoWeek week, MissedWeekUpdate why, String by, Instant now) {
    this.id = id;
    this.commitmentId = commitmentId;
    this.monday = week.monday();
    this.createdAt = now;
    update(why, by, now);
  }

  final void update(MissedWeekUpdate why, String by, Instant now) {
    cause = why.cause();
    note = Texts.orNull(why.note());
    recordedBy = by;
    updatedAt = now;
  }

  UUID commitmentId() {
    return commitmentId;
  }

  MissedWeekView view() {
    return new MissedWeekView(
        id,
        commitmentId,
        IsoWeek.of(monday).toString(),
        monday,
        cause,
        note,
        recordedBy,
        version,
        createdAt,
        updatedAt);
  }
}
