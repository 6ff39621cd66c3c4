package io.hookline.content.produce.mention;

import io.hookline.content.network.Network;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which mentions a list shows; all of what is given must hold. */
public class MentionFilter {

  @QueryParam("kind")
  MentionKind kind;

  @QueryParam("network")
  Network network;

  @QueryParam("tone")
  Tone tone;

  @Parameter(description = "Only by this creator")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "true: only by creators who are known; false: only by others")
  @QueryParam("knownCreator")
  Boolean knownCreator;

  @Parameter(description = "Only by the author of this handle", example = "skincarekim")
  @Pattern(regexp = "@?[^\\s@/?#]{1,100}")
  @QueryParam("authorHandle")
  String authorHandle;

  @Parameter(description = "Published at this instant or later", example = "2026-09-01T00:00:00Z")
  @QueryParam("publishedFrom")
  @Plausible
  Instant publishedFrom;

  @Parameter(description = "Published before this instant", example = "2026-10-01T00:00:00Z")
  @QueryParam("publishedTo")
  @Plausible
  Instant publishedTo;
}
