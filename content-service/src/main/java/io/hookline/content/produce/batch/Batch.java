package io.hookline.content.produce.batch;

import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Texts;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;

/** Posts that are filmed together: planned, then filmed or cancelled. */
@Entity
@Table(name = "batch")
class Batch {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private LocalDate day;

  @Column(name = "local_start")
  private LocalTime localStart;

  private Integer minutes;
  private String place;
  private String[] crew;

  @Column(name = "creator_ids")
  private UUID[] creatorIds;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "batch_id", insertable = false, updatable = false)
  @BatchSize(size = 200)
  private List<BatchPost> posts = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private BatchState state = BatchState.PLANNED;

  @Column(name = "filmed_at")
  private Instant filmedAt;

  @Column(name = "filmed_by")
  private String filmedBy;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Batch() {}

  Batch(UUID id, BatchUpdate body, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(body, now);
  }

  /**
   * @throws Problem BATCH_FILMED or BATCH_CANCELLED
   */
  final void update(BatchUpdate body, Instant now) {
    requirePlanned();
    name = body.name();
    day = body.day();
    localStart = LocalTimes.read(body.localStart());
    minutes = body.minutes();
    place = Texts.orNull(body.place());
    crew = body.crew().toArray(String[]::new);
    creatorIds = body.creatorIds().toArray(UUID[]::new);
    hold(body.postIds());
    updatedAt = now;
  }

  /** Those that stay keep their row, so that no post is in it twice on the way. */
  private void hold(List<UUID> wanted) {
    posts.removeIf(post -> !wanted.contains(post.postId()));
    for (int i = 0; i < wanted.size(); i++) {
      UUID post = wanted.get(i);
      BatchPost kept =
          posts.stream()
              .filter(held -> held.postId().equals(post))
              .findFirst()
              .orElseGet(
                  () -> {
                    BatchPost added = new BatchPost(id, post);
                    posts.add(added);
                    return added;
                  });
      kept.at(i);
    }
  }

  /**
   * Keeps its posts, which may be planned once more elsewhere.
   *
   * @throws Problem BATCH_FILMED or BATCH_CANCELLED
   */
  void film(String by, Instant now) {
    requirePlanned();
    state = BatchState.FILMED;
    filmedAt = now;
    filmedBy = by;
    posts.forEach(BatchPost::film);
    updatedAt = now;
  }

  /**
   * Lets its posts go.
   *
   * @throws Problem BATCH_FILMED or BATCH_CANCELLED
   */
  void cancel(Instant now) {
    requirePlanned();
    state = BatchState.CANCELLED;
    posts.clear();
    updatedAt = now;
  }

  private void requirePlanned() {
    if (state == BatchState.FILMED) {
      throw new Problem(BatchProblem.BATCH_FILMED, "It was filmed at " + filmedAt + ".");
    }
    if (state == BatchState.CANCELLED) {
      throw new Problem(BatchProblem.BATCH_CANCELLED, "It was cancelled at " + updatedAt + ".");
    }
  }

  UUID id() {
    return id;
  }

  BatchView view() {
    return new BatchView(
        id,
        name,
        day,
        LocalTimes.write(localStart),
        minutes,
        place,
        List.of(crew),
        List.of(creatorIds),
        posts.stream()
            .sorted(Comparator.comparingInt(BatchPost::position))
            .map(BatchPost::postId)
            .toList(),
        state,
        filmedAt,
        filmedBy,
        version,
        createdAt,
        updatedAt);
  }
}
