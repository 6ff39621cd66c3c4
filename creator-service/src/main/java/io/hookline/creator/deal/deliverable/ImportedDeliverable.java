package io.hookline.creator.deal.deliverable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.creator.terms.DeliverableType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deliverable in a file of them. */
@Schema(name = "ImportedDeliverable")
record ImportedDeliverable(
    @NotNull UUID partnershipId, @JsonUnwrapped @NotNull @Valid DeliverablePlan plan) {

  /**
   * By what a deliverable that is sent again is known.
   *
   * @param dueOn null for none
   */
  record Key(UUID partnership, DeliverableType type, String title, LocalDate dueOn) {}

  Key key() {
    return new Key(partnershipId, plan.type(), plan.title(), plan.dueOn());
  }
}
