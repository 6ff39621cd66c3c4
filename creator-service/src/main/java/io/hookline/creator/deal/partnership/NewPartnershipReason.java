package io.hookline.creator.deal.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken that interrupts a partnership or ends it before its time. */
@Schema(name = "NewPartnershipReason")
record NewPartnershipReason(
    @NotBlank @Size(max = 2000) @Schema(examples = "The creator is on leave") String reason) {}
