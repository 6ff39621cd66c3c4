package io.hookline.content.pillar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A theme of a brand's content. */
@Entity
@Table(name = "pillar")
class Pillar {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String description;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Pillar() {}

  Pillar(UUID id, PillarFacts facts, Instant now) {
    this.id = id;
    this.createdAt = now;
    apply(facts, now);
  }

  void update(PillarFacts facts, Instant now) {
    apply(facts, now);
  }

  private void apply(PillarFacts facts, Instant now) {
    name = facts.name();
    description = facts.description();
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  PillarView view() {
    return new PillarView(id, name, description, version, createdAt, updatedAt);
  }
}
