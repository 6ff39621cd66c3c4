package io.hookline.reporting.figures.saved;

import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.RelativeDays;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A question that is kept under a name. */
@Entity
@Table(name = "saved_query")
class SavedQuery {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String description;
  private String owner;

  @Convert(converter = QuestionColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Question question;

  @Enumerated(EnumType.STRING)
  private RelativeDays days;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected SavedQuery() {}

  SavedQuery(UUID id, SavedQueryUpdate facts, String owner, Instant now) {
    this.id = id;
    this.owner = owner;
    this.createdAt = now;
    update(facts, now);
  }

  void update(SavedQueryUpdate facts, Instant now) {
    name = facts.name();
    description = facts.description();
    owner = facts.owner() == null ? owner : facts.owner();
    question = facts.question();
    days = facts.days();
    updatedAt = now;
  }

  /**
   * What is asked on a day.
   *
   * @param from null: as it was saved; so is {@code to}, unless one of them is said
   */
  Question on(LocalDate today, LocalDate from, LocalDate to) {
    if (from != null || to != null) {
      return question.during(from, to);
    }
    if (days == null) {
      return question;
    }
    Days present = days.on(today);
    return question.during(present.from(), present.to());
  }

  SavedQueryView view() {
    return new SavedQueryView(
        id,
        name,
        description,
        owner,
        question,
        days,
        Withdrawn.in(question),
        version,
        createdAt,
        updatedAt);
  }
}
