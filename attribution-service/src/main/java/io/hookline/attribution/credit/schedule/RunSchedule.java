package io.hookline.attribution.credit.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** When runs are made under a setting, as of which instant. */
@Entity
@Table(name = "run_schedule")
class RunSchedule {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "setting_id")
  private UUID settingId;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  @Column(name = "local_time")
  private LocalTime localTime;

  @Column(name = "occurred_from")
  private Instant from;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "last_run_id")
  private UUID lastRunId;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected RunSchedule() {}

  RunSchedule(UUID id, NewRunSchedule body, Instant now, ZoneId zone) {
    this.id = id;
    this.settingId = body.settingId();
    this.from = body.from();
    this.createdAt = now;
    set(body.rhythm(), body.localTime());
    this.nextAt = rhythm.next(now, localTime, zone);
  }

  void change(RunScheduleUpdate body, Instant now, ZoneId zone) {
    set(body.rhythm(), body.localTime());
    boolean paused = body.paused() != null && body.paused();
    nextAt = paused ? null : rhythm.next(now, localTime, zone);
  }

  private void set(Rhythm wanted, String time) {
    rhythm = wanted;
    localTime = time == null ? null : LocalTime.parse(time);
  }

  UUID settingId() {
    return settingId;
  }

  Instant from() {
    return from;
  }

  /** A run was made, or is under way; what was missed since is not made up for. */
  void made(UUID run, Instant now, ZoneId zone) {
    lastRunId = run;
    nextAt = rhythm.next(now, localTime, zone);
  }

  /** No run can be made any more. */
  void end() {
    nextAt = null;
  }

  RunScheduleView view() {
    return new RunScheduleView(
        id,
        settingId,
        rhythm,
        localTime == null ? null : WRITTEN.format(localTime),
        from,
        nextAt,
        lastRunId,
        version,
        createdAt);
  }
}
