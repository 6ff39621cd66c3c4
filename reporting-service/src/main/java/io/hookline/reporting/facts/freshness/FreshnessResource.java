package io.hookline.reporting.facts.freshness;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/freshness")
@Tag(name = "Freshness")
@Transactional
class FreshnessResource {

  private final FreshnessBySource freshness;

  FreshnessResource(FreshnessBySource freshness) {
    this.freshness = freshness;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getFreshness",
      summary = "Read how recent the figures are",
      description =
          "For each feed how far behind it is, and for each kind of fact the newest that was told of the"
              + " brand. A sister service that is down delays freshness; it never fails a read of"
              + " figures.")
  public FreshnessView get() {
    return freshness.read();
  }
}
