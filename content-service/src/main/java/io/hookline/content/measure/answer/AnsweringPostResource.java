package io.hookline.content.measure.answer;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/answering-posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
@Transactional
class AnsweringPostResource {

  private final AnsweringPosts posts;

  AnsweringPostResource(AnsweringPosts posts) {
    this.posts = posts;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAnsweringPosts",
      summary = "List published posts that answer comments, with how many and how they have done",
      description = "Newest first. Counters are the last organic ones that were recorded.")
  public Page<AnsweringPostView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        posts.before(page.before(), page.fetch()),
        page,
        post -> new Object[] {post.postId()},
        Function.identity());
  }
}
