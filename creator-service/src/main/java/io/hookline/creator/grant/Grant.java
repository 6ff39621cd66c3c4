package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What of the brand is shown to a collaborator. */
@Entity
@Table(name = "asset_grant")
class Grant {

  @Id private UUID id;
  @TenantId private String brand;
  private String subject;
  private String name;

  @Enumerated(EnumType.STRING)
  private GrantRole role;

  private boolean finance;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Asset> assets;

  @Column(name = "valid_from")
  private Instant from;

  @Column(name = "valid_until")
  private Instant until;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoke_reason")
  private String revokeReason;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Grant() {}

  /**
   * @throws Problem GRANT_PERIOD
   */
  Grant(UUID id, String subject, GrantTerms terms, Instant now) {
    this.id = id;
    this.subject = subject;
    this.createdAt = now;
    apply(terms, now);
  }

  /**
   * @throws Problem GRANT_PERIOD or GRANT_OVER
   */
  void change(GrantTerms terms, Instant now) {
    requireOpen(now);
    apply(terms, now);
  }

  private void apply(GrantTerms terms, Instant now) {
    Instant latest = terms.from().atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    if (!terms.until().isAfter(terms.from()) || terms.until().isAfter(latest)) {
      throw new Problem(
          GrantProblem.GRANT_PERIOD,
          "It begins at "
              + terms.from()
              + ": until must be after that, and at most "
              + latest
              + ".");
    }
    name = terms.name();
    role = terms.role();
    finance = terms.finance();
    assets = terms.assets();
    from = terms.from();
    until = terms.until();
    updatedAt = now;
  }

  /**
   * @throws Problem GRANT_OVER
   */
  void revoke(String reason, Instant now) {
    requireOpen(now);
    revokedAt = now;
    revokeReason = reason;
    updatedAt = now;
  }

  private void requireOpen(Instant now) {
    if (revokedAt != null) {
      throw new Problem(GrantProblem.GRANT_OVER, "It was revoked at " + revokedAt + ".");
    }
    if (!until.isAfter(now)) {
      throw new Problem(GrantProblem.GRANT_OVER, "It ended at " + until + "; make a new one.");
    }
  }

  boolean givesFinance() {
    return finance;
  }

  GrantView view() {
    return new GrantView(
        id,
        subject,
        name,
        role,
        finance,
        List.copyOf(assets),
        from,
        until,
        revokedAt,
        revokeReason,
        version,
        createdAt,
        updatedAt);
  }
}
