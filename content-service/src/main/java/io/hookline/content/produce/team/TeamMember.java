package io.hookline.content.produce.team;

import io.hookline.kit.value.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person's time for a brand. */
@Entity
@Table(name = "team_member")
class TeamMember {

  @Id private UUID id;
  @TenantId private String brand;
  private String person;

  @Column(name = "weekly_minutes")
  private int weeklyMinutes;

  private boolean active;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected TeamMember() {}

  TeamMember(UUID id, NewTeamMember body, Instant now) {
    this.id = id;
    this.person = Texts.orNull(body.person());
    this.createdAt = now;
    update(new TeamMemberUpdate(body.weeklyMinutes(), true), now);
  }

  final void update(TeamMemberUpdate body, Instant now) {
    weeklyMinutes = body.weeklyMinutes();
    active = body.active();
    updatedAt = now;
  }

  TeamMemberView view() {
    return new TeamMemberView(id, person, weeklyMinutes, active, version, createdAt, updatedAt);
  }
}
