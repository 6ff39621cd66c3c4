package io.hookline.content.produce.rights;

import io.hookline.kit.value.Ids;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What shows that a step of a request was taken; only ever added. */
@Entity
@Table(name = "rights_evidence")
class Evidence {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "rights_request_id")
  private UUID rightsRequestId;

  @Enumerated(EnumType.STRING)
  private RightsStatus step;

  private String quote;

  @Column(name = "source_url")
  private String sourceUrl;

  private String sha256;

  @Column(name = "seen_by")
  private String seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Evidence() {}

  Evidence(UUID request, RightsStatus step, NewEvidence body, Instant now) {
    this.id = Ids.next();
    this.rightsRequestId = request;
    this.step = step;
    this.quote = body.quote();
    this.sourceUrl = body.sourceUrl() == null ? null : WebAddress.of(body.sourceUrl());
    this.sha256 = body.sha256();
    this.seenBy = body.seenBy();
    this.seenAt = body.seenAt();
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  EvidenceView view() {
    return new EvidenceView(step, quote, sourceUrl, sha256, seenBy, seenAt);
  }
}
