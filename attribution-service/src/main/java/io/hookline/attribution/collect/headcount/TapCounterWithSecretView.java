package io.hookline.attribution.collect.headcount;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A counter with its secret, which is shown this once and cannot be read again. */
@Schema(name = "TapCounterWithSecret")
record TapCounterWithSecretView(
    @JsonUnwrapped TapCounterView counter,
    @Schema(
            examples =
                "http://localhost:8083/count/#hlt_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M",
            nullable = true,
            description = "To open on the tablet; null when a repeated request is answered")
        String address,
    @Schema(
            examples = "hlt_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M",
            nullable = true,
            description =
                "For a program, as Access-Token; null when a repeated request is answered")
        String secret)
    implements ShownOnce {

  @Override
  public TapCounterWithSecretView withoutSecrets() {
    return new TapCounterWithSecretView(counter, null, null);
  }
}
