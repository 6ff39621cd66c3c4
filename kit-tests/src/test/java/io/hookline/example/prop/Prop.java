package io.hookline.example.prop;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A thing that is lent out for a shoot, until it is retired. */
@Entity
class Prop {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String place;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Prop() {}

  Prop(UUID id, NewProp body, Instant now) {
    this.id = id;
    this.name = body.name();
    this.place = body.place();
    this.createdAt = now;
  }

  /**
   * @throws Problem PROP_RETIRED
   */
  void move(PropUpdate body) {
    requireInUse();
    place = body.place();
  }

  /**
   * @throws Problem PROP_RETIRED
   */
  void retire(Instant now) {
    requireInUse();
    retiredAt = now;
  }

  private void requireInUse() {
    if (retiredAt != null) {
      throw new Problem(PropProblem.PROP_RETIRED, "It was retired at " + retiredAt + ".");
    }
  }

  PropView view() {
    return new PropView(id, name, place, retiredAt, version, createdAt);
  }
}
