package io.hookline.creator.people.group;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.IndexKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Creators who are treated alike. */
@Entity
@Table(name = "creator_group")
class CreatorGroup {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  private String description;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected CreatorGroup() {}

  CreatorGroup(UUID id, NewCreatorGroup body, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(body.facts(), now);
  }

  final void update(CreatorGroupUpdate body, Instant now) {
    name = body.name();
    nameKey = IndexKey.of(SearchText.folded(body.name()));
    description = body.description();
    updatedAt = now;
  }

  CreatorGroupView view() {
    return new CreatorGroupView(id, name, description, version, createdAt, updatedAt);
  }
}
