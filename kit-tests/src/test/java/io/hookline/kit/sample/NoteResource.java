package io.hookline.kit.sample;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Shaped like every resource of the services. */
@Path("/v1/brands/{brand}/notes")
@Tag(name = "Notes")
@Transactional
class NoteResource {

  private final NoteRepository notes;
  private final Clock clock;

  NoteResource(NoteRepository notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "writeNote", summary = "Write a note")
  public RestResponse<NoteView> write(@NotNull @Valid NewNote body) {
    Note note = new Note(Ids.next(), body, clock.instant());
    return Answers.created("notes", notes.save(note, NoteEvent.Written::new));
  }

  @POST
  @Path("/{note}/again")
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Nothing changes.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(operationId = "writeNoteAgain", summary = "Write a note that is there")
  public RestResponse<NoteView> again(@PathParam("note") UUID id) {
    return Answers.recorded(false, "notes", notes.view(id));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listNotes", summary = "List notes, newest first")
  public Page<NoteView> list(
      @QueryParam("kind") Kind kind,
      @QueryParam("author") UUID writer,
      @QueryParam("dueOn") LocalDate dueOn,
      @Valid @BeanParam PageQuery page) {
    return notes.page(page);
  }

  @GET
  @Path("/{note}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getNote", summary = "Read a note")
  public RestResponse<NoteView> get(@PathParam("note") UUID id, @QueryParam("kind") Kind kind) {
    return Answers.ok(notes.view(id));
  }

  @PUT
  @Path("/{note}")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(operationId = "updateNote", summary = "Replace a note")
  public RestResponse<NoteView> update(
      @PathParam("note") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewNote body) {
    Note note = notes.get(id, ifMatch);
    note.apply(body);
    return Answers.ok(notes.save(note, NoteEvent.Written::new));
  }
}
