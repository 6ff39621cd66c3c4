package io.hookline.content.measure.audience;

import io.hookline.content.measure.audience.AudienceSubject.Kind;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/audience")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audiences")
@Transactional
class AudienceAtResource {

  private final AudienceRepository repository;
  private final Minimums minimums;
  private final Clock clock;

  AudienceAtResource(AudienceRepository repository, Minimums minimums, Clock clock) {
    this.repository = repository;
    this.minimums = minimums;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getAudienceAt",
      summary = "Show who follows an account or creator, or watches a post",
      description =
          "Of each dimension what was told last, as of the instant; of one instant API goes before"
              + " IMPORT, MANUAL and ESTIMATED.")
  public AudienceAtView get(@Valid @BeanParam AudienceQuery asked) {
    AudienceSubject subject = AudienceSubject.of(asked.account, asked.post, asked.creator);
    Instant at = asked.at == null ? clock.instant() : asked.at;
    return new AudienceAtView(
        subject.of(Kind.ACCOUNT),
        subject.of(Kind.POST),
        subject.of(Kind.CREATOR),
        at,
        minimums.shown(repository.latest(subject, at)));
  }
}
