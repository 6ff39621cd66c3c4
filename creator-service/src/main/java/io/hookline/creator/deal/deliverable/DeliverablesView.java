package io.hookline.creator.deal.deliverable;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deliverables that were planned together. */
@Schema(name = "PlannedDeliverables")
record DeliverablesView(List<DeliverableView> deliverables) {}
