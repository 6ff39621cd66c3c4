package io.hookline.content.produce.calendarfeed;

import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.SecretToken;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar feeds")
@Transactional
class CalendarFeedResource {

  private static final String PREFIX = "hlk_";

  private final CalendarFeedRepository feeds;
  private final Accounts accounts;
  private final CurrentBrand brand;
  private final Clock clock;

  CalendarFeedResource(
      CalendarFeedRepository feeds, Accounts accounts, CurrentBrand brand, Clock clock) {
    this.feeds = feeds;
    this.accounts = accounts;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "openCalendarFeed",
      summary = "Open a calendar to subscribe to, and get its secret address",
      description =
          "Whoever has the address reads the calendar without logging in. It is shown in this"
              + " answer only; an answer that is given again for an Idempotency-Key is without it:"
              + " rotate it if it was lost.")
  public RestResponse<CalendarFeedWithAddress> open(
      @NotNull @Valid NewCalendarFeed body, @Context UriInfo request) {
    requireKnown(body.accountId());
    SecretToken secret = SecretToken.fresh(PREFIX);
    CalendarFeed feed = new CalendarFeed(Ids.next(), body.details(), secret, clock.instant());
    CalendarFeedView saved = feeds.save(feed, CalendarFeedEvent.Opened::new);
    URI location = URI.create("/v1/brands/" + brand.slug() + "/calendar-feeds/" + saved.id());
    return Answers.created(location, withAddress(saved, secret, request), saved.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listCalendarFeeds", summary = "List calendars, newest first")
  public Page<CalendarFeedView> list(@Valid @BeanParam PageQuery page) {
    return feeds.page(page);
  }

  @GET
  @Path("/{calendarFeed}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCalendarFeed", summary = "Read what a calendar shows")
  public RestResponse<CalendarFeedView> get(@PathParam("calendarFeed") UUID id) {
    return Answers.ok(feeds.view(id));
  }

  @PUT
  @Path("/{calendarFeed}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateCalendarFeed", summary = "Change what a calendar shows")
  public RestResponse<CalendarFeedView> update(
      @PathParam("calendarFeed") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CalendarFeedUpdate body) {
    CalendarFeed feed = feeds.get(id, ifMatch);
    requireKnown(body.accountId());
    feed.update(body, clock.instant());
    return Answers.ok(feeds.save(feed, CalendarFeedEvent.Updated::new));
  }

  @POST
  @Path("/{calendarFeed}/rotate")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "rotateCalendarFeed",
      summary = "Give a calendar a new secret address",
      description = "The one before leads nowhere from now on.")
  public RestResponse<CalendarFeedWithAddress> rotate(
      @PathParam("calendarFeed") UUID id, @Context UriInfo request) {
    CalendarFeed feed = feeds.get(id);
    SecretToken secret = SecretToken.fresh(PREFIX);
    feed.rotate(secret, clock.instant());
    CalendarFeedView saved = feeds.save(feed, CalendarFeedEvent.Rotated::new);
    return Answers.ok(withAddress(saved, secret, request), saved.version());
  }

  @POST
  @Path("/{calendarFeed}/revoke")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "revokeCalendarFeed", summary = "Let no address of a calendar be good")
  public RestResponse<CalendarFeedView> revoke(@PathParam("calendarFeed") UUID id) {
    CalendarFeed feed = feeds.get(id);
    feed.revoke(clock.instant());
    return Answers.ok(feeds.save(feed, CalendarFeedEvent.Revoked::new));
  }

  private void requireKnown(UUID account) {
    new References().add("accountId", account, "account", accounts::has).require();
  }

  private static CalendarFeedWithAddress withAddress(
      CalendarFeedView feed, SecretToken secret, UriInfo request) {
    String address =
        request.getBaseUriBuilder().path("calendars/" + secret.text() + ".ics").build().toString();
    return new CalendarFeedWithAddress(feed, address);
  }
}
