package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account of the brand on a network, or one of its creators' that it watches. */
@Schema(name = "BrandAccount")
record BrandAccountView(
    UUID id,
    Network network,
    @Schema(examples = "acmecosmetics") String handle,
    @Schema(examples = "Acme Cosmetics") String displayName,
    @Schema(
            nullable = true,
            description = "Whose it is; what it has is then not counted among what the brand has")
        UUID creatorId,
    boolean active,
    @Schema(nullable = true, description = "Since when nothing more is planned for it")
        Instant inactiveSince,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
