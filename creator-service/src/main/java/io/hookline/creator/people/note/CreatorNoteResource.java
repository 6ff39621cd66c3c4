package io.hookline.creator.people.note;

import io.hookline.creator.people.creator.Author;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/creators/{creator}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creators")
@Transactional
class CreatorNoteResource {

  private final CreatorNoteRepository notes;
  private final Creators creators;
  private final CurrentActor actor;
  private final CurrentBrand brand;
  private final Outbox outbox;
  private final Clock clock;

  CreatorNoteResource(
      CreatorNoteRepository notes,
      Creators creators,
      CurrentActor actor,
      CurrentBrand brand,
      Outbox outbox,
      Clock clock) {
    this.notes = notes;
    this.creators = creators;
    this.actor = actor;
    this.brand = brand;
    this.outbox = outbox;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "writeCreatorNote", summary = "Write a note about a creator")
  public RestResponse<CreatorNoteView> write(
      @PathParam("creator") UUID creator, @NotNull @Valid NewCreatorNote body) {
    creators.requireStanding(creator);
    CreatorNote note = new CreatorNote(creator, body, Author.of(actor.actor()), clock.instant());
    return Answers.created(
        "creators/" + creator + "/notes",
        notes.save(note, view -> new CreatorNoteEvent.Written(CreatorNoteChange.of(view))));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listCreatorNotes", summary = "List notes about a creator, newest first")
  public Page<CreatorNoteView> list(
      @PathParam("creator") UUID creator, @Valid @BeanParam PageQuery page) {
    creators.requireThere(creator);
    return notes.page(page, new Filter("creatorId", creators.records(creator)));
  }

  @GET
  @Path("/{creatorNote}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getCreatorNote", summary = "Read a note about a creator")
  public RestResponse<CreatorNoteView> get(
      @PathParam("creator") UUID creator, @PathParam("creatorNote") UUID id) {
    return Answers.ok(notes.of(creator, id).view());
  }

  @DELETE
  @Path("/{creatorNote}")
  @Allow.Brand(Role.OPERATOR)
  @ResponseStatus(204)
  @Operation(operationId = "removeCreatorNote", summary = "Remove a note about a creator for good")
  public void remove(
      @PathParam("creator") UUID creator,
      @PathParam("creatorNote") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    CreatorNote note = notes.of(creator, id);
    Answers.requireMatch(ifMatch, note.view().version());
    notes.remove(note);
    outbox.append(
        brand.slug(), new CreatorNoteEvent.Removed(CreatorNoteChange.of(note.view()).next()));
  }
}
