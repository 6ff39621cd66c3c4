package io.hookline.attribution.collect.place;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
@Transactional
class PlaceResource {

  private final PlaceRepository places;
  private final Clock clock;

  PlaceResource(PlaceRepository places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordPlace",
      summary = "Record a place: a branch of the brand",
      description =
          "Sales, survey answers and counts name it by its id or by the brand's own code for it.")
  public RestResponse<PlaceView> record(@NotNull @Valid NewPlace body) {
    Place place = new Place(Ids.next(), body.facts().checked(), clock.instant());
    return Answers.created("places", places.save(place, PlaceEvent.Recorded::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPlaces", summary = "List places, newest first")
  public Page<PlaceView> list(
      @Parameter(description = "Only those that are open, or only those that are closed")
          @QueryParam("active")
          Boolean active,
      @Valid @BeanParam PageQuery page) {
    return places.page(page, new Filter("active", active));
  }

  @GET
  @Path("/{place}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPlace", summary = "Read a place")
  public RestResponse<PlaceView> get(@PathParam("place") UUID id) {
    return Answers.ok(places.view(id));
  }

  @PUT
  @Path("/{place}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "changePlace",
      summary = "Change a place, close it or open it again",
      description =
          "What named it by its code goes on meaning this place only while it has the code.")
  public RestResponse<PlaceView> change(
      @PathParam("place") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaceUpdate body) {
    Place place = places.get(id, ifMatch);
    place.change(body.checked(), clock.instant());
    return Answers.ok(places.save(place, PlaceEvent.Changed::new));
  }
}
