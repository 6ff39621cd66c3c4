package io.hookline.content.measure.audience;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose audience is asked for, and when. */
public class AudienceQuery {

  @Parameter(description = "Of this account of the brand, or else postId or creatorId")
  @QueryParam("accountId")
  UUID account;

  @QueryParam("postId")
  UUID post;

  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "As it was known at this instant; left out: now")
  @QueryParam("at")
  @Plausible
  Instant at;
}
