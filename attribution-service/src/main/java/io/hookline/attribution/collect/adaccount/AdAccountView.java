package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.adcost.AdNetwork;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An ad account; its token is never shown. */
@Schema(name = "AdAccount")
record AdAccountView(
    UUID id,
    AdNetwork network,
    @Schema(examples = "7148062219134500865") String advertiserId,
    @Schema(examples = "Acme US") String name,
    @Schema(examples = "America/New_York", description = "In which the account cuts its days")
        String dayZone,
    @Schema(examples = "USD") String currency,
    AdAccountState state,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
