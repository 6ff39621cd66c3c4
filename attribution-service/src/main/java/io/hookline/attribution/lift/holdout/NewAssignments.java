package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.identity.exclusion.ShopperIdentifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People to find the arms of, each by the identifier of the study's unit. */
record NewAssignments(
    @NotNull @Size(min = 1, max = 1000) @Schema(examples = "[{\"externalId\": \"customer-4711\"}]")
        List<@NotNull @Valid ShopperIdentifier> persons) {}
