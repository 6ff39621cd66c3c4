package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.BySecret.Place;
import io.hookline.kit.value.Sha256;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What calendar programs read: they cannot log in, so the address is the secret. */
@Path("/calendars/{calendar}.ics")
@Tag(name = "Calendar feeds")
class CalendarResource {

  static final String TYPE = "text/calendar;charset=UTF-8";

  private final CalendarFeedRepository feeds;
  private final BrandScope scope;
  private final WriteCalendar write;

  CalendarResource(CalendarFeedRepository feeds, BrandScope scope, WriteCalendar write) {
    this.feeds = feeds;
    this.scope = scope;
    this.write = write;
  }

  @GET
  @Produces(TYPE)
  @Allow.Anyone("Public: who knows the secret address may read the calendar.")
  @Operation(
      operationId = "readCalendar",
      summary = "Read a calendar by its secret address",
      description =
          "iCalendar (RFC 5545), from four weeks ago to thirteen weeks ahead. With If-None-Match,"
              + " 304 as long as nothing has changed.")
  public RestResponse<String> read(
      @Parameter(
              description = "The secret of the address",
              example = "hlk_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M")
          @PathParam("calendar")
          String secret) {
    Place place =
        feeds
            .bySecret()
            .find(secret)
            .orElseThrow(
                () -> new Problem(CommonProblem.NOT_FOUND, "This address leads to no calendar."));
    String text = scope.call(place.brand(), () -> write.of(place.id()));
    return ResponseBuilder.ok(text)
        .header(HttpHeaders.ETAG, '"' + Sha256.hex(text).substring(0, 32) + '"')
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"hookline.ics\"")
        .header("X-Robots-Tag", "noindex, nofollow")
        .build();
  }
}
