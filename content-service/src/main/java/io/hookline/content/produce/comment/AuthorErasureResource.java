package io.hookline.content.produce.comment;

import io.hookline.bulk.erasure.ErasureView;
import io.hookline.bulk.erasure.Erasures;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** A POST, not a DELETE: a handle does not belong into an address or a log. */
@Path("/v1/brands/{brand}/erasures")
@Tag(name = "Erasures")
@Transactional
class AuthorErasureResource {

  private final Erasures erasures;

  AuthorErasureResource(Erasures erasures) {
    this.erasures = erasures;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "eraseAuthor",
      summary = "Erase what a person has said, by the person's handle",
      description =
          "The handle and the words of the person's comments are gone, also the words of before;"
              + " their classes, counters and instants stay, so that no figure changes. Where others"
              + " have written @handle, that is taken out of their words. The answer"
              + " leads to the receipt; it is done as a job. What arrives later is taken as new.")
  public RestResponse<ErasureView> erase(@NotNull @Valid NewAuthorErasure author) {
    String handle = CommentAuthor.handle(author.authorHandle());
    if (handle == null) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "This names nobody.",
          List.of(new Violation("authorHandle", "must be a handle")));
    }
    return erasures.begin(
        new Person(null, List.of(CommentAuthor.erasureKey(author.network(), handle))));
  }
}
