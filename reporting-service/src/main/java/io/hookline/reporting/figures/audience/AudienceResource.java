package io.hookline.reporting.figures.audience;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/audience")
@Tag(name = "Figures")
@Transactional
class AudienceResource {

  private final Audiences audiences;
  private final CurrentBrand brand;
  private final Clock clock;

  AudienceResource(Audiences audiences, CurrentBrand brand, Clock clock) {
    this.audiences = audiences;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getAudiences",
      summary = "Show who follows accounts or a creator, or watches a post",
      description =
          "Age, gender, country, city, activity by hour, new and returning, followers and others: of"
              + " each what was told last, as of the instant. Of an account that is known to have"
              + " had fewer followers than its network tells of, nothing is shown.")
  public AudiencesView get(
      @Parameter(description = "Of this account; without any, of all accounts of the brand")
          @QueryParam("accountId")
          UUID account,
      @Parameter(description = "Of this post instead") @QueryParam("postId") UUID post,
      @Parameter(description = "Of this creator instead") @QueryParam("creatorId") UUID creator,
      @Parameter(description = "As it was known at this instant; left out: now")
          @QueryParam("at")
          @Plausible
          Instant at) {
    return audiences.at(
        brand.slug(),
        AudienceSubject.of(account, post, creator),
        at == null ? clock.instant() : at);
  }
}
