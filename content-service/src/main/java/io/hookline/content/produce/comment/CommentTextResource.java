package io.hookline.content.produce.comment;

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

@Path("/v1/brands/{brand}/comments/{comment}/texts")
@Tag(name = "Comments")
@Transactional
class CommentTextResource {

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
        texts.before(id, page.beforePlace(), page.fetch()),
        page,
        text -> new Object[] {text.seenAt(), text.id()},
        Function.identity());
  }
}
