package io.hookline.content.produce.batch;

import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A post's place in its batch. */
@Entity
@Table(name = "batch_post")
class BatchPost {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "batch_id")
  private UUID batchId;

  @Column(name = "post_id")
  private UUID postId;

  private int position;
  private boolean filmed;

  protected BatchPost() {}

  BatchPost(UUID batchId, UUID postId) {
    this.id = Ids.next();
    this.batchId = batchId;
    this.postId = postId;
  }

  BatchPost at(int place) {
    position = place;
    return this;
  }

  /** From now on it may be in another batch, too: to be filmed again. */
  void film() {
    filmed = true;
  }

  UUID postId() {
    return postId;
  }

  int position() {
    return position;
  }
}
