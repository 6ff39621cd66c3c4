package io.hookline.creator.deal.shortlist;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/shortlists/{shortlist}/decisions")
@Tag(name = "Shortlists")
@Transactional
class DecisionResource {

  private final ShortlistRepository shortlists;
  private final Decisions decisions;

  DecisionResource(ShortlistRepository shortlists, Decisions decisions) {
    this.shortlists = shortlists;
    this.decisions = decisions;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listShortlistDecisions",
      summary = "List what a client decided and changed, newest first")
  public Page<DecisionView> list(
      @PathParam("shortlist") UUID shortlist, @Valid @BeanParam PageQuery page) {
    shortlists.get(shortlist);
    return Page.of(
        decisions.of(shortlist, page),
        page,
        shown -> new Object[] {shown.id()},
        Function.identity());
  }
}
