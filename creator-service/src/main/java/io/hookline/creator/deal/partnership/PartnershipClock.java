package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who changes a partnership of the present brand now, and on which of its days. */
@ApplicationScoped
class PartnershipClock {

  private final Clock clock;
  private final CurrentActor actor;
  private final CurrentBrand brand;
  private final BrandDirectory brands;

  PartnershipClock(Clock clock, CurrentActor actor, CurrentBrand brand, BrandDirectory brands) {
    this.clock = clock;
    this.actor = actor;
    this.brand = brand;
    this.brands = brands;
  }

  Change now() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, brands.get(brand.slug()).timeZone());
    return new Change(actor.actor(), now, today);
  }

  String currency() {
    return brands.get(brand.slug()).currency();
  }
}
