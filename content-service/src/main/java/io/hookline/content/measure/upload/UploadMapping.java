package io.hookline.content.measure.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What was said of a file, and is offered again for one with the same header. */
@Entity
@Table(name = "upload_mapping")
class UploadMapping {

  @Id private UUID id;
  @TenantId private String brand;
  private String signature;
  private String[] header;

  @Convert(converter = MappingColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Mapping mapping;

  @Column(name = "used_at")
  private Instant usedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected UploadMapping() {}

  UploadMapping(UUID id, String signature, List<String> header, Mapping mapping, Instant now) {
    this.id = id;
    this.signature = signature;
    this.header = header.toArray(String[]::new);
    this.createdAt = now;
    this.updatedAt = now;
    this.mapping = mapping;
    this.usedAt = now;
  }

  /** The last word counts. */
  void say(Mapping now, Instant at) {
    if (!mapping.equals(now)) {
      mapping = now;
      updatedAt = at;
    }
    usedAt = at;
  }

  String signature() {
    return signature;
  }

  Mapping mapping() {
    return mapping;
  }

  UploadMappingView view() {
    return new UploadMappingView(
        id, List.of(header), mapping, usedAt, version, createdAt, updatedAt);
  }
}
