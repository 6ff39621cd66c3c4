package io.hookline.kit.feed;

import io.hookline.kit.access.Allow;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/changes")
@Tag(name = "Changes")
@Transactional
class ChangesResource {

  static final String WITHHELD = "Changes-Withheld";
  static final String MORE = "Changes-More";

  private static final String KINDS = "[a-z-]+(/[a-z-]+)*(,[a-z-]+(/[a-z-]+)*){0,99}";

  private final ChangeFeed feed;

  ChangesResource(ChangeFeed feed) {
    this.feed = feed;
  }

  @GET
  @Produces(CloudEvent.BATCH)
  @Allow.Sister
  @Operation(
      operationId = "readChanges",
      summary = "Read changes in order",
      description =
          "Every change of state of this service, oldest first, at least once and without gaps. Go on"
              + " with the cursor of the last event while the header Changes-More says true. A"
              + " resource's versions may appear out of order: keep the highest. The header"
              + " Changes-Withheld says true while committed changes wait for an older transaction to"
              + " end: ask again soon. With resources, changes of other kinds are left out, but for"
              + " the last one that was looked at, whose cursor leads on.")
  public RestResponse<List<CloudEvent>> read(
      @Parameter(description = "Cursor of the last event that the reader has") @QueryParam("after")
          String after,
      @Parameter(description = "Only these kinds of resources", example = "posts,posts/snapshots")
          @Pattern(regexp = KINDS, message = "must be kinds of resources, with commas between them")
          @QueryParam("resources")
          String resources,
      @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit) {
    feed.requireKnown(after);
    // In this order: a change that is committed between the two is newer than the question.
    boolean withheld = feed.withholds();
    ChangeFeed.Slice slice =
        feed.read(after, limit, resources == null ? List.of() : List.of(resources.split(",")));
    return ResponseBuilder.ok(slice.changes())
        .header(WITHHELD, withheld)
        .header(MORE, slice.more())
        .build();
  }
}
