package io.hookline.creator.people.note;

import io.hookline.creator.people.creator.Author;
import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What somebody of the team wrote down of a creator. */
@Entity
@Table(name = "creator_note")
class CreatorNote {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  private String text;
  @Embedded private Author by;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected CreatorNote() {}

  CreatorNote(UUID creator, NewCreatorNote body, Author by, Instant now) {
    this.id = Ids.next();
    this.creatorId = creator;
    this.text = body.text();
    this.by = by;
    this.createdAt = now;
  }

  CreatorNoteView view() {
    return new CreatorNoteView(id, creatorId, text, by, version, createdAt);
  }
}
