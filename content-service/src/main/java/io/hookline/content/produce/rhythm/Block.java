package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.problem.Problem;
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
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * A block of a template in one of its weeks. It is worked out from the template until somebody
 * touches it; from then on it is kept, whatever becomes of the template.
 */
@Entity
@Table(name = "block")
class Block {

  @Id private String id;
  @TenantId private String brand;

  @Column(name = "week_block_id")
  private UUID weekBlockId;

  private LocalDate monday;

  @Enumerated(EnumType.STRING)
  private BlockKind kind;

  private String title;
  private LocalDate day;

  @Column(name = "local_start")
  private LocalTime localStart;

  private int minutes;
  private String owner;
  private Integer capacity;

  @Enumerated(EnumType.STRING)
  private BlockState state = BlockState.PLANNED;

  private boolean moved;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "skip_reason")
  private String skipReason;

  @Version private long version;

  /** Null as long as nobody has touched it. */
  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Block() {}

  /**
   * @param known when the template was changed last
   */
  Block(WeekBlock block, IsoWeek week, Instant known) {
    this.id = new BlockKey(block.id(), week).toString();
    this.weekBlockId = block.id();
    this.monday = week.monday();
    this.kind = block.kind();
    this.title = block.title();
    this.day = week.day(block.weekday());
    this.localStart = LocalTimes.read(block.localStart());
    this.minutes = block.minutes();
    this.owner = block.owner();
    this.capacity = block.capacity();
    this.updatedAt = known;
  }

  /**
   * @param by who did it
   * @param present the week that it is
   * @throws Problem BLOCK_DONE, BLOCK_SKIPPED or BLOCK_AHEAD
   */
  void done(String by, IsoWeek present, Instant now) {
    requirePlanned();
    if (monday.isAfter(present.monday()) && IsoWeek.of(day).compareTo(present) > 0) {
      throw new Problem(RhythmProblem.BLOCK_AHEAD, "Its week begins on " + monday + ".");
    }
    state = BlockState.DONE;
    doneBy = by;
    doneAt = now;
    touch(now);
  }

  /**
   * @throws Problem BLOCK_DONE or BLOCK_SKIPPED
   */
  void skip(String reason, Instant now) {
    requirePlanned();
    state = BlockState.SKIPPED;
    skipReason = reason;
    touch(now);
  }

  /**
   * @throws Problem BLOCK_DONE or BLOCK_SKIPPED
   */
  void move(BlockMove to, Instant now) {
    requirePlanned();
    day = to.day();
    localStart = LocalTimes.read(to.localStart());
    minutes = to.minutes() == null ? minutes : to.minutes();
    owner = to.owner() == null ? owner : Texts.orNull(to.owner());
    moved = true;
    touch(now);
  }

  /**
   * Takes the tick or the skip back; where it was moved to, it stays.
   *
   * @throws Problem BLOCK_OPEN
   */
  void reopen(Instant now) {
    if (state == BlockState.PLANNED) {
      throw new Problem(RhythmProblem.BLOCK_OPEN, "There is nothing to take back.");
    }
    state = BlockState.PLANNED;
    doneBy = null;
    doneAt = null;
    skipReason = null;
    touch(now);
  }

  private void requirePlanned() {
    if (state == BlockState.DONE) {
      throw new Problem(RhythmProblem.BLOCK_DONE, "It was done at " + doneAt + ".");
    }
    if (state == BlockState.SKIPPED) {
      throw new Problem(RhythmProblem.BLOCK_SKIPPED, "It was skipped: " + skipReason);
    }
  }

  private void touch(Instant now) {
    createdAt = createdAt == null ? now : createdAt;
    updatedAt = now;
  }

  String id() {
    return id;
  }

  /** Whether it stays though its template has no such block any more. */
  boolean staysWithoutTemplate() {
    return moved || state != BlockState.PLANNED;
  }

  LocalDate day() {
    return day;
  }

  BlockView view(BrandCalendar calendar) {
    Instant starts = calendar.at(day, localStart);
    return new BlockView(
        id,
        weekBlockId,
        IsoWeek.of(monday).toString(),
        kind,
        title,
        starts,
        starts.plusSeconds(minutes * 60L),
        day,
        LocalTimes.write(localStart),
        minutes,
        owner,
        capacity,
        state,
        moved,
        doneBy,
        doneAt,
        skipReason,
        createdAt == null ? 0 : version + 1,
        updatedAt);
  }
}
