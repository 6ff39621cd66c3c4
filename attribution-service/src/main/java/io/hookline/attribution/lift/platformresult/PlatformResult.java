package io.hookline.attribution.lift.platformresult;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A result as it stands; what it was before a correction is kept beside it. */
@Entity
@Table(name = "platform_result")
class PlatformResult {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "study_id")
  private UUID studyId;

  @Enumerated(EnumType.STRING)
  private PlatformStudyKind kind;

  @Enumerated(EnumType.STRING)
  private PlatformMetric metric;

  @Convert(converter = PlatformResultColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private NewPlatformResult result;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  private int corrections;
  @Version private long version;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected PlatformResult() {}

  PlatformResult(UUID id, NewPlatformResult told, String by, Instant now) {
    this.id = id;
    this.enteredBy = by;
    this.enteredAt = now;
    is(told, now);
  }

  private void is(NewPlatformResult told, Instant now) {
    result = told;
    studyId = told.studyId();
    kind = told.kind();
    metric = told.metric();
    updatedAt = now;
  }

  void correct(NewPlatformResult right, Instant now) {
    is(right, now);
    corrections++;
  }

  NewPlatformResult result() {
    return result;
  }

  PlatformResultView view() {
    return new PlatformResultView(
        id, result, enteredBy, enteredAt, corrections, version, updatedAt);
  }
}
