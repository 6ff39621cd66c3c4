package io.hookline.creator.people.creator;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A creator. */
@Schema(name = "Creator")
record CreatorView(
    UUID id,
    @Schema(examples = "Mia Wong") String displayName,
    @Personal @Schema(examples = "mia@example.com", nullable = true) String email,
    List<AccountView> accounts,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
