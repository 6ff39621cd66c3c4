package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.reporting.judgement.amplification.Board.Ranked;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/amplification/candidates")
@Tag(name = "Amplification")
@Transactional
class CandidateResource {

  private final Candidates candidates;

  CandidateResource(Candidates candidates) {
    this.candidates = candidates;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAmplificationCandidates",
      summary = "List posts that deserve paid views, the highest intent rate first",
      description =
          "Candidates are posts that are out, with a known intent signal conversion rate and at least"
              + " minimumViews organic views in the period; they are put in order by the rate, not by"
              + " views. Each says why it stands where it stands, what has to be settled before money is"
              + " put behind it, and what the brand's own Spark ads have cost.")
  public Page<CandidateView> list(
      @Valid @BeanParam BoardFilter filter, @Valid @BeanParam PageQuery page) {
    Board board =
        candidates.board(
            filter.days(candidates.today()),
            filter.minimumViews,
            filter.network == null ? null : filter.network.name());
    long after = page.cursor() == null ? 0 : Cursor.number(page.cursor());
    List<Ranked> rows =
        board.ranked().stream().filter(row -> row.rank() > after).limit(page.fetch()).toList();
    Page<Ranked> shown = Page.of(rows, page, row -> new Object[] {row.rank()}, row -> row);
    return new Page<>(candidates.shown(board, shown.items()), shown.nextCursor());
  }
}
