package io.hookline.creator.deal.deliverable;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who takes a step now, and on which of the brand's days something is overdue. */
@ApplicationScoped
class DeliverableDays {

  private final Clock clock;
  private final CurrentActor actor;
  private final CurrentBrand brand;
  private final BrandDirectory brands;

  DeliverableDays(Clock clock, CurrentActor actor, CurrentBrand brand, BrandDirectory brands) {
    this.clock = clock;
    this.actor = actor;
    this.brand = brand;
    this.brands = brands;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), brands.get(brand.slug()).timeZone());
  }

  /** A step by the present caller. */
  StepTaken step(DeliverableStep step, String note, String url) {
    return new StepTaken(
        step, now(), actor.actor().subject(), actor.actor().name(), note, url, false);
  }

  DeliverableView shown(DeliverableView deliverable) {
    return deliverable.onDay(today());
  }

  List<DeliverableView> shown(List<DeliverableView> deliverables) {
    LocalDate today = today();
    return deliverables.stream().map(deliverable -> deliverable.onDay(today)).toList();
  }

  Page<DeliverableView> shown(Page<DeliverableView> page) {
    return new Page<>(shown(page.items()), page.nextCursor());
  }
}
