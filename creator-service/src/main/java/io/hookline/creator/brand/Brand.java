package io.hookline.creator.brand;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A client of the agency. Its slug and currency never change: figures and addresses rest on them.
 * Nor does its time zone once it has partnerships, whose days are cut in it.
 */
@Entity
@Table(name = "brand")
class Brand {

  @Id private String slug;
  private String name;

  @Column(name = "time_zone")
  private String timeZone;

  private String currency;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Brand() {}

  Brand(NewBrand facts, Instant now) {
    slug = facts.slug();
    name = facts.name();
    timeZone = facts.timeZone();
    currency = facts.currency();
    createdAt = now;
    updatedAt = now;
  }

  /**
   * @param hasPartnerships whether days are cut in its time zone already
   * @throws Problem TIME_ZONE_IN_USE
   */
  void update(BrandUpdate facts, boolean hasPartnerships, Instant now) {
    if (hasPartnerships && !timeZone.equals(facts.timeZone())) {
      throw new Problem(BrandProblem.TIME_ZONE_IN_USE, "Its days are cut in " + timeZone + ".");
    }
    name = facts.name();
    timeZone = facts.timeZone();
    updatedAt = now;
  }

  long version() {
    return version;
  }

  BrandView view() {
    return new BrandView(slug, name, timeZone, currency, version, createdAt, updatedAt);
  }
}
