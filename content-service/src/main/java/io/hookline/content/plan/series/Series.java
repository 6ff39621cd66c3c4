package io.hookline.content.plan.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A format that can be made again and again. */
@Entity
@Table(name = "series")
class Series {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "pillar_id")
  private UUID pillarId;

  private String name;
  private String hook;
  private String context;
  private String payoff;

  @Column(name = "next_step")
  private String nextStep;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Series() {}

  Series(UUID id, NewSeries body, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(
        new SeriesUpdate(
            body.pillarId(),
            body.name(),
            body.hook(),
            body.context(),
            body.payoff(),
            body.nextStep()),
        now);
  }

  final void update(SeriesUpdate body, Instant now) {
    pillarId = body.pillarId();
    name = body.name();
    hook = body.hook();
    context = body.context();
    payoff = body.payoff();
    nextStep = body.nextStep();
    updatedAt = now;
  }

  SeriesView view() {
    return new SeriesView(
        id, pillarId, name, hook, context, payoff, nextStep, version, createdAt, updatedAt);
  }
}
