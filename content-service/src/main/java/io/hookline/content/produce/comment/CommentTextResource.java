package io.hookline.content.produce.comment;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/comments/{comment}/texts")
@Tag(name = "Comments")
@Transactional
class CommentTextResource {

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final CommentRepository comments;
  private final CommentTexts texts;

  CommentTextResource(CommentRepository comments, CommentTexts texts) {
    this.comments = comments;
    this.texts = texts;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCommentTexts",
      summary = "List what a comment said before it was changed on the network, newest first")
  public Page<CommentTextView> list(
      @PathParam("comment") UUID id, @Valid @BeanParam PageQuery page) {
    comments.get(id);
    return Page.of(
        texts.before(id, before(page), page.fetch()),
        page,
        text -> new Object[] {text.seenAt()},
        Function.identity());
  }

  private static Instant before(PageQuery page) {
    if (page.cursor() == null) {
      return LATEST;
    }
    try {
      Instant at = Instant.parse(Cursor.parts(page.cursor(), 1)[0]);
      if (Plausible.OfInstant.holds(at)) {
        return at;
      }
    } catch (DateTimeException notOurs) {
      // Refused below: the caller cannot act on the difference.
    }
    throw new Problem(CommonProblem.INVALID_CURSOR, "Send a nextCursor of this list, unchanged.");
  }
}
