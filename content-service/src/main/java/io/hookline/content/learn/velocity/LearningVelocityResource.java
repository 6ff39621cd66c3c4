package io.hookline.content.learn.velocity;

import io.hookline.content.calendar.Calendars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/learning-velocity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learnings")
@Transactional
class LearningVelocityResource {

  private final LearningVelocities velocities;
  private final Calendars calendars;

  LearningVelocityResource(LearningVelocities velocities, Calendars calendars) {
    this.velocities = velocities;
    this.calendars = calendars;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getLearningVelocity",
      summary = "Count per month what was learned and what was made use of",
      description =
          "A use counts in the month in which an idea, a brief or a post began to name the learning,"
              + " a post in the month in which it went out. What a learning is known from is no use of"
              + " it.")
  public LearningVelocityView get(@Valid @BeanParam MonthsQuery asked) {
    return velocities.of(asked, calendars.current());
  }
}
