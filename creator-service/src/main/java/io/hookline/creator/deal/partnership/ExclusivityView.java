package io.hookline.creator.deal.partnership;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the exclusivity of a partnership meets that of others of the same creator. */
@Schema(name = "ExclusivityCheck")
record ExclusivityView(UUID partnershipId, List<ExclusivityOverlapView> overlaps) {}
