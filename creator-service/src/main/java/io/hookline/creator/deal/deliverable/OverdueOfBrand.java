package io.hookline.creator.deal.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The present brand's share of {@link RemindOfOverdue}. */
@ApplicationScoped
class OverdueOfBrand {

  private final DeliverableRepository deliverables;
  private final DeliverableDays days;

  OverdueOfBrand(DeliverableRepository deliverables, DeliverableDays days) {
    this.deliverables = deliverables;
    this.days = days;
  }

  @Transactional
  public int tell() {
    LocalDate today = days.today();
    int told = 0;
    for (UUID id : deliverables.overdueUnsaid(today)) {
      Deliverable deliverable = deliverables.getLocked(id);
      if (deliverable.isDueToRemind(today)) {
        deliverable.remind(days.now());
        deliverables.save(deliverable, view -> new DeliverableEvent.Overdue(view.onDay(today)));
        told++;
      }
    }
    return told;
  }
}
