package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Author;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}")
@Tag(name = "Creators")
@Transactional
class DuplicateResource {

  private final FindDuplicates duplicates;
  private final Distinctions distinctions;
  private final Creators creators;
  private final CurrentActor actor;

  DuplicateResource(
      FindDuplicates duplicates, Distinctions distinctions, Creators creators, CurrentActor actor) {
    this.duplicates = duplicates;
    this.distinctions = distinctions;
    this.creators = creators;
    this.actor = actor;
  }

  @GET
  @Path("/duplicate-creators")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listDuplicateCreators",
      summary = "List pairs of creators that may be one person, the likeliest first",
      description =
          "By their address, telephone number, handle on another network, name and country. What more"
              + " than 20 share tells nobody apart. Merged records are in no pair, nor are pairs of"
              + " which somebody has said that they are two people.")
  public Page<DuplicateView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        duplicates.pairs(place(page), page.fetch()),
        page,
        pair -> new Object[] {pair.weight(), pair.otherId(), pair.oneId()},
        Function.identity());
  }

  private static FindDuplicates.Place place(PageQuery page) {
    if (page.cursor() == null) {
      return FindDuplicates.Place.FIRST;
    }
    return Cursor.read(
        page.cursor(),
        3,
        parts ->
            new FindDuplicates.Place(
                Integer.parseInt(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2])));
  }

  @POST
  @Path("/creators/{creator}/distinguish")
  @Produces(MediaType.APPLICATION_JSON)
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "distinguishCreators",
      summary = "Say that two creators are two people",
      description = "They are no pair of duplicates any more, until `takenBack` is sent.")
  public RestResponse<DistinctionView> distinguish(
      @PathParam("creator") UUID creator, @NotNull @Valid NewDistinction body) {
    creators.requireStanding(creator);
    creators.require(body.otherId(), "otherId");
    body.check(creator);
    if (body.takenBack()) {
      distinctions.remove(creator, body.otherId());
    } else {
      distinctions.add(creator, body.otherId(), Author.of(actor.actor()));
    }
    return RestResponse.ok(new DistinctionView(creator, body.otherId(), !body.takenBack()));
  }
}
