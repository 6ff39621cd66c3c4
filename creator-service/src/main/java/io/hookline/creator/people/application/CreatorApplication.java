package io.hookline.creator.people.application;

import io.hookline.creator.people.creator.Applicants.Taken;
import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That somebody applied, and was taken up as a prospect. */
@Entity
@Table(name = "creator_application")
class CreatorApplication {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  private boolean again;
  private String message;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected CreatorApplication() {}

  CreatorApplication(Taken taken, String message, Instant now) {
    this.id = Ids.next();
    this.creatorId = taken.creator();
    this.again = taken.again();
    this.message = message;
    this.createdAt = now;
  }

  CreatorApplicationView view() {
    return new CreatorApplicationView(id, creatorId, again, message, version, createdAt);
  }
}
