package io.hookline.attribution.collect.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new event source with its token, which is shown this once and cannot be read again. */
@Schema(name = "ConnectedSource")
record ConnectedSource(
    @JsonUnwrapped EventSourceView source,
    @Schema(
            examples = "hls_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M",
            nullable = true,
            description = "Send it as Access-Token; null when a repeated request is answered again")
        String accessToken)
    implements ShownOnce {

  @Override
  public ConnectedSource withoutSecrets() {
    return new ConnectedSource(source, null);
  }
}
