package io.hookline.creator.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a grant is taken back. */
@Schema(name = "NewRevocation")
record NewRevocation(
    @NotBlank @Size(max = 1000) @Schema(examples = "The edit was delivered.") String reason) {}
