package io.hookline.creator.money.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dispute is rejected, or withdrawn. */
record NewRejection(
    @NotBlank @Size(max = 2000) @Schema(examples = "Both orders came by another creator's link")
        String note) {}
