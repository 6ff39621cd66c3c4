package io.hookline.kit.export;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.sample.SampleClock;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A list as long as wanted, which fails, or takes an hour, where wanted. */
@Path("/v1/brands/{brand}/numbers")
@Transactional
class CountingResource {

  private final SampleClock clock;

  CountingResource(SampleClock clock) {
    this.clock = clock;
  }

  record Number(long value) {}

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "count", summary = "Count")
  public Page<Number> count(
      @QueryParam("to") long to,
      @QueryParam("failAt") Long failAt,
      @QueryParam("hourAt") Long hourAt,
      @Valid @BeanParam PageQuery page) {
    long after = page.cursor() == null ? 0 : Long.parseLong(page.cursor());
    long last = Math.min(to, after + page.limit());
    if (failAt != null && failAt > after && failAt <= last) {
      throw new IllegalStateException("failed on purpose");
    }
    if (hourAt != null && hourAt > after && hourAt <= last) {
      clock.forward(Duration.ofHours(1));
    }
    List<Number> items = LongStream.rangeClosed(after + 1, last).mapToObj(Number::new).toList();
    return new Page<>(items, last < to ? Long.toString(last) : null);
  }
}
