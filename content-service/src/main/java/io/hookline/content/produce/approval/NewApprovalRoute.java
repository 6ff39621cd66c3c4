package io.hookline.content.produce.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A partnership's own route; the brand has its route from the beginning. */
record NewApprovalRoute(
    @NotNull UUID partnershipId, @NotNull @Size(max = 10) List<@NotNull @Valid RouteStep> steps) {}
