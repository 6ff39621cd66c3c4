package io.hookline.content.produce.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The steps of a route.
 *
 * @param steps in their order; none for posts that need no approval
 */
record ApprovalRouteUpdate(@NotNull @Size(max = 10) List<@NotNull @Valid RouteStep> steps) {}
