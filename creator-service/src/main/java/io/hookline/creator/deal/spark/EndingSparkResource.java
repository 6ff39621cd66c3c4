package io.hookline.creator.deal.spark;

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
import java.time.Clock;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/ending-spark-authorizations")
@Tag(name = "Spark authorizations")
@Transactional
class EndingSparkResource {

  private final EndingSparks ending;
  private final Clock clock;

  EndingSparkResource(EndingSparks ending, Clock clock) {
    this.ending = ending;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listEndingSparkAuthorizations",
      summary = "List authorizations that end soon and need a new code, newest first",
      description =
          "In the last week of their time, or in its last third if that is shorter. When a code"
              + " ends, ads that run with it stop.")
  public Page<SparkAuthorizationView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        ending.page(page, clock.instant()),
        page,
        view -> new Object[] {view.id()},
        Function.identity());
  }
}
