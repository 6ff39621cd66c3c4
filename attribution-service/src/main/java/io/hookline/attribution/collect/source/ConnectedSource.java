package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.idempotency.ShownOnce;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new event source with its token, which is shown this once and cannot be read again. */
@Schema(name = "ConnectedSource")
record ConnectedSource(
    UUID id,
    @Schema(examples = "Web shop") String name,
    SourceKind kind,
    @Schema(examples = "C9ACMESHOP") String code,
    @Schema(examples = "till-north", nullable = true, description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Schema(
            examples = "hls_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M",
            nullable = true,
            description = "Send it as Access-Token; null when a repeated request is answered again")
        String accessToken,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements ShownOnce, Versioned {

  static ConnectedSource of(EventSourceView source, String accessToken) {
    return new ConnectedSource(
        source.id(),
        source.name(),
        source.kind(),
        source.code(),
        source.orderNumbers(),
        accessToken,
        source.version(),
        source.createdAt(),
        source.updatedAt());
  }

  @Override
  public ConnectedSource withoutSecrets() {
    return new ConnectedSource(
        id, name, kind, code, orderNumbers, null, version, createdAt, updatedAt);
  }
}
