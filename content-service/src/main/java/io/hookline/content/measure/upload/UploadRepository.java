package io.hookline.content.measure.upload;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

@Singleton
class UploadRepository extends Aggregates<Upload, UploadView> {

  private final EntityManager entities;

  UploadRepository(AggregateStore store, EntityManager entities) {
    super(store, Upload.class, Upload::view, UploadProblem.UPLOAD_NOT_FOUND);
    this.entities = entities;
  }

  /** Writes it and tells of it. */
  UploadView keep(Upload upload, Function<UploadChange, UploadEvent> change) {
    return save(upload, view -> change.apply(UploadChange.of(view)));
  }

  /** When the very same file was collected, by the first time that it was sent. */
  @Transactional
  Optional<Instant> collectedAt(String sha256) {
    return entities
        .createQuery("from Upload where sha256 = :sha256 order by id", Upload.class)
        .setParameter("sha256", sha256)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(upload -> upload.understood().collectedAt());
  }
}
