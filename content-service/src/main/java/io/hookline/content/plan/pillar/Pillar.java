package io.hookline.content.plan.pillar;

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

  Pillar(UUID id, NewPillar body, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(new PillarUpdate(body.name(), body.description()), now);
  }

  final void update(PillarUpdate body, Instant now) {
    name = body.name();
    description = body.description();
    updatedAt = now;
  }

  PillarView view() {
    return new PillarView(id, name, description, version, createdAt, updatedAt);
  }
}
