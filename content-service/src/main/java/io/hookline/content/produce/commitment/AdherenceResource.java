package io.hookline.content.produce.commitment;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/commitments/{commitment}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@Transactional
class AdherenceResource {

  private final Adherences adherences;

  AdherenceResource(Adherences adherences) {
    this.adherences = adherences;
  }

  @GET
  @Path("/adherence")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getAdherence",
      summary = "Read how well a commitment is kept, and its streak",
      description =
          "Worked out from the posts as they are: a post counts in the week of its publishedAt,"
              + " whenever it was recorded. Posts that are advertisements only do not count, and posts"
              + " that creators publish on accounts of their own only for a series. Weeks of which"
              + " only some days belong to the commitment do not count.")
  public AdherenceView adherence(@PathParam("commitment") UUID id) {
    return adherences.of(id).summary();
  }

  @GET
  @Path("/weeks")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCommitmentWeeks",
      summary = "List the weeks of a commitment, first ones first")
  public Page<CommitmentWeekView> weeks(
      @PathParam("commitment") UUID id, @Valid @BeanParam PageQuery page) {
    String after = page.cursor() == null ? "" : Cursor.parts(page.cursor(), 1)[0];
    List<CommitmentWeekView> rows =
        adherences.of(id).weeks().stream()
            .filter(week -> week.monday().toString().compareTo(after) > 0)
            .limit(page.fetch())
            .toList();
    return Page.of(rows, page, week -> new Object[] {week.monday()}, week -> week);
  }
}
