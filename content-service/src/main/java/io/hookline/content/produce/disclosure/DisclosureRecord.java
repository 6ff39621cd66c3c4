package io.hookline.content.produce.disclosure;

import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A look at a post; it never changes. */
@Entity
@Immutable
@Table(name = "disclosure_evidence")
class DisclosureRecord {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "content_version")
  private int contentVersion;

  @Enumerated(EnumType.STRING)
  private EvidenceMethod method;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_by")
  private String seenBy;

  @Embedded private Seen seen;
  private String link;
  private String sha256;
  private String[] required = {};
  private String[] missing = {};

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected DisclosureRecord() {}

  DisclosureRecord(
      UUID id, PostDisclosure post, NewDisclosureEvidence body, String seenBy, Instant now) {
    this.id = id;
    this.postId = post.post();
    this.contentVersion = post.contentVersion();
    this.method = body.method();
    this.seenAt = body.seenAt();
    this.seenBy = seenBy;
    this.seen = body.seen();
    this.link = body.link() == null ? null : WebAddress.of(body.link());
    this.sha256 = body.sha256();
    this.required = names(post.required().kinds());
    this.recordedAt = now;
  }

  /** By this and all that is known besides. */
  void misses(Collection<DisclosureKind> kinds) {
    missing = names(kinds);
  }

  private static String[] names(Collection<DisclosureKind> kinds) {
    return kinds.stream().map(Enum::name).toArray(String[]::new);
  }

  private static List<DisclosureKind> kinds(String[] names) {
    return Arrays.stream(names).map(DisclosureKind::valueOf).toList();
  }

  DisclosureEvidenceView view() {
    return new DisclosureEvidenceView(
        id,
        postId,
        contentVersion,
        method,
        seenAt,
        seenBy,
        seen == null ? Seen.NOTHING : seen,
        link,
        sha256,
        kinds(required),
        kinds(missing),
        0,
        recordedAt);
  }
}
