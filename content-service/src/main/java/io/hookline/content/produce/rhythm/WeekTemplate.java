package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** The blocks of each week from one on; past weeks keep theirs. */
@Entity
@Table(name = "week_template")
class WeekTemplate {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Convert(converter = WeekBlocksColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private List<WeekBlock> blocks;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected WeekTemplate() {}

  /** A brand's first one, which has no beginning. */
  WeekTemplate(UUID id, List<WeekBlock> blocks, Instant now) {
    this.id = id;
    this.blocks = blocks;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /**
   * @param present the week that it is
   * @throws Problem VALIDATION_FAILED, or WEEK_TEMPLATE_BEGUN for a week that is over
   */
  WeekTemplate(UUID id, NewWeekTemplate body, IsoWeek present, Instant now) {
    this(id, List.of(), now);
    if (body.validFrom().getDayOfWeek() != DayOfWeek.MONDAY) {
      Violation.requireNone(List.of(new Violation("validFrom", "must be a Monday")));
    }
    validFrom = body.validFrom();
    update(new WeekTemplateUpdate(body.blocks()), present, now);
  }

  /**
   * @throws Problem WEEK_TEMPLATE_BEGUN, or VALIDATION_FAILED for a block that stands twice
   */
  final void update(WeekTemplateUpdate body, IsoWeek present, Instant now) {
    requireOpen(present);
    Set<UUID> ids = new HashSet<>();
    List<Violation> twice = new ArrayList<>();
    for (int i = 0; i < body.blocks().size(); i++) {
      UUID block = body.blocks().get(i).id();
      if (block != null && !ids.add(block)) {
        twice.add(new Violation("blocks[" + i + "].id", "must stand once in a template"));
      }
    }
    Violation.requireNone(twice);
    blocks = body.blocks().stream().map(NewWeekBlock::toBlock).toList();
    updatedAt = now;
  }

  /**
   * @throws Problem WEEK_TEMPLATE_BEGUN when one of its weeks is over, which keep what they had
   */
  void requireOpen(IsoWeek present) {
    if (validFrom == null || validFrom.isBefore(present.monday())) {
      throw new Problem(
          RhythmProblem.WEEK_TEMPLATE_BEGUN,
          "Weeks that are over keep their template. Add one that begins on "
              + present.monday()
              + " or later.");
    }
  }

  /** Since when it holds; null: since ever. */
  LocalDate validFrom() {
    return validFrom;
  }

  boolean holdsIn(IsoWeek week) {
    return validFrom == null || !week.monday().isBefore(validFrom);
  }

  List<WeekBlock> blocks() {
    return blocks;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  WeekTemplateView view() {
    return new WeekTemplateView(id, validFrom, blocks, version, createdAt, updatedAt);
  }
}
