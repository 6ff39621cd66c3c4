package io.hookline.content.measure.connection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.idempotency.ShownOnce;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A connection, and where its account's owner agrees to it; shown this once. */
@Schema(name = "ConnectionWithConsent")
record ConnectionWithConsent(
    @JsonUnwrapped ConnectionView connection,
    @Schema(
            nullable = true,
            examples =
                "https://www.tiktok.com/v2/auth/authorize?client_key=…&state=hlc_3q2-7wQm1x0Vb8gq0Zl",
            description =
                "Open it logged in as the account; null when a repeated request is answered")
        String consentAddress,
    @Schema(nullable = true, description = "Until when the address is good")
        Instant consentAddressUntil)
    implements ShownOnce {

  @Override
  public ConnectionWithConsent withoutSecrets() {
    return new ConnectionWithConsent(connection, null, null);
  }
}
