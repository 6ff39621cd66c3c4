package io.hookline.content.measure.daily;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.daily.DailySeries.Series;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.produce.post.Posts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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

@Path("/v1/brands/{brand}/posts/{post}/daily-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@Transactional
class DailyFiguresResource {

  private final DailyFigures figures;
  private final Posts posts;
  private final Calendars calendars;

  DailyFiguresResource(DailyFigures figures, Posts posts, Calendars calendars) {
    this.figures = figures;
    this.posts = posts;
    this.calendars = calendars;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getDailyFigures",
      summary = "Read what a post gained each day",
      description =
          "In days of the brand's time zone, from its snapshots, whichever came first. Of an instant"
              + " the network's API counts before files and these before what a person typed, a later"
              + " collection before an earlier one, and an estimate only where nobody measured. A day"
              + " of which nothing was told is null and not 0: what came in on it is in the next day"
              + " that is told of, so that the days add up to the whole.")
  public DailyFiguresView get(
      @PathParam("post") UUID id,
      @Parameter(description = Days.FROM + "; 90 days, if none is given")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = Days.TO + ". At most 400 days") @QueryParam("to") @Plausible
          LocalDate to,
      @Parameter(description = "Whose views are counted; they are never added up")
          @QueryParam("dataset")
          @DefaultValue("ORGANIC")
          @NotNull
          Dataset dataset) {
    BrandCalendar calendar = calendars.current();
    LocalDate today = calendars.today();
    Days asked = PostFiguresFilter.days(from, to, today);
    Series series =
        posts
            .published(id)
            .map(post -> figures.of(post, asked, calendar, dataset))
            .orElse(Series.NONE);
    return DailyFiguresView.of(id, dataset, asked, today, calendar.zone(), series);
  }
}
