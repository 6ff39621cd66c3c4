package io.hookline.content.learn.reuse;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.learn.learning.Learnings;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/learnings/{learning}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learnings")
@Transactional
class LearningOutcomeResource {

  private static final int YEAR = 365;
  private static final int MOST_DAYS = 731;

  private final Learnings learnings;
  private final LearningOutcomes outcomes;
  private final Calendars calendars;

  LearningOutcomeResource(Learnings learnings, LearningOutcomes outcomes, Calendars calendars) {
    this.learnings = learnings;
    this.outcomes = outcomes;
    this.calendars = calendars;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getLearningOutcome",
      summary = "Compare posts that make use of a learning with the brand's others at one age",
      description =
          "By network: medians of views, engagement rate by views and ISCR, with how many posts each"
              + " is of. Posts that the learning is known from, or that went out before it was"
              + " there, count on neither side. It says what happened, not what the learning caused:"
              + " that needs an experiment.")
  public LearningOutcomeView get(
      @PathParam("learning") UUID learning,
      @Valid @BeanParam AgeQuery age,
      @Parameter(description = Days.FROM + ": of publications; by default a year back")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = Days.TO + "; by default today") @QueryParam("to") @Plausible
          LocalDate to) {
    learnings.require(learning);
    LocalDate today = calendars.today();
    LocalDate last = to == null && from == null ? today : to;
    Days days = Days.asked(from, last, today.minusDays(YEAR - 1L), YEAR, MOST_DAYS);
    return outcomes.of(learning, age, days, calendars.current());
  }
}
