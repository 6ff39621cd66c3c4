package io.hookline.attribution.collect.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A branch of the brand. */
@Entity
class Place {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String code;
  private String street;

  @Column(name = "postal_code")
  private String postalCode;

  private String city;
  private String region;
  private String country;

  @Column(name = "time_zone")
  private String timeZone;

  private boolean active;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Place() {}

  Place(UUID id, PlaceUpdate facts, Instant now) {
    this.id = id;
    this.createdAt = now;
    change(facts, now);
  }

  void change(PlaceUpdate facts, Instant now) {
    name = facts.name();
    code = facts.code();
    street = facts.street();
    postalCode = facts.postalCode();
    city = facts.city();
    region = facts.region();
    country = facts.country();
    timeZone = facts.timeZone();
    active = facts.active();
    updatedAt = now;
  }

  PlaceView view() {
    return new PlaceView(
        id,
        name,
        code,
        street,
        postalCode,
        city,
        region,
        country,
        timeZone,
        active,
        version,
        createdAt,
        updatedAt);
  }
}
